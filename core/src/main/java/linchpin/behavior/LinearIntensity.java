package linchpin.behavior;

import java.util.Arrays;
import java.util.List;

/**
 * Events whose intensity is linear in its parameters, {@code Λ = θ·f}: levels and exponentially decaying excitation.
 *
 * <p>The log-likelihood is {@code Σ_k y_k log(θ·f_k) − θ·F} with {@code f_k} the features at event {@code k} and
 * {@code F} their integral (or, on the daily grid, their sum) over the whole time: a self-exciting process of Hawkes
 * (1971) with fixed decay, and a Poisson regression with identity link, are both of this form. It is concave, and so is
 * the half-normal penalty; the maximum under {@code θ ≥ 0} is found by projected Newton steps (Bertsekas 1982).
 */
public final class LinearIntensity {

    private final int width;
    private final double[] integral;
    private double[] features = new double[1 << 10];
    private double[] counts = new double[1 << 8];
    private int events;

    public LinearIntensity(int width) {
        this.width = width;
        integral = new double[width];
    }

    /**
     * One of several streams of exact times that excite each other, with the parameters {@code (μ_i, a_i1, …, a_in)}.
     *
     * @param times of each of the {@code n} streams, ascending, within the window
     * @param stream {@code i}, whose events are explained
     * @param decay b, in inverse units of time
     * @param end of the window, which begins at 0
     */
    public static LinearIntensity exciting(double[][] times, int stream, double decay, double end) {
        return Excitation.of(times, stream, decay, end);
    }

    /** Adds an event (or a weighted one) with the features of its moment. */
    public void event(double[] f, double count) {
        if ((events + 1) * width > features.length) {
            features = Arrays.copyOf(features, 2 * features.length);
        }
        if (events + 1 > counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        System.arraycopy(f, 0, features, events * width, width);
        counts[events++] = count;
    }

    /** Adds to the integral of the features. */
    public void compensate(double[] f) {
        for (int a = 0; a < width; a++) {
            integral[a] += f[a];
        }
    }

    /** Log-likelihood at given parameters; minus infinity where an event had no intensity. */
    public double logLikelihood(double[] theta) {
        double value = 0;
        for (int e = 0; e < events; e++) {
            value += counts[e] * Math.log(intensity(theta, e));
        }
        for (int a = 0; a < width; a++) {
            value -= theta[a] * integral[a];
        }
        return value;
    }

    private double intensity(double[] theta, int e) {
        double lambda = 0;
        for (int a = 0; a < width; a++) {
            lambda += theta[a] * features[e * width + a];
        }
        return lambda;
    }

    /** A penalty {@code (θ − mean)² / (2 sd²)}; mean 0 gives a half-normal prior. An infinite sd means none. */
    public record Penalty(double[] mean, double[] sd) {}

    /**
     * The penalised maximum.
     *
     * @param start where to begin; strictly positive
     */
    public ConditionalLogit.Fit fit(List<String> names, double[] start, Penalty penalty) {
        double[] theta = start.clone();
        double value = penalised(theta, penalty);
        double[] gradient = new double[width];
        double[] information = new double[width * width];
        for (int it = 0; it < 200; it++) {
            derivatives(theta, penalty, gradient, information);
            boolean[] held = new boolean[width];
            for (int a = 0; a < width; a++) {
                held[a] = theta[a] <= 1e-12 && gradient[a] <= 0;
            }
            double[] step = freeStep(gradient, information, held);
            double scale = 1;
            double[] trial;
            double next;
            do {
                trial = new double[width];
                for (int a = 0; a < width; a++) {
                    trial[a] = Math.max(0, theta[a] + scale * step[a]);
                }
                next = penalised(trial, penalty);
                scale /= 2;
            } while (!(next >= value) && scale > 1e-12);
            double gain = next - value;
            theta = trial;
            value = next;
            if (gain < 1e-11 * (1 + Math.abs(value))) {
                break;
            }
        }
        derivatives(theta, penalty, gradient, information);
        return new ConditionalLogit.Fit(
                names, theta, new Definite(information, width).inverse(), logLikelihood(theta), total());
    }

    private double total() {
        return Arrays.stream(counts, 0, events).sum();
    }

    private double penalised(double[] theta, Penalty penalty) {
        double value = logLikelihood(theta);
        for (int a = 0; a < width; a++) {
            double z = (theta[a] - penalty.mean()[a]) / penalty.sd()[a];
            value -= z * z / 2;
        }
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private void derivatives(double[] theta, Penalty penalty, double[] gradient, double[] information) {
        Arrays.fill(information, 0);
        for (int a = 0; a < width; a++) {
            double sd = penalty.sd()[a];
            gradient[a] = -integral[a] - (theta[a] - penalty.mean()[a]) / (sd * sd);
            information[a * width + a] = 1 / (sd * sd);
        }
        for (int e = 0; e < events; e++) {
            double lambda = intensity(theta, e);
            for (int a = 0; a < width; a++) {
                double fa = features[e * width + a] / lambda;
                gradient[a] += counts[e] * fa;
                for (int b = 0; b < width; b++) {
                    information[a * width + b] += counts[e] * fa * features[e * width + b] / lambda;
                }
            }
        }
    }

    private double[] freeStep(double[] gradient, double[] information, boolean[] held) {
        double[] g = gradient.clone();
        double[] h = information.clone();
        for (int a = 0; a < width; a++) {
            if (held[a]) {
                g[a] = 0;
                for (int b = 0; b < width; b++) {
                    h[a * width + b] = 0;
                    h[b * width + a] = 0;
                }
                h[a * width + a] = 1;
            }
        }
        return new Definite(h, width).solve(g);
    }
}
