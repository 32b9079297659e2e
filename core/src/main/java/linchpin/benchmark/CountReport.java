package linchpin.benchmark;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import linchpin.backtest.SkillTable;
import linchpin.forecast.Reliability;
import linchpin.future.Interval;

/**
 * How well months were forecast, one step ahead.
 *
 * @param scope what was scored
 * @param scores one row a forecaster, the mixture first
 * @param quiet reliability of the mixture's probability that a month sees no event
 * @param weights of the families of experts, over time
 * @param months what the mixture said of each month, and what came
 * @param next the law of the month after the series, of 0, 1, …, 30 or more events
 */
public record CountReport(
        Scope scope, List<Row> scores, Reliability quiet, Weights weights, List<Month> months, double[] next) {

    /** The forecaster that is scored. */
    public static final String MIXTURE = CountMixture.NAME;

    /**
     * @param first month scored
     * @param last month scored
     * @param months how many
     * @param events how many they saw
     * @param apart the year without which everything is scored once more
     * @param history first month of the series, from which the states are updated
     */
    public record Scope(YearMonth first, YearMonth last, int months, int events, int apart, YearMonth history) {}

    /**
     * @param log mean log score in nats, the higher the better
     * @param logApart the same without the year apart
     * @param crps mean continuous ranked probability score in events, the lower the better
     * @param difference of the log score to the reference, with its 95 % interval over blocks of 12 months
     * @param differenceApart the same without the year apart
     */
    public record Row(
            String name, double log, double logApart, double crps, Difference difference, Difference differenceApart) {}

    /** A mean difference in nats a month and its 95 % interval. */
    public record Difference(double mean, Interval interval) {}

    /**
     * @param families names
     * @param rows weights as they stood before certain months
     * @param shares of weight that the learners deal out anew each month
     */
    public record Weights(List<String> families, double[] shares, List<At> rows) {

        /** The weights for one month: of the families, and of the learners. */
        public record At(YearMonth month, double[] families, double[] learners) {}
    }

    /**
     * @param count what came
     * @param zero probability that nothing would
     * @param mean of the law
     * @param log score of the mixture
     * @param reference log score of the reference
     */
    public record Month(YearMonth month, int count, double zero, double mean, double log, double reference) {}

    /**
     * Counts of one unit of a stream.
     *
     * @param log mean by forecaster in nats a month, 0 is best
     * @param crps mean by forecaster in events a month, 0 is best
     * @param crpsGains of the mixture in the CRPS over each of the others; positive is better
     * @param logGains of the mixture in the log score over each of the others
     */
    public record Stream(
            String unit,
            Scope scope,
            Map<String, Double> log,
            Map<String, Double> crps,
            Map<String, SkillTable.Gain> crpsGains,
            Map<String, SkillTable.Gain> logGains) {}
}
