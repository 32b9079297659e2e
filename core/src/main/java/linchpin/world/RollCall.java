package linchpin.world;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import linchpin.event.History;
import linchpin.event.Measure;

/**
 * The drafts about one actor that were put to the vote in a forum, and how each permanent member voted: a draft is adopted
 * unless one of them vetoes it (Charter of the United Nations, art. 27).
 *
 * <p>Votes are ties of alignment with the actor that a draft is about: 1 is a vote for its side, hence a veto, 0 an abstention,
 * -1 a vote for the draft.
 *
 * @param members permanent members
 * @param drafts by day
 */
public record RollCall(String about, List<String> members, List<Draft> drafts) {

    private static final double YEAR = 365.25;

    /** How a member voted. */
    public enum Vote {
        YES,
        ABSTAIN,
        VETO
    }

    /** @param votes of the members that are known */
    public record Draft(LocalDate day, Map<String, Vote> votes, String note) {

        public boolean passed() {
            return !votes.containsValue(Vote.VETO);
        }
    }

    /**
     * The beta law of a chance that was seen some times and not others.
     *
     * @param yes weight of the times it was seen, the prior's among it
     * @param no weight of the other times
     */
    public record Propensity(double yes, double no) {

        public double mean() {
            return yes / (yes + no);
        }

        /** How likely it lies below {@code x}, between 0 and 1. */
        public double below(double x) {
            return Law.betaBelow(yes, no, x);
        }

        /** As a row to be drawn; its ends are 1.645 standard deviations from the mean, so that it keeps its moments. */
        Parameter row(String id, String formula) {
            double half = 1.6448536269514722 * Math.sqrt(mean() * (1 - mean()) / (yes + no + 1));
            var origin = new Parameter.Origin(Parameter.Kind.ESTIMATED, "ties.csv", formula);
            return new Parameter(id, mean(), mean() - half, mean() + half, Parameter.Shape.BETA, "probability", origin);
        }
    }

    /**
     * How much the past is worth.
     *
     * @param halfLifeYears after which a vote counts half; infinite where all count alike
     * @param drafts as many drafts of the prior stand beside those of the record
     * @param veto share of them that a member vetoes
     * @param abstain share of the others on which it abstains
     */
    public record Memory(double halfLifeYears, double drafts, double veto, double abstain) {

        /** As the parameters of a case have it. */
        public static Memory of(Parameters p) {
            return new Memory(
                    p.value("vote.half-life.years"),
                    p.value("vote.prior.drafts"),
                    p.value("vote.prior.veto"),
                    p.value("vote.prior.abstain"));
        }

        /** The same prior with another half-life. */
        public Memory within(double years) {
            return new Memory(years, drafts, veto, abstain);
        }
    }

    /** What a history that ends on some day knows of the votes about an actor. */
    public static RollCall of(History known, String measure, String about, List<String> members) {
        var byDay = new TreeMap<LocalDate, Map<String, Vote>>();
        var notes = new TreeMap<LocalDate, String>();
        for (Measure m : known.measures()) {
            var s = m.about();
            if (s.kind() == Measure.Kind.ALIGNMENT
                    && s.name().equals(measure)
                    && s.to().equals(about)
                    && members.contains(s.from())) {
                byDay.computeIfAbsent(m.from(), d -> new TreeMap<>())
                        .put(s.from(), vote(m.estimate().central()));
                notes.put(m.from(), m.note());
            }
        }
        var drafts = new ArrayList<Draft>();
        byDay.forEach((day, votes) -> drafts.add(new Draft(day, votes, notes.getOrDefault(day, ""))));
        return new RollCall(about, List.copyOf(members), List.copyOf(drafts));
    }

    private static Vote vote(double side) {
        return side > 0 ? Vote.VETO : side < 0 ? Vote.YES : Vote.ABSTAIN;
    }

    /** The drafts before a day. */
    public RollCall before(LocalDate day) {
        return keep(d -> d.day.isBefore(day));
    }

