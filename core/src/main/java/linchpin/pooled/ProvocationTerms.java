package linchpin.pooled;

import java.util.ArrayList;
import java.util.List;
import linchpin.benchmark.ProvocationReport;
import linchpin.benchmark.ProvocationReport.Line;
import linchpin.benchmark.ProvocationReport.Link;
import linchpin.benchmark.ProvocationReport.Variant;
import linchpin.benchmark.ProvocationStudy;
import linchpin.pooled.PooledEstimate.Scale;
import linchpin.pooled.PooledTerm.Family;
import linchpin.pooled.PooledTerm.Placebo;
import linchpin.pooled.PooledTerm.Rival;
import linchpin.pooled.PooledTerm.Sample;
import linchpin.pooled.PooledTerm.Trials;
import linchpin.pooled.PooledTerm.Winner;

/** What monthly provocations say, in the common form. */
public final class ProvocationTerms {

    private static final String DATA = "tests by month (CSIS), dated events of the case";

    private final ProvocationReport report;

    private ProvocationTerms(ProvocationReport report) {
        this.report = report;
    }

    public static PooledModel of(ProvocationReport report) {
        var terms = new ProvocationTerms(report);
        return PooledModel.of(
                List.of(
                        terms.term(
                                "talks-to-tests",
                                ProvocationStudy.TALKS,
                                "months with talks in memory see more tests",
                                "Whether talks restrain, or are held while a state means to rest anyway."),
                        terms.term(
                                "backing-to-tests",
                                ProvocationStudy.BACKING,
                                "months with deeds of help from patrons in memory see more tests",
                                "What a single deed does: deeds are counted, whatever their size."),
                        terms.term(
                                "exercises-to-tests",
                                ProvocationStudy.EXERCISES,
                                "months with an exercise or a deployment against the North see more tests",
                                "Which came first within the month."),
                        terms.term(
                                "tests-to-posture",
                                ProvocationStudy.POSTURE,
                                "months with tests in memory see more exercises and deployments against the North than others of the same three years",
                                "Whether exercises answer tests, or news of tests and of exercises grew together.")),
                List.of());
    }

    private PooledTerm term(String id, Link link, String plain, String limit) {
        var line = report.line(link, Variant.SEASON, false);
        var lead = report.line(link, Variant.LEAD, true);
        var placebos = new ArrayList<>(List.of(new Placebo("lead: what came only after the month", estimate(lead))));
        if (link.equals(ProvocationStudy.POSTURE)) {
            placebos.add(new Placebo(
                    "the same term on talks with the North, acts of cooperation",
                    estimate(report.line(ProvocationStudy.ATTENTION, Variant.SEASON, false))));
        }
        var rivals = new ArrayList<Rival>();
        for (Variant v : List.of(Variant.NO_SEASON, Variant.SLOW, Variant.LEAD, Variant.RECENT)) {
            rivals.add(new Rival(
                    "held still: " + v.words(),
                    estimate(report.line(link, v, false)),
                    Winner.NEITHER,
                    "Not a contest: it shows what hangs on what is held still."));
        }
        var limits = new ArrayList<>(
                List.of(
                        limit,
                        "What was not kept: talks, help and exercises come from events that people compiled, and their coverage grew."));
        report.gains().stream()
                .filter(g -> g.link().equals(link))
                .findFirst()
                .ifPresentOrElse(
                        g -> limits.add(
                                "That it forecasts: held out, the last %d months gain %+.3f [%+.3f, %+.3f] nats a month by it."
                                        .formatted(
                                                g.months(),
                                                g.loss(),
                                                g.interval().low(),
                                                g.interval().high())),
                        () -> limits.add("That it forecasts: too few months were kept to hold fifteen years out."));
        return new PooledTerm(
                id,
                Family.PROVOCATIONS,
                plain,
                estimate(line),
                new Sample(
                        DATA,
                        report.last().minusMonths(line.months() - 1L).toString(),
                        report.last().toString(),
                        line.months(),
                        "months"),
                new Trials(placebos, rivals),
                limits);
    }

    private static PooledEstimate estimate(Line line) {
        return new PooledEstimate(line.estimate(), line.interval(), Scale.LOG_RATE);
    }
}
