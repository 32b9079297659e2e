package linchpin.benchmark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import linchpin.forecast.Scores;

/** Probabilities beside what happened, sorted once so that many weightings of the rows can be scored. */
final class OnsetForecast {

    private static final double LEAST = 1e-6;

    private final double[] probability;
    private final boolean[] happened;
    private final int[] order;
    private final double[] brier;
    private final double[] loss;

    OnsetForecast(double[] probability, boolean[] happened) {
        if (probability.length != happened.length || probability.length == 0) {
            throw new IllegalArgumentException(
                    "There must be as many probabilities (%d) as outcomes (%d), and at least one.\nMaybe the span is empty."
                            .formatted(probability.length, happened.length));
        }
        for (double p : probability) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException(
                        "The probability (%s) must lie in 0 to 1.\nMaybe a column holds what is no number."
                                .formatted(p));
            }
        }
        this.probability = probability;
        this.happened = happened;
        int n = probability.length;
        this.order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(r -> probability[r]))
                .mapToInt(r -> r)
                .toArray();
        this.brier = new double[n];
        this.loss = new double[n];
        for (int r = 0; r < n; r++) {
            brier[r] = Scores.brier(probability[r], happened[r]);
            loss[r] = -Scores.log(Math.clamp(probability[r], LEAST, 1 - LEAST), happened[r]);
        }
    }

    double[] probability() {
        return probability;
    }

    boolean[] happened() {
        return happened;
    }

    /** Log loss by row, in nats. */
    double[] loss() {
        return loss;
    }

    OnsetForecast only(int[] rows) {
        double[] p = new double[rows.length];
        boolean[] y = new boolean[rows.length];
        for (int k = 0; k < rows.length; k++) {
            p[k] = probability[rows[k]];
            y[k] = happened[rows[k]];
        }
        return new OnsetForecast(p, y);
    }

    OnsetScore score() {
        double[] once = new double[probability.length];
        Arrays.fill(once, 1);
        return score(once);
    }

    /** The score where row r counts {@code weight[r]} times. */
    OnsetScore score(double[] weight) {
        double squares = 0;
        double logs = 0;
        double yes = 0;
        double no = 0;
        double above = 0;
        for (int k = 0; k < order.length; ) {
            double tiedYes = 0;
            double tiedNo = 0;
            double p = probability[order[k]];
            for (; k < order.length && probability[order[k]] == p; k++) {
                int r = order[k];
                double w = weight[r];
                if (happened[r]) {
                    tiedYes += w;
                } else {
                    tiedNo += w;
                }
                squares += w * brier[r];
                logs += w * loss[r];
            }
            above += tiedYes * (no + tiedNo / 2);
            yes += tiedYes;
            no += tiedNo;
        }
        return new OnsetScore(above / (yes * no), squares / (yes + no), logs / (yes + no));
    }
}
