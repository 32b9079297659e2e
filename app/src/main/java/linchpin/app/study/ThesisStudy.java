package linchpin.app.study;

import java.util.Optional;
import linchpin.behavior.Behavior;
import linchpin.event.Measure;
import linchpin.forecast.Measurement;
import linchpin.forecast.RateRatio;
import linchpin.forecast.Thesis;
import linchpin.forecast.Verdict;
import linchpin.future.Interval;

/** Tests the claims of the documents on the history of the case. */
final class ThesisStudy {

    private final Prepared prepared;
    private final Terms terms;
    private final RateRatio ratios;

    ThesisStudy(Prepared prepared, Behavior behavior) {
        this.prepared = prepared;
        terms = new Terms(behavior, prepared.settings());
        ratios = new RateRatio(prepared.events(), prepared.tally());
    }

    ThesisFinding find(Thesis thesis) {
        return switch (thesis.test()) {
            case Thesis.Test.None none -> untested(thesis, "no test", Verdict.NOT_TESTABLE, none.why());
            case Thesis.Test.Share share -> share(thesis, share);
            case Thesis.Test.Term term -> term(thesis, term);
            case Thesis.Test.After after ->
                tested(
                        thesis,
                        "rate of %s in the %d days after %s"
                                .formatted(words(after.outcome()), after.days(), words(after.trigger())),
                        ratios.after(after.outcome(), after.trigger(), after.days(), after.since(), prepared.asOf()),
                        after.sign(),
                        "An association in time, not a cause.");
            case Thesis.Test.Trend trend ->
                tested(
                        thesis,
                        "rate of %s from %s on".formatted(words(trend.outcome()), trend.split()),
                        ratios.trend(trend.outcome(), trend.split(), trend.since(), prepared.asOf()),
                        trend.sign(),
                        "Reporting grew over the same time.");
        };
    }

    private ThesisFinding term(Thesis thesis, Thesis.Test.Term term) {
        String test = "term %s of the behavior model".formatted(term.name());
        Optional<Measurement> measured = terms.measured(term.name());
        return measured.map(m -> tested(thesis, test, m, term.sign(), "Fitted on the history of the case."))
                .orElseGet(
                        () -> untested(
                                thesis,
                                test,
                                Verdict.CANNOT_BE_TOLD,
                                "This history cannot identify the term; the model carries it at its prior, with its full width."));
    }

    private ThesisFinding share(Thesis thesis, Thesis.Test.Share share) {
        double bound = prepared.source().parameters().value(share.bound());
        var points = prepared.source().history().measures().stream()
                .filter(m -> m.about().equals(share.subject()) && m.from().getYear() >= share.since())
                .map(Measure::estimate)
                .toList();
        String test = "%s of %s with %s %s %s, every year since %d"
                .formatted(
                        share.subject().name().replace('_', ' '),
                        share.subject().from(),
                        share.subject().to(),
                        share.above() ? "at least" : "at most",
                        bound,
                        share.since());
        if (points.isEmpty()) {
            return untested(thesis, test, Verdict.NOT_TESTABLE, "The case has no such figure.");
        }
        double low = points.stream().mapToDouble(e -> e.central() - bound).min().orElseThrow();
        double high =
                points.stream().mapToDouble(e -> e.central() - bound).max().orElseThrow();
        double mean =
                points.stream().mapToDouble(e -> e.central() - bound).average().orElseThrow();
        var measured = new Measurement(
                mean,
                "difference from the bound, " + points.getFirst().unit(),
                new Interval(low, high),
                "yearly figures, lowest to highest",
                points.size());
        return tested(
                thesis,
                test,
                measured,
                share.above() ? Thesis.Sign.POSITIVE : Thesis.Sign.NEGATIVE,
                "The interval runs from the lowest to the highest year.");
    }

    private static ThesisFinding tested(Thesis thesis, String test, Measurement m, Thesis.Sign claimed, String why) {
        return new ThesisFinding(
                thesis.id(),
                thesis.claim(),
                documents(thesis),
                test + "; claimed " + claimed.name().toLowerCase(java.util.Locale.ROOT),
                new ThesisFinding.Result(m.estimate(), m.unit(), m.interval(), m.data(), m.n()),
                Verdict.of(m.interval(), claimed).words(),
                why);
    }

    private static ThesisFinding untested(Thesis thesis, String test, Verdict verdict, String why) {
        return new ThesisFinding(thesis.id(), thesis.claim(), documents(thesis), test, null, verdict.words(), why);
    }

    private static ThesisFinding.Documents documents(Thesis thesis) {
        return new ThesisFinding.Documents(thesis.supporters(), thesis.opponents(), thesis.rows());
    }

    private static String words(String counter) {
        return counter.replace('-', ' ');
    }
}
