package linchpin.benchmark;

import java.util.List;
import linchpin.future.Interval;

/**
 * What the history of directed disputes says about strategic terms, each beside its placebos.
 *
 * @param reliability how often allies come to the help of the attacked
 * @param terms log-odds of beginning a dispute
 * @param rows directed pair-years behind the terms
 * @param onsets disputes begun in them
 * @param notes what a reader must know before believing this
 */
public record DisputeStrategyReport(
        List<Share> reliability, List<Effect> terms, int rows, int onsets, List<String> notes) {

    /**
     * A share of disputes, or of states.
     *
     * @param placebo whether no promise stands behind it, so that it shows what chance and attention alone would give
     * @param interval 95 %, by Jeffreys' beta law
     * @param study what an earlier feasibility study found; empty where it says nothing
     */
    public record Share(
            String what, boolean placebo, int yes, int all, double share, Interval interval, String study) {}

    /**
     * An effect on the log-odds that a state begins a dispute with another in a year.
     *
     * @param model what it was fitted with: a model has its terms and the controls
     * @param placebo whether theory expects nothing of it
     * @param error standard, clustered by pairs of states
     * @param rows on which the term says something
     */
    public record Effect(
            String model, String term, boolean placebo, double estimate, double error, int rows, String study) {

        /** 95 %. */
        public Interval interval() {
            return new Interval(estimate - Z95 * error, estimate + Z95 * error);
        }
    }

    /** Of the normal law. */
    private static final double Z95 = 1.959963984540054;
}
