package linchpin.proof.conformance;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import linchpin.behavior.ConditionalLogit;
import linchpin.behavior.LinearIntensity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Exponential Hawkes processes against tick (two streams) and hawkeslib (10,000 events), with their exact integrals. */
class HawkesConformanceTest {

    private static final double RELATIVE = 1e-9;

    /** The reference maximum is where a simplex stopped; it lies up to 4e-7 beside the point where the score vanishes. */
    private static final double SIMPLEX = 1e-6;

    /** Where the score vanishes: our own Newton iteration on the same times in 30-digit arithmetic. */
    private static final double[] MAXIMUM = {0.0060894176857, 0.5565644400334, 0.1648808504962};

    private final References references = References.of("behavior/hawkes_exp");
    private final JsonNode expected = references.json("expected.json");

    @Test
    void twoStreams() {
        var table = new SideBySide("Hawkes, two streams on [0, 4.25], decay 2");
        for (String name : List.of("tick_2d", "tick_2d_second_empty")) {
            JsonNode c = expected.get(name);
            double[][] times =
                    c.get("times").valueStream().map(References::numbers).toArray(double[][]::new);
            double[] baseline = {1, 3};
            double[][] excitation = {{2, 3}, {4, 1}};
            double sum = 0;
            for (int i = 0; i < 2; i++) {
                double[] theta = {baseline[i], excitation[i][0], excitation[i][1]};
                sum += LinearIntensity.exciting(times, i, 2, 4.25).logLikelihood(theta);
            }
            table.relative(name + ", log-likelihood", c.get("loglik").doubleValue(), sum, RELATIVE);
        }
        table.judge();
    }

    @Test
    void noEventAtAll() {
        var table = new SideBySide("Hawkes, nothing happens on [0, 2]");
        table.relative(
                "log-likelihood",
                expected.get("empty").get("loglik").doubleValue(),
                LinearIntensity.exciting(new double[1][0], 0, 10, 2).logLikelihood(new double[] {5, 0.3}),
                RELATIVE);
        table.judge();
    }

    @Test
    void tenThousandEvents() {
        JsonNode c = expected.get("hawkeslib_uv");
        JsonNode at = c.get("loglik_at");
        double[] times = times();
        double[] theta = {at.get("mu").doubleValue(), at.get("alpha").doubleValue()};
        var table = new SideBySide("Hawkes, one stream of 10,000 events");
        table.relative(
                "log-likelihood at (5, 0.3, 10)",
                at.get("value").doubleValue(),
                process(times, at.get("theta").doubleValue()).logLikelihood(theta),
                RELATIVE);

        double decay = Math.exp(highest(b -> fit(times, Math.exp(b)).logLikelihood(), Math.log(0.02), Math.log(2)));
        ConditionalLogit.Fit best = fit(times, decay);
        double[] ours = {best.coefficient("level"), best.coefficient("own"), decay};
        double[] reference = References.numbers(c.get("mle_recomputed"));
        List<String> names = List.of("level", "branching ratio", "decay");
        for (int k = 0; k < 3; k++) {
            table.relative(names.get(k) + ", where Nelder and Mead stopped", reference[k], ours[k], SIMPLEX);
            table.digits(names.get(k) + ", by Newton in 30 digits", MAXIMUM[k], ours[k], 8);
        }
        table.relative(
                "log-likelihood at the maximum", c.get("max_loglik").doubleValue(), best.logLikelihood(), RELATIVE);
        table.judge();
    }

    private double[] times() {
        return references.lines("tfx_times.csv").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static LinearIntensity process(double[] times, double decay) {
        return LinearIntensity.exciting(new double[][] {times}, 0, decay, times[times.length - 1]);
    }

    private static ConditionalLogit.Fit fit(double[] times, double decay) {
        double[] none = new double[2];
        Arrays.fill(none, Double.POSITIVE_INFINITY);
        return process(times, decay)
                .fit(
                        List.of("level", "own"),
                        new double[] {0.01, 0.5},
                        new LinearIntensity.Penalty(new double[2], none));
    }

    /**
     * Where a function with one peak between two bounds is highest: golden section (Kiefer 1953) until rounding blurs the
     * top, then the top of a parabola through points far enough apart.
     */
    private static double highest(DoubleUnaryOperator f, double low, double high) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double a = high - golden * (high - low);
        double b = low + golden * (high - low);
        double fa = f.applyAsDouble(a);
        double fb = f.applyAsDouble(b);
        while (high - low > 1e-5) {
            if (fa > fb) {
                high = b;
                b = a;
                fb = fa;
                a = high - golden * (high - low);
                fa = f.applyAsDouble(a);
            } else {
                low = a;
                a = b;
                fa = fb;
                b = low + golden * (high - low);
                fb = f.applyAsDouble(b);
            }
        }
        double x = (low + high) / 2;
        double h = 2e-4;
        double below = f.applyAsDouble(x - h);
        double above = f.applyAsDouble(x + h);
        return x - h / 2 * (above - below) / (above - 2 * f.applyAsDouble(x) + below);
    }
}
