package linchpin.backtest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.behavior.ConditionalLogit;

/**
 * The same idea of habit as in the scenario model, on questions collected by rule: a logit of the log-odds of two decayed and
 * smoothed shares, the last answer, how all units were of late, and what else was known. It is fitted anew every year on
 * answers that were public by then (rolling origin); nothing is chosen afterwards.
 */
public final class HabitLaw {

    public static final String MODEL = "habit";
    public static final String CLIMATOLOGY = "climatology";
    public static final String PERSISTENCE = "persistence";

    /** Intercept, quick habit, slow habit, last answer, all units of late; then the covariates of the panel. */
    private static final double[] PRIOR_MEAN = {0, 0.5, 0.5, 0, 0};

    private static final double[] PRIOR_SD = {2, 0.5, 0.5, 1, 0.5};
    private static final double COVARIATE_SD = 1;
    private static final double SMOOTHING = 1;
    private static final int ALL = 0;
    private static final int QUICK = 1;
    private static final int SLOW = 2;

    private final Panel panel;
    private final int n;
    private final int width;
    private final double[][] hits;
    private final double[][] asked;
    private final double[] fades;
    private final byte[] last;
    private final double[][] again;
    private final double[][] seen;
    private final double[] poolAgain = new double[2];
    private final double[] poolSeen = new double[2];
    private final ConditionalLogit.Data data;
    private double[] beta;

    private HabitLaw(Panel panel) {
        this.panel = panel;
        n = panel.units().size();
        width = PRIOR_MEAN.length + panel.cells().known().length;
        fades = new double[] {
            1,
            Math.pow(2, -1 / panel.clock().quick()),
            Math.pow(2, -1 / panel.clock().slow())
        };
        hits = new double[fades.length][n + 1];
        asked = new double[fades.length][n + 1];
        last = new byte[n];
        Arrays.fill(last, Panel.NOT_ASKED);
        again = new double[2][n];
        seen = new double[2][n];
        data = new ConditionalLogit.Data(width);
        beta = new double[width];
    }

    /** What would have been said of every question after the warm-up, and what came. */
    public static List<Resolved> forecasts(Panel panel) {
        return new HabitLaw(panel).play();
    }

    private List<Resolved> play() {
        var resolved = new ArrayList<Resolved>();
        var clock = panel.clock();
        double[][][] rows = new double[panel.periods()][n][];
        int fold = 0;
        for (int t = 0; t < panel.periods(); t++) {
            for (; fold < t - clock.lag(); fold++) {
                learn(rows[fold], fold);
                rows[fold] = new double[0][];
                fold(fold);
            }
            if (t >= clock.warmUp() && clock.begins(t).getDayOfYear() == 1) {
                beta = ConditionalLogit.fit(data, names(), prior()).coefficients();
            }
            for (int u = 0; u < n; u++) {
                byte answer = panel.cells().answers()[u][t];
                if (answer != Panel.NOT_ASKED) {
                    rows[t][u] = features(u, t);
                    if (t >= clock.warmUp()) {
                        resolved.add(resolved(u, t, rows[t][u], answer == Panel.YES));
                    }
                }
            }
        }
        return resolved;
    }

    private void learn(double[][] rows, int t) {
        for (int u = 0; u < n; u++) {
            if (rows[u] != null) {
                double[] x = new double[2 * width];
                System.arraycopy(rows[u], 0, x, width, width);
                data.add(x, new double[2], 2, panel.cells().answers()[u][t], 1);
            }
        }
    }

    private void fold(int t) {
        for (int h = 0; h < fades.length; h++) {
            for (int u = 0; u <= n; u++) {
                hits[h][u] *= fades[h];
                asked[h][u] *= fades[h];
            }
        }
        for (int u = 0; u < n; u++) {
            byte answer = panel.cells().answers()[u][t];
            if (answer == Panel.NOT_ASKED) {
                continue;
            }
            for (int h = 0; h < fades.length; h++) {
                hits[h][u] += answer;
                asked[h][u]++;
                hits[h][n] += answer;
                asked[h][n]++;
            }
            if (last[u] != Panel.NOT_ASKED) {
                again[last[u]][u] += answer;
                seen[last[u]][u]++;
                poolAgain[last[u]] += answer;
                poolSeen[last[u]]++;
            }
            last[u] = answer;
        }
    }

    private double base() {
        return (hits[ALL][n] + 0.5) / (asked[ALL][n] + 1);
    }

    private double share(int habit, int u) {
        return (hits[habit][u] + SMOOTHING * base()) / (asked[habit][u] + SMOOTHING);
    }

    /** How often it was yes after an answer like the unit's last one, pulled towards all units. */
    private double persistence(int u) {
        if (last[u] == Panel.NOT_ASKED) {
            return share(ALL, u);
        }
        double pool = (poolAgain[last[u]] + base()) / (poolSeen[last[u]] + 1);
        return (again[last[u]][u] + 2 * pool) / (seen[last[u]][u] + 2);
    }

    private double[] features(int u, int t) {
        double[] x = new double[width];
        x[0] = 1;
        x[1] = logit(share(QUICK, u));
        x[2] = logit(share(SLOW, u));
        x[3] = last[u] == Panel.NOT_ASKED ? 0 : last[u] - 0.5;
        x[4] = logit((hits[QUICK][n] + base()) / (asked[QUICK][n] + 1));
        for (int c = 0; c < panel.cells().known().length; c++) {
            x[PRIOR_MEAN.length + c] = panel.cells().known()[c][u][t];
        }
        return x;
    }

    private Resolved resolved(int u, int t, double[] x, boolean came) {
        double log = 0;
        for (int f = 0; f < width; f++) {
            log += beta[f] * x[f];
        }
        var clock = panel.clock();
        var forecasts = new TreeMap<String, Double>();
        forecasts.put(MODEL, 1 / (1 + Math.exp(-log)));
        forecasts.put(CLIMATOLOGY, share(ALL, u));
        forecasts.put(PERSISTENCE, persistence(u));
        return new Resolved(
                clock.begins(t - clock.lag()).minusDays(1),
                "%s %s".formatted(panel.units().get(u), clock.begins(t)),
                Map.of(
                        "unit",
                        panel.units().get(u),
                        "year",
                        "" + clock.begins(t).getYear()),
                forecasts,
                came);
    }

    private List<String> names() {
        var names = new ArrayList<>(List.of("intercept", "quick", "slow", "last", "all"));
        for (int c = 0; c < panel.cells().known().length; c++) {
            names.add("known " + c);
        }
        return names;
    }

    private ConditionalLogit.Prior prior() {
        double[] mean = Arrays.copyOf(PRIOR_MEAN, width);
        double[] sd = Arrays.copyOf(PRIOR_SD, width);
        Arrays.fill(sd, PRIOR_SD.length, width, COVARIATE_SD);
        return new ConditionalLogit.Prior(mean, sd);
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }
}
