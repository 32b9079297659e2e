package linchpin.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.backtest.PastRate;
import linchpin.forecast.Outcomes;
import linchpin.forecast.Question;
import linchpin.pattern.Tally;

/**
 * The two forecasts that any other must beat, from what was known at issue and no more: how it has long been, and how it
 * was of late. Both are smoothed, so that neither ever says 0 or 1.
 */
public final class KnownThen {

    private static final LocalDate SINCE = LocalDate.of(2003, 1, 1);
    private static final int LATELY_MONTHS = 24;

    /** Half an event, by Jeffreys. */
    private static final double HALF = 0.5;

    private final Outcomes events;
    private final Tally tally;
    private final LocalDate since;
    private final LocalDate asOf;

    /**
     * @param from first day of the history
     * @param asOf last day that is known; later events are never looked at
     */
    public KnownThen(Outcomes events, Tally tally, LocalDate from, LocalDate asOf) {
        this.events = events;
        this.tally = tally;
        this.since = from.isAfter(SINCE) ? from : SINCE;
        this.asOf = asOf;
    }

    /**
     * Past windows of the question's length, one ending with each month: the share that answered yes, or a law with the
     * mean and variance of their counts.
     */
    public Prognosis climatology(Question question) {
        return switch (question.ask()) {
            case Question.Ask.Binary binary ->
                new Prognosis.Chance(past(binary, question).climatology());
            case Question.Ask.Count count -> {
                var windows = windows(question.months(), 1);
                double independent = Math.max(1, (double) windows.size() / question.months());
                var law = moments(count.counter(), windows);
                yield CountLaw.of(law.mean + HALF / independent, law.variance + HALF / independent);
            }
        };
    }

    /**
     * How often it was yes after a window that ended like the last one; or a law with the mean of the windows of the last
     * 24 months, end to end and at least one, that is as broad as climatology's.
     */
    public Prognosis persistence(Question question) {
        return switch (question.ask()) {
            case Question.Ask.Binary binary ->
                new Prognosis.Chance(past(binary, question).persistence());
            case Question.Ask.Count count -> {
                int n = Math.max(1, LATELY_MONTHS / question.months());
                var late = windows(question.months(), question.months()).stream()
                        .limit(n)
                        .toList();
                var all = moments(count.counter(), windows(question.months(), 1));
                double mean = moments(count.counter(), late).mean + HALF / Math.max(1, late.size());
                double extra = Math.max(0, all.variance - all.mean) / Math.max(1e-9, all.mean * all.mean);
                yield CountLaw.of(mean, mean + extra * mean * mean);
            }
        };
    }

    private PastRate past(Question.Ask.Binary binary, Question question) {
        return PastRate.of(events, tally, binary.rule(), since, asOf, question.months());
    }

    /** Counts of past windows, the latest first; each begins {@code step} months before the one before. */
    private List<int[]> windows(int months, int step) {
        var windows = new ArrayList<int[]>();
        LocalDate next = asOf.plusDays(1);
        for (int back = months; !next.minusMonths(back).isBefore(since); back += step) {
            LocalDate last = next.minusMonths(back - months).minusDays(1);
            windows.add(
                    tally.count(events.table(), (int) next.minusMonths(back).toEpochDay(), (int) last.toEpochDay()));
        }
        return windows;
    }

    private record Moments(double mean, double variance) {}

    private Moments moments(String counter, List<int[]> windows) {
        int c = tally.indexOf(counter);
        double mean = windows.stream().mapToInt(w -> w[c]).average().orElse(0);
        double squares =
                windows.stream().mapToDouble(w -> (w[c] - mean) * (w[c] - mean)).sum();
        return new Moments(mean, windows.size() > 1 ? squares / (windows.size() - 1) : mean);
    }
}
