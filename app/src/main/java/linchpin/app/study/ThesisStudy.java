package linchpin.app.study;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import linchpin.behavior.Behavior;
import linchpin.event.Measure;
import linchpin.forecast.Measurement;
import linchpin.forecast.RateRatio;
import linchpin.forecast.Thesis;
import linchpin.forecast.Verdict;
import linchpin.future.Interval;
import linchpin.pooled.PooledTerm;

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
        if (measured.isPresent()) {
            return tested(thesis, test, measured.get(), term.sign(), "Fitted on the history of the case.");
        }
        return prepared.source()
                .pooled()
                .term(term.name())
                .map(pooled -> pooled(thesis, pooled, term.sign()))
                .orElseGet(
                        () -> untested(
                                thesis,
                                test,
                                Verdict.CANNOT_BE_TOLD,
                                "This history cannot identify the term; the model carries it at its prior, with its full width."));
    }

    /** By the one rule, with the placebos of the term. */
    private static ThesisFinding pooled(Thesis thesis, PooledTerm term, Thesis.Sign claimed) {
        var e = term.estimate();
        var s = term.sample();
        var measured = new Measurement(
                e.value(),
                e.scale().words(),
                e.interval(),
                "%s, %s to %s".formatted(s.data(), s.from(), s.to()),
                s.n());
        var placebos = term.trials().placebos();
        var verdict = Verdict.of(
                measured,
                claimed,
                placebos.stream().map(p -> p.estimate().value()).toList());
        String listed = placebos.stream()
                .map(p -> String.format(
                        Locale.ROOT, "%s %+.2f", p.what(), p.estimate().value()))
                .collect(Collectors.joining("; "));
        return finding(
                thesis,
                "pooled term %s: %s".formatted(term.id(), term.plain()),
                measured,
                claimed,
                verdict,
                placebos.isEmpty()
                        ? "It has no placebo."
                        : term.hasPlaceboAsLarge()
                                ? "A placebo is as large: " + listed + "."
                                : "Every placebo is smaller: " + listed + ".");
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
                "from the bound, " + points.getFirst().unit(),
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
        return finding(thesis, test, m, claimed, Verdict.of(m.interval(), claimed), why);
    }

    private static ThesisFinding finding(
            Thesis thesis, String test, Measurement m, Thesis.Sign claimed, Verdict verdict, String why) {
        return new ThesisFinding(
                thesis.id(),
                thesis.claim(),
                documents(thesis),
                test + "; claimed " + claimed.name().toLowerCase(Locale.ROOT),
                new ThesisFinding.Result(m.estimate(), m.unit(), m.interval(), m.data(), m.n()),
                verdict.words(),
                why);
    }

    private static ThesisFinding untested(Thesis thesis, String test, Verdict verdict, String why) {
        return new ThesisFinding(thesis.id(), thesis.claim(), documents(thesis), test, null, verdict.words(), why);
    }

    private static ThesisFinding.Documents documents(Thesis thesis) {
        String ablation = thesis.drop().isEmpty() ? "" : "linchpin simulate --drop " + String.join(",", thesis.drop());
        return new ThesisFinding.Documents(thesis.supporters(), thesis.opponents(), thesis.rows(), ablation);
    }

    private static String words(String counter) {
        return counter.replace('-', ' ');
    }
}
