package linchpin.behavior;

import java.util.Arrays;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.world.Inputs;

/** The law of whom to address, with words or deeds, and by which act; for one set of coefficients. */
public final class Chooser {

    private final int n;
    private final Coefficients coefficients;
    private final double[][] drift;
    private final TargetFeatures targetFeatures;
    private final ActFeatures actFeatures;
    private final double[] x;
    private final double[] classX = new double[2 * ActFeatures.CLASS_NAMES.size()];
    private final double[] actX = new double[Act.values().length * ActFeatures.ACT_SHARED.size()];

    public Chooser(int actors, Coefficients coefficients, Settings.Smoothing smoothing) {
        n = actors;
        this.coefficients = coefficients;
        drift = coefficients.structure().drift().pair();
        int terms = coefficients.targets()[0].length - n;
        targetFeatures = new TargetFeatures(n, smoothing.targets(), terms - TargetFeatures.SHARED.size());
        actFeatures = new ActFeatures(n, smoothing.shares());
        x = new double[n * terms];
    }

    /** Fills the utility of every target; the actor itself gets minus infinity. */
    public void targets(Memory m, Surroundings s, int v, int i, int day, double[] utility) {
        targetFeatures.fill(m, s, v, i, day, x);
        double[] beta = coefficients.targets()[v];
        int k = targetFeatures.width();
        for (int j = 0; j < n; j++) {
            if (j == i) {
                utility[j] = Double.NEGATIVE_INFINITY;
                continue;
            }
            double u = beta[k + j] + worldly(s, v, i, j) + drift[v][i * n + j];
            for (int f = 0; f < k; f++) {
                u += beta[f] * x[j * k + f];
            }
            utility[j] = u;
        }
    }

    /** The part of the utility that no habit explains and no coefficient of the case measures: constraint and levers. */
    private double worldly(Surroundings s, int v, int i, int j) {
        double u = kappa(v) * s.constraint(v, i, j);
        Inputs in = s.inputs();
        for (int lever : s.pulled()) {
            double pulled = in.lever(lever, j, i);
            if (pulled != 0) {
                u += coefficients.levers()[lever][v] * pulled;
            }
        }
        return u;
    }

    private double kappa(int v) {
        return v == 1
                ? coefficients.strategic().constraintForce()
                : coefficients.strategic().constraintAid();
    }

    /** Chance that the act is a deed rather than words. */
    public double material(Memory m, Surroundings s, int v, int i, int j, int day) {
        actFeatures.fillClasses(m, s, v, i, j, day, classX);
        double[] beta = coefficients.classes()[v];
        int k = beta.length;
        double u = kappa(v) * s.constraint(v, i, j);
        for (int f = 0; f < k; f++) {
            u += beta[f] * (classX[k + f] - classX[f]);
        }
        return 1 / (1 + Math.exp(-u));
    }

    /** Fills the utilities of the acts of a class, in the order of {@link #acts}. */
    public void acts(Memory m, int actClass, int i, int j, int day, double[] utility) {
        actFeatures.fillActs(m, actClass, i, j, day, actX);
        Act[] acts = acts(actClass);
        double[] beta = coefficients.acts();
        int k = ActFeatures.ACT_SHARED.size();
        for (int r = 0; r < acts.length; r++) {
            double u = beta[k + acts[r].ordinal()];
            for (int f = 0; f < k; f++) {
                u += beta[f] * actX[r * k + f];
            }
            utility[r] = u;
        }
    }

    /**
     * One choice of a recorded past, as its day began; the arrays are written over by the next.
     *
     * @param from who acts
     * @param to whom it addresses
     * @param targets features of every target, those of {@code j} from {@code j * terms} on; its own row says nothing
     * @param classes features of words, then of deeds
     * @param acts features of the acts of the class, in the order of {@link #acts}
     */
    public record Occasion(int day, int from, int to, Act act, double[] targets, double[] classes, double[] acts) {}

    /** Sees the choices of a walk through the past. */
    @FunctionalInterface
    public interface Listener {
        /**
         * @param weight of the choice: an event of several states is spread over its pairs
         * @param valence smoothed share of acts of this valence among the actor's own, by the slow habit
         */
        void see(Occasion occasion, double weight, double valence);
    }

    /** Shows every choice of a walk, from a day on, with the features that a fit without responses would see. */
    public static Replay.Visitor showing(EventTable events, Settings.Smoothing smoothing, int from, Listener listener) {
        return new ChoiceWalk(events, smoothing, from, listener);
    }

    /** Names of the features of a target, of a class and of an act, in this order. */
    public static List<List<String>> terms() {
        return List.of(TargetFeatures.SHARED, ActFeatures.CLASS_NAMES, ActFeatures.ACT_SHARED);
    }

    /** The acts of a class. */
    public static Act[] acts(int actClass) {
        return ActFeatures.acts(actClass);
    }

    /**
     * The inclusive value of a choice without habits: the log-sum of what the world alone makes of each target (Train
     * 2009, ch. 4). A lever that makes every target less attractive lowers it.
     */
    public double inclusiveValue(Surroundings s, int v, int i) {
        double[] u = new double[n];
        double[] beta = coefficients.targets()[v];
        for (int j = 0; j < n; j++) {
            u[j] = j == i
                    ? Double.NEGATIVE_INFINITY
                    : targetFeatures.tiesOnly(s.inputs(), beta, i, j) + worldly(s, v, i, j);
        }
        return logSum(u, n);
    }

    /** log Σ exp of the first {@code count} utilities. */
    public static double logSum(double[] u, int count) {
        double max = Arrays.stream(u, 0, count).max().orElse(0);
        double sum = 0;
        for (int a = 0; a < count; a++) {
            sum += Math.exp(u[a] - max);
        }
        return max + Math.log(sum);
    }
}
