package linchpin.forecast;

/** Proper scores of single forecasts: the expectation of each is best where the forecast is what one believes. */
public final class Scores {

    private Scores() {}

    /** Brier score of a yes-or-no forecast, 0 (best) to 1 (Brier 1950, halved to one category). */
    public static double brier(double probability, boolean happened) {
        double miss = probability - (happened ? 1 : 0);
        return miss * miss;
    }

    /** Log score of a yes-or-no forecast in nats, at most 0; minus infinity where the impossible happened (Good 1952). */
    public static double log(double probability, boolean happened) {
        return Math.log(happened ? probability : 1 - probability);
    }

    /**
     * Continuous ranked probability score of a forecast of counts, in events, 0 is best (Gneiting and Raftery 2007, eq. 20).
     *
     * @param pmf probabilities of 0, 1, 2, …; what is missing from one lies at the last count
     * @param count what came
     */
    public static double crps(double[] pmf, int count) {
        double sum = 0;
        double below = 0;
        for (int k = 0; k < Math.max(pmf.length, count); k++) {
            below += k < pmf.length ? pmf[k] : 0;
            double miss = (k < pmf.length - 1 ? Math.min(1, below) : 1) - (count <= k ? 1 : 0);
            sum += miss * miss;
        }
        return sum;
    }
}