    /** The drafts that a question is true of. */
    public RollCall keep(Predicate<Draft> question) {
        return new RollCall(about, members, drafts.stream().filter(question).toList());
    }

    /** How often a member voted each way. */
    public Map<Vote, Integer> count(String member) {
        var counts = new EnumMap<Vote, Integer>(Vote.class);
        for (Vote v : Vote.values()) {
            counts.put(v, 0);
        }
        drafts.forEach(d -> {
            Vote vote = d.votes.get(member);
            if (vote != null) {
                counts.merge(vote, 1, Integer::sum);
            }
        });
        return counts;
    }

    /** How prone a member is to veto a draft on a day: a beta law whose votes fade with the years between, before or after. */
    public Propensity veto(String member, LocalDate on, Memory memory) {
        return propensity(member, on, memory, memory.veto, v -> true, v -> v == Vote.VETO);
    }

    /** How prone it is to abstain where it does not veto. */
    public Propensity abstention(String member, LocalDate on, Memory memory) {
        return propensity(member, on, memory, memory.abstain, v -> v != Vote.VETO, v -> v == Vote.ABSTAIN);
    }

    private Propensity propensity(
            String member, LocalDate on, Memory memory, double prior, Predicate<Vote> counts, Predicate<Vote> isSo) {
        double yes = memory.drafts * prior;
        double no = memory.drafts * (1 - prior);
        for (Draft d : drafts) {
            Vote vote = d.votes.get(member);
            if (vote == null || !counts.test(vote)) {
                continue;
            }
            double age = Math.abs(ChronoUnit.DAYS.between(d.day, on)) / YEAR;
            double weight = Math.pow(2, -age / memory.halfLifeYears);
            yes += isSo.test(vote) ? weight : 0;
            no += isSo.test(vote) ? 0 : weight;
        }
        return new Propensity(yes, no);
    }

    /**
     * The chance that a draft fails. Members who veto more rarely do so only with those who do so more often, as in the
     * record: so it fails as often as the most prone of them says no, and the law of the chance is that of the largest.
     *
     * @param by whoever drafts it, and votes for it
     */
    public Failure failure(String by, LocalDate on, Memory memory) {
        return new Failure(members.stream()
                .filter(m -> !m.equals(by))
                .map(m -> veto(m, on, memory))
                .toList());
    }

    /** The law of the largest of several chances. */
    public record Failure(List<Propensity> of) {

        private static final int STEPS = 2000;

        private double below(double x) {
            return of.stream().mapToDouble(p -> p.below(x)).reduce(1, (a, b) -> a * b);
        }

        /** The chance itself: the mean of that law, by the trapezoid rule. */
        public double mean() {
            double sum = 0.5 * (1 - below(0));
            for (int k = 1; k < STEPS; k++) {
                sum += 1 - below((double) k / STEPS);
            }
            return sum / STEPS;
        }

        /** @param u between 0 and 1 */
        public double quantile(double u) {
            double low = 0;
            double high = 1;
            while (high - low > 1e-6) {
                double x = (low + high) / 2;
                if (below(x) < u) {
                    low = x;
                } else {
                    high = x;
                }
            }
            return (low + high) / 2;
        }
    }

    /** Id of the row that holds how prone a member is to vote so on drafts about an actor. */
    public static String id(String forum, String about, String member, Vote vote) {
        return "vote.%s.%s.%s.%s".formatted(forum, about, member, vote.name().toLowerCase(Locale.ROOT));
    }

    /** What is drawn of the members' votes, as rows. */
    public List<Parameter> rows(String forum, LocalDate on, Memory memory) {
        return members.stream()
                .flatMap(m -> Stream.of(
                        veto(m, on, memory)
                                .row(id(forum, about, m, Vote.VETO), "votes of the case, fading by the half-life"),
                        abstention(m, on, memory)
                                .row(id(forum, about, m, Vote.ABSTAIN), "those of its votes that were no veto")))
                .toList();
    }
}
