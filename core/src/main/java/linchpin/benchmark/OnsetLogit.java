package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.behavior.ConditionalLogit;

/**
 * Log-odds of an onset, linear in columns that are standardised on the training rows; an unknown value stands at the mean.
 *
 * @param names of the columns
 * @param mean by column, on the training rows
 * @param sd by column, on the training rows
 * @param fit the constant first
 */
record OnsetLogit(List<String> names, double[] mean, double[] sd, ConditionalLogit.Fit fit) {

    /** So wide that only columns which the rows cannot tell apart feel it. */
    private static final double PRIOR_SD = 10;

    static OnsetLogit fit(OnsetTable table, List<String> names, int[] rows) {
        double[][] x = table.values(names, rows);
        double[] mean = new double[x.length];
        double[] sd = new double[x.length];
        for (int c = 0; c < x.length; c++) {
            double[] known = Arrays.stream(x[c]).filter(v -> !Double.isNaN(v)).toArray();
            double m = Arrays.stream(known).average().orElse(0);
            mean[c] = m;
            double variance =
                    Arrays.stream(known).map(v -> (v - m) * (v - m)).average().orElse(0);
            sd[c] = variance > 0 ? Math.sqrt(variance) : 1;
        }
        boolean[] happened = table.outcomes(rows);
        double[] y = new double[rows.length];
        Arrays.setAll(y, r -> happened[r] ? 1 : 0);
        for (int c = 0; c < x.length; c++) {
            for (int r = 0; r < rows.length; r++) {
                x[c][r] = standard(x[c][r], mean[c], sd[c]);
            }
        }
        var fit = Regression.fit(Regression.Sample.of(x, y), new Regression.Law.YesOrNo(), PRIOR_SD);
        var all = new ArrayList<>(List.of("constant"));
        all.addAll(names);
        return new OnsetLogit(
                names,
                mean,
                sd,
                new ConditionalLogit.Fit(all, fit.coefficients(), fit.covariance(), fit.logLikelihood(), rows.length));
    }

    /** Probabilities of an onset, by row. */
    double[] probabilities(OnsetTable table, int[] rows) {
        double[][] x = table.values(names, rows);
        double[] out = new double[rows.length];
        for (int r = 0; r < rows.length; r++) {
            double logOdds = fit.coefficients()[0];
            for (int c = 0; c < x.length; c++) {
                logOdds += fit.coefficients()[c + 1] * standard(c, x[c][r]);
            }
            out[r] = 1 / (1 + Math.exp(-logOdds));
        }
        return out;
    }

    /** A value of column {@code c} as the fit saw it. */
    double standard(int c, double value) {
        return standard(value, mean[c], sd[c]);
    }

    private static double standard(double value, double mean, double sd) {
        return Double.isNaN(value) ? 0 : (value - mean) / sd;
    }
}
