package linchpin.dossier;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import linchpin.event.Actor;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Valence;
import linchpin.network.Proportion;
import linchpin.world.World;
import org.jspecify.annotations.Nullable;

/**
 * How far an actor gets along by itself, with several partners, and outside the dollar and sanctions. Every part counts alike, and what
 * any other weighing could give lies between the lowest and the highest part: no weight is hidden.
 *
 * @param parts those known and those missing
 */
public record Resilience(String actor, LocalDate asOf, List<Part> parts) {

    /**
     * One part, from 0 to 1; higher is more resilient in the sense of the index.
     *
     * @param range its low and high end; null where the part is missing
     * @param from how it is made
     * @param sources ids, or names of files
     */
    public record Part(String id, String title, @Nullable Range range, String from, List<String> sources) {

        static Part missing(String id, String title, String why) {
            return new Part(id, title, null, why, List.of());
        }
    }

    /** A value and where it may lie. */
    public record Range(double low, double central, double high) {}

    /**
     * What to look at.
     *
     * @param months of events to look back on
     * @param tradeShare name of the trade measure, in percent of the first actor's trade
     * @param dollarShare name of the finance-rail measure for what is paid in dollars, in percent
     * @param home share of all use that is produced at home; null where no table knows
     */
    public record Question(
            String actor,
            int months,
            String tradeShare,
            String dollarShare,
            @Nullable Double home) {}

    private static final Set<Actor.Type> INSTITUTIONS = Set.of(Actor.Type.ORGANISATION, Actor.Type.BLOC);

    public static Resilience of(History history, LocalDate asOf, Roster roster, Question question) {
        var world = World.asOf(history, asOf);
        var parts = new ArrayList<Part>();
        parts.add(home(question.home));
        parts.add(partners(Concentration.of(world, question.actor, question.tradeShare)));
        parts.add(dollar(world, question));
        parts.add(deals(history.until(asOf), world, roster, question));
        return new Resilience(question.actor, asOf, List.copyOf(parts));
    }

    private static Part home(@Nullable Double share) {
        String title = "self-sufficiency: use produced at home";
        return share == null
                ? Part.missing("home", title, "no trade table of the case knows the actor")
                : new Part(
                        "home",
                        title,
                        new Range(share, share, share),
                        "one less imports over all use, in the table of the case",
                        List.of("economy/"));
    }

    private static Part partners(@Nullable Concentration trade) {
        String title = "many partners: one less the Herfindahl of its trade";
        if (trade == null) {
            return Part.missing("partners", title, "no share of its trade is known");
        }
        double high = 1 - trade.herfindahl();
        double low = high - trade.unattributed() * trade.unattributed();
        var sources = new TreeSet<String>();
        sources.add(trade.first().source());
        if (trade.second() != null) {
            sources.add(trade.second().source());
        }
        return new Part(
                "partners",
                title,
                new Range(low, high, high),
                "shares of %s; low if all trade with partners not named were with one"
                        .formatted(trade.first().period()),
                List.copyOf(sources));
    }

    private static Part dollar(World world, Question question) {
        String title = "outside the dollar: trade not paid in it";
        return world.named(Measure.Kind.FINANCE_RAIL, question.dollarShare).stream()
                .filter(m -> m.about().from().equals(question.actor))
                .findFirst()
                .map(m -> new Part(
                        "dollar",
                        title,
                        new Range(
                                1 - m.estimate().high() / 100,
                                1 - m.estimate().central() / 100,
                                1 - m.estimate().low() / 100),
                        "%s, %s".formatted(m.about().name(), m.period()),
                        List.of(m.source())))
                .orElseGet(() -> Part.missing(
                        "dollar", title, "no figure %s of the actor is known".formatted(question.dollarShare)));
    }

    /** Partners of meetings and deals that an organisation or bloc has measures against: outside what the institutions frame. */
    private static Part deals(History known, World world, Roster roster, Question question) {
        String title = "outside sanctions: meetings and deals despite them";
        var listed = world.figures().stream()
                .filter(m -> m.about().kind() == Measure.Kind.SANCTION
                        && m.estimate().central() > 0
                        && INSTITUTIONS.contains(type(roster, m.about().from())))
                .toList();
        var under = listed.stream().map(m -> m.about().to()).collect(toSet());
        under.remove(question.actor);
        var all = known.between(world.asOf().minusMonths(question.months).plusDays(1), world.asOf()).stream()
                .filter(e -> e.parties().all().contains(question.actor)
                        && e.deed().act().valence() == Valence.COOPERATIVE)
                .toList();
        int outside = (int) all.stream()
                .filter(e -> e.parties().all().stream().anyMatch(under::contains))
                .count();
        var share = new Proportion(outside, all.size());
        return all.isEmpty()
                ? Part.missing(
                        "deals",
                        title,
                        "the history holds no cooperative event of the actor in %d months".formatted(question.months))
                : new Part(
                        "deals",
                        title,
                        new Range(
                                share.interval().low(),
                                share.value(),
                                share.interval().high()),
                        "%d of %d cooperative events in %d months are with one of %s, under measures of an organisation or bloc"
                                .formatted(outside, all.size(), question.months, new TreeSet<>(under)),
                        listed.stream().map(Measure::source).distinct().sorted().toList());
    }

    private static Actor.Type type(Roster roster, String code) {
        return roster.actors().get(roster.indexOf(code)).type();
    }

    private List<Range> known() {
        return parts.stream().map(Part::range).filter(Objects::nonNull).toList();
    }

    /** The same for every part that is known; 0 where none is. */
    public double weight() {
        return known().isEmpty() ? 0 : 1.0 / known().size();
    }

    /** The mean of the parts that are known; not a number where none is. */
    public double mean() {
        return known().stream().mapToDouble(Range::central).average().orElse(Double.NaN);
    }

    /** What any weighing of the known parts could give, their own intervals included. */
    public Range anyWeights() {
        return new Range(
                known().stream().mapToDouble(Range::low).min().orElse(Double.NaN),
                mean(),
                known().stream().mapToDouble(Range::high).max().orElse(Double.NaN));
    }
}
