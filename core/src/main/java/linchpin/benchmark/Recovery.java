package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.behavior.Behavior;
import linchpin.behavior.Chooser;
import linchpin.behavior.Coefficients;
import linchpin.behavior.ConditionalLogit;
import linchpin.event.Act;
import linchpin.event.ActClass;

/**
 * What a fit finds again of the coefficients by which a history was drawn.
 *
 * @param rows every coefficient; effects are measured against the mean of those that compete with them
 */
public record Recovery(List<Row> rows) {

    private static final List<String> VALENCES = List.of("cooperative", "hostile");

    /**
     * One coefficient.
     *
     * @param part of the model, with its valence
     * @param error standard error of the estimate
     */
    public record Row(String part, String term, double truth, double estimate, double error) {
        /** By how many standard errors the estimate misses the truth. */
        public double z() {
            return (estimate - truth) / error;
        }
    }

    /** Sets a fit beside the truth. */
    public static Recovery of(Coefficients truth, Behavior found) {
        var rows = new ArrayList<Row>();
        for (int v = 0; v < VALENCES.size(); v++) {
            var targets = found.targets().get(v);
            int shared = targets.names().size() - found.actors().size();
            double[][] within = new double[targets.names().size()][];
            for (int j = shared; j < within.length; j++) {
                within[j] = contrast(j, shared, within.length, within.length);
            }
            add(rows, "target, " + VALENCES.get(v), truth.targets()[v], targets, within);
        }
        for (int v = 0; v < VALENCES.size(); v++) {
            var classes = found.classes().get(v);
            add(
                    rows,
                    "class, " + VALENCES.get(v),
                    truth.classes()[v],
                    classes,
                    new double[truth.classes()[v].length][]);
        }
        add(rows, "act", truth.acts(), found.acts(), withinClasses(truth.acts().length));
        for (int v = 0; v < VALENCES.size(); v++) {
            var rates = found.rates().withReplies().get(v);
            add(rows, "rate, " + VALENCES.get(v), truth.rates()[v], rates, new double[truth.rates()[v].length][]);
        }
        return new Recovery(List.copyOf(rows));
    }

    private static double[][] withinClasses(int width) {
        int shared = width - Act.values().length;
        double[][] within = new double[width][];
        for (ActClass c : ActClass.values()) {
            int[] acts = Arrays.stream(Chooser.acts(c.ordinal()))
                    .mapToInt(a -> shared + a.ordinal())
                    .toArray();
            for (int a : acts) {
                within[a] = contrast(a, acts[0], acts[0] + acts.length, width);
            }
        }
        return within;
    }

    /** One of some coefficients in a row, less their mean. */
    private static double[] contrast(int one, int from, int to, int width) {
        double[] c = new double[width];
        Arrays.fill(c, from, to, -1.0 / (to - from));
        c[one]++;
        return c;
    }

    private static void add(
            List<Row> rows, String part, double[] truth, ConditionalLogit.Fit fit, double[][] contrasts) {
        int k = truth.length;
        for (int f = 0; f < k; f++) {
            double[] c = contrasts[f];
            if (c == null) {
                c = new double[k];
                c[f] = 1;
            }
            double estimate = 0;
            double variance = 0;
            for (int a = 0; a < k; a++) {
                estimate += c[a] * fit.coefficients()[a];
                for (int b = 0; c[a] != 0 && b < k; b++) {
                    variance += c[a] * fit.covariance()[a][b] * c[b];
                }
            }
            rows.add(new Row(part, fit.names().get(f), truth[f], estimate, Math.sqrt(variance)));
        }
    }

    /** The largest miss, in standard errors. */
    public double worst() {
        return rows.stream().mapToDouble(r -> Math.abs(r.z())).max().orElse(0);
    }

    /** How many of the 95 % intervals hold the truth. */
    public long covered() {
        return rows.stream().filter(r -> Math.abs(r.z()) < 1.96).count();
    }
}
