package linchpin.data.coding.act;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Minimises a smooth convex function by limited-memory BFGS (Nocedal and Wright 2006, algorithm 7.5) with backtracking. */
final class Lbfgs {

    /** A function and its gradient. */
    @FunctionalInterface
    interface Function {
        /** The value at {@code x}; the gradient is written to {@code gradient}. */
        double at(double[] x, double[] gradient);
    }

    private static final int MEMORY = 8;
    private static final double ARMIJO = 1e-4;

    private record Step(double[] moved, double[] turned, double rho) {}

    private Lbfgs() {}

    /** Changes {@code x} to a point where the function is nearly least. */
    static void minimise(Function f, double[] x, int iterations, double tolerance) {
        var steps = new ArrayDeque<Step>();
        double[] g = new double[x.length];
        double value = f.at(x, g);
        double[] trial = new double[x.length];
        double[] gTrial = new double[x.length];
        for (int k = 0; k < iterations && Math.sqrt(dot(g, g)) > tolerance; k++) {
            double[] d = direction(steps, g);
            double slope = dot(d, g);
            double t = k == 0 ? 1 / Math.max(1, Math.sqrt(dot(g, g))) : 1;
            double next = Double.POSITIVE_INFINITY;
            for (int halvings = 0; halvings < 30; halvings++, t /= 2) {
                for (int i = 0; i < x.length; i++) {
                    trial[i] = x[i] + t * d[i];
                }
                next = f.at(trial, gTrial);
                if (next <= value + ARMIJO * t * slope) {
                    break;
                }
            }
            if (next >= value) {
                return;
            }
            remember(steps, x, trial, g, gTrial);
            System.arraycopy(trial, 0, x, 0, x.length);
            System.arraycopy(gTrial, 0, g, 0, g.length);
            value = next;
        }
    }

    private static void remember(ArrayDeque<Step> steps, double[] x, double[] trial, double[] g, double[] gTrial) {
        double[] moved = new double[x.length];
        double[] turned = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            moved[i] = trial[i] - x[i];
            turned[i] = gTrial[i] - g[i];
        }
        double curvature = dot(moved, turned);
        if (curvature > 1e-12) {
            steps.addLast(new Step(moved, turned, 1 / curvature));
            if (steps.size() > MEMORY) {
                steps.removeFirst();
            }
        }
    }

    private static double[] direction(ArrayDeque<Step> steps, double[] g) {
        double[] d = new double[g.length];
        for (int i = 0; i < g.length; i++) {
            d[i] = -g[i];
        }
        List<Step> order = new ArrayList<>(steps);
        double[] alpha = new double[order.size()];
        for (int k = order.size() - 1; k >= 0; k--) {
            Step s = order.get(k);
            alpha[k] = s.rho() * dot(s.moved(), d);
            add(d, -alpha[k], s.turned());
        }
        if (!order.isEmpty()) {
            Step s = order.getLast();
            double scale = 1 / (s.rho() * dot(s.turned(), s.turned()));
            for (int i = 0; i < d.length; i++) {
                d[i] *= scale;
            }
        }
        for (int k = 0; k < order.size(); k++) {
            Step s = order.get(k);
            add(d, alpha[k] - s.rho() * dot(s.turned(), d), s.moved());
        }
        return d;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[] to, double factor, double[] what) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * what[i];
        }
    }
}
