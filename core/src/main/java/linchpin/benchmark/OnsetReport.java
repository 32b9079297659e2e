package linchpin.benchmark;

import java.util.List;
import linchpin.forecast.Reliability;
import linchpin.future.Interval;

/**
 * What the benchmark on dispute onsets found.
 *
 * @param sample what was scored
 * @param tried what was weighed on 1990–1999, in order
 * @param all scores of every row of the test span
 * @param quiet scores of the rows without a dispute the year before
 * @param terms what the forecast loses without each term
 * @param calibration of the best model on the test span
 * @param notes what a reader must know before believing this
 */
public record OnsetReport(
        Sample sample,
        List<Tried> tried,
        List<Line> all,
        List<Line> quiet,
        List<Term> terms,
        Reliability calibration,
        List<String> notes) {

    /**
     * @param rows of the test span
     * @param pairs of states in them
     * @param quietRows without a dispute the year before
     */
    public record Sample(int learned, int rows, int onsets, int pairs, int quietRows, int quietOnsets) {}

    /**
     * A candidate.
     *
     * @param score on 1990–1999
     * @param kept whether it was the best so far
     */
    public record Tried(String model, int columns, OnsetScore score, boolean kept) {}

    /**
     * A model on the test span.
     *
     * @param ahead score minus that of the plain logit; the intervals are 95 %, by pairs of states
     */
    public record Line(
            String model,
            int columns,
            OnsetScore score,
            OnsetScore ahead,
            Interval auc,
            Interval brier,
            Interval logLoss) {}

    /**
     * A term, in the chosen logit with all strategic terms.
     *
     * @param strategic whether theory of strategy names it, or it only stands here for comparison
     * @param coefficients change of the log-odds by one standard deviation of the column
     * @param loss how much the log loss of the test span rises without it, in nats; below 0, the forecast is better without
     * @param interval 95 %, by pairs of states
     */
    public record Term(
            String name, boolean strategic, List<Coefficient> coefficients, double loss, Interval interval) {}

    public record Coefficient(String column, double estimate, double error) {}
}
