package linchpin.stream;

import java.time.LocalDate;
import java.util.List;
import linchpin.future.Interval;

/**
 * What a stream identifies, and how well the next act is foretold.
 *
 * @param coverage how the rows of the feed became so few
 * @param mirrors what became of the rows
 * @param tried half-lives weighed on the days before the test
 * @param fits the stream with its mirrors folded, then as coded
 * @param thinned what is left of each term at the density of a case
 * @param placebos what stands in an alliance's place
 * @param weekly questions drawn by rule, week by week
 */
public record StreamReport(
        StateFeed.Coverage coverage,
        Mirrored mirrors,
        List<Tried> tried,
        List<Fit> fits,
        Thinned thinned,
        List<Placebo> placebos,
        Weekly weekly) {

    /**
     * @param visits rows that tell of a visit, of which {@code hosted} have the host's row on the same day
     */
    public record Mirrored(List<Mirror> acts, int visits, int hosted) {}

    /**
     * One act.
     *
     * @param rows once a day, pair, direction and relation
     * @param mirrored of these, with the same relation the other way round on the same day
     * @param asCoded events where mirrors are not folded
     * @param single events of one state, mirrors folded
     * @param mutual events of both, mirrors folded
     */
    public record Mirror(String act, int rows, int mirrored, int asCoded, int single, int mutual) {}

    /**
     * A choice and its mean log score on the days of validation, nats an event.
     *
     * @param back what half-lives make of acts received: every term of reciprocity; empty for tables
     */
    public record Tried(String choice, double score, boolean kept, List<Estimate> back) {}

    /** A coefficient with its standard error, robust to the clusters of one pair of states. */
    public record Estimate(String part, String term, double value, double error) {}

    /**
     * One way to see the stream.
     *
     * @param events in all, {@code testEvents} on the days of the test
     */
    public record Fit(
            String stream,
            int events,
            Span span,
            double testEvents,
            List<Line> lines,
            List<Term> terms,
            List<Joint> joints) {}

    /** The covariance of the terms of one part, robust likewise, by row. */
    public record Joint(String part, double choices, List<String> terms, List<List<Double>> covariance) {}

    /** From the day learning begins, to the first day of the test, to the day after its last. */
    public record Span(LocalDate learn, LocalDate test, LocalDate end) {}

    /**
     * A model on the test.
     *
     * @param score mean of log P(target, act | actor), nats an event
     * @param ahead of the EWMA table; the interval is 95 %, by weeks
     */
    public record Line(String model, double score, double ahead, Interval interval) {}

    /**
     * A term.
     *
     * @param part of the choice
     * @param error robust to the clusters of one pair of states
     * @param loss how much the log score of an event falls without it, in nats; below 0, the forecast is better without
     * @param interval 95 %, by weeks
     */
    public record Term(String part, String term, double estimate, double error, double loss, Interval interval) {}

    /**
     * The stream at the density of a case.
     *
     * @param caseDensity events a pair and month there; here {@code density}
     * @param events left on average, of which {@code learned} after the burn-in
     */
    public record Thinned(
            double caseDensity, double density, int seeds, double events, double learned, List<Left> terms) {}

    /**
     * What is left of a term.
     *
     * @param whole on the whole stream
     * @param mean of the estimates over the seeds, {@code error} the mean standard error
     * @param sameSign seeds with the sign of the whole
     * @param beyond seeds with that sign and more than two standard errors from zero
     */
    public record Left(Estimate whole, double mean, double error, int seeds, int sameSign, int beyond) {

        private static final int OF = 5;
        private static final double SURE = 2;

        /** By one rule; a seed counts where its estimate has the sign of the whole, two errors from zero. */
        public Verdict verdict() {
            if (Math.abs(whole.value()) <= SURE * whole.error()) {
                return Verdict.NEVER_SURE;
            }
            if (OF * beyond >= (OF - 1) * seeds) {
                return Verdict.SURVIVES;
            }
            return OF * beyond > seeds ? Verdict.SOMETIMES : Verdict.LOST;
        }
    }

    /** Whether a term that the whole stream identifies is identified in four of five thinned streams. */
    public enum Verdict {
        SURVIVES("survives"),
        SOMETIMES("in some streams"),
        LOST("is lost"),
        NEVER_SURE("not sure even in the whole");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * A coefficient of an alliance, or of what stands in its place.
     *
     * @param real whether the treaties are the real ones
     */
    public record Placebo(String world, boolean real, Estimate estimate) {}
}
