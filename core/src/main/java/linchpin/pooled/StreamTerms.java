package linchpin.pooled;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.pooled.PooledEstimate.Scale;
import linchpin.pooled.PooledTerm.Family;
import linchpin.pooled.PooledTerm.Placebo;
import linchpin.pooled.PooledTerm.Rival;
import linchpin.pooled.PooledTerm.Sample;
import linchpin.pooled.PooledTerm.Trials;
import linchpin.pooled.PooledTerm.Winner;
import linchpin.stream.StreamReport;

/** What a year's stream between all states says of whom they address, in the common form. */
public final class StreamTerms {

    private static final String DATA = "ICEWS18, states and offices, mirrors folded";
    private static final Map<String, String> PARTS =
            Map.of("target cooperative", "cooperative", "target hostile", "hostile");
    private static final Map<String, String> PLAIN = Map.of(
            "habit-slow", "whom a state has long addressed with %s acts it addresses again",
            "habit-quick", "whom a state has lately addressed with %s acts it addresses again",
            "habit-last", "whom a state addressed with %s acts in the last weeks it addresses again",
            "memory-own", "whom a state addressed with %s acts in the last days it addresses again",
            "memory-back", "a state answers %s acts of the last days in kind",
            "memory-back-other", "a state turns with %s acts to those whose acts towards it were of the other kind",
            "alliance", "a state rather addresses a defence ally with %s acts",
            "balance", "a state rather addresses with %s acts those with the same friends and enemies",
            "distance", "a state rather addresses with %s acts those who are far away",
            "capability", "a state rather addresses the powerful with %s acts");

    private final StreamReport report;
    private final StreamReport.Fit folded;

    private StreamTerms(StreamReport report) {
        this.report = report;
        folded = report.fits().getFirst();
    }

    /** One term for each of the target's terms and valences that the stream could be asked for. */
    public static PooledModel of(StreamReport report) {
        var terms = new StreamTerms(report);
        var found = new ArrayList<PooledTerm>();
        var joint = new ArrayList<PooledModel.Joint>();
        for (var part : terms.folded.joints()) {
            if (PARTS.containsKey(part.part())) {
                part.terms().forEach(term -> found.add(terms.term(part, term)));
                joint.add(new PooledModel.Joint(
                        part.terms().stream().map(t -> id(part.part(), t)).toList(), part.covariance()));
            }
        }
        return PooledModel.of(found, joint);
    }

    private static String id(String part, String term) {
        return "stream-%s-%s".formatted(PARTS.get(part), term);
    }

    private PooledTerm term(StreamReport.Joint part, String name) {
        var term = find(folded, part.part(), name).orElseThrow();
        var span = folded.span();
        return new PooledTerm(
                id(part.part(), name),
                name.equals("alliance") ? Family.ALLIES : Family.HABITS,
                PLAIN.getOrDefault(name, name + ", %s acts").formatted(PARTS.get(part.part())),
                utility(term.estimate(), term.error()),
                new Sample(
                        DATA,
                        span.learn().toString(),
                        span.test().minusDays(1).toString(),
                        (int) Math.round(part.choices()),
                        "choices"),
                new Trials(placebos(part.part(), name), rivals(part.part(), name)),
                limits(term));
    }

    private static PooledEstimate utility(double value, double error) {
        return PooledEstimate.normal(value, error, Scale.UTILITY);
    }

    private static Optional<StreamReport.Term> find(StreamReport.Fit fit, String part, String name) {
        return fit.terms().stream()
                .filter(t -> t.part().equals(part) && t.term().equals(name))
                .findFirst();
    }

    private List<Placebo> placebos(String part, String name) {
        return report.placebos().stream()
                .filter(p -> !p.real()
                        && p.estimate().part().equals(part)
                        && p.estimate().term().equals(name))
                .map(p -> new Placebo(
                        p.world(), utility(p.estimate().value(), p.estimate().error())))
                .toList();
    }

    private List<Rival> rivals(String part, String name) {
        var rivals = new ArrayList<Rival>();
        find(report.fits().getLast(), part, name)
                .ifPresent(coded -> rivals.add(new Rival(
                        "mirrors as coded",
                        utility(coded.estimate(), coded.error()),
                        Winner.NEITHER,
                        "Not a contest of forecasts: the two streams are not the same events.")));
        double best = report.tried().stream()
                .filter(StreamReport.Tried::kept)
                .findFirst()
                .orElseThrow()
                .score();
        for (var tried : report.tried()) {
            tried.back().stream()
                    .filter(e ->
                            !tried.kept() && e.part().equals(part) && e.term().equals(name))
                    .forEach(e -> rivals.add(new Rival(
                            tried.choice(),
                            utility(e.value(), e.error()),
                            Winner.TERM,
                            "On the two months before the test %.4f nats an event against %.4f."
                                    .formatted(tried.score(), best))));
        }
        return rivals;
    }

    private List<String> limits(StreamReport.Term term) {
        var limits = new ArrayList<String>();
        report.thinned().terms().stream()
                .filter(l ->
                        l.whole().part().equals(term.part()) && l.whole().term().equals(term.term()))
                .forEach(l -> limits.add(
                        "What it is in a case: at a case's density it %s (%d of %d streams have its sign and two errors)."
                                .formatted(
                                        l.verdict() == StreamReport.Verdict.NEVER_SURE
                                                ? "is " + l.verdict().words()
                                                : l.verdict().words(),
                                        l.beyond(),
                                        l.seeds())));
        limits.add("That it forecasts: the test loses %+.4f [%+.4f, %+.4f] nats an event without it."
                .formatted(term.loss(), term.interval().low(), term.interval().high()));
        limits.add("Anything of years: ten months of one year, with half-lives of days and months.");
        limits.add("What is news and what is its echo: an act told again on the next days looks like memory.");
        return limits;
    }
}
