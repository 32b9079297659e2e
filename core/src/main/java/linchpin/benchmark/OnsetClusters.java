package linchpin.benchmark;

import java.util.Arrays;

/** Covariance of a logit that allows the rows of one pair to hang together (Liang and Zeger 1986). */
final class OnsetClusters {

    private OnsetClusters() {}

    /** By coefficient, the constant first, in log-odds by standardised column. */
    static double[][] covariance(OnsetLogit logit, OnsetTable table, int[] rows) {
        double[][] x = table.values(logit.names(), rows);
        for (int c = 0; c < x.length; c++) {
            for (int r = 0; r < rows.length; r++) {
                x[c][r] = logit.standard(c, x[c][r]);
            }
        }
        boolean[] happened = table.outcomes(rows);
        double[] y = new double[rows.length];
        Arrays.setAll(y, r -> happened[r] ? 1 : 0);
        long[] pairs = new long[rows.length];
        Arrays.setAll(pairs, r -> DisputeData.pair(table.first()[rows[r]], table.second()[rows[r]]));
        var fit = logit.fit();
        return new Regression(fit.coefficients(), fit.covariance(), fit.logLikelihood())
                .clustered(Regression.Sample.of(x, y), new Regression.Law.YesOrNo(), pairs);
    }
}
