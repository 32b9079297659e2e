package linchpin.plan.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Solves a program without binaries to a proven gap, by cutting planes with a level (Lemaréchal, Nemirovskii and Nesterov 1995): each
 * decision that is looked at gives one cut of the whole objective, and the next one is the point nearest to the best so far at which
 * the cuts promise a target. The multipliers of the cuts mix their weights of futures; with these, {@link BlockBound} proves how far from
 * the optimum the best decision can be. Where futures are few enough, {@link InteriorPoint} is tried first.
 */
public final class LevelMethod {

    /**
     * @param tolerance relative gap at which to stop
     * @param looks most decisions to look at
     */
    public record Effort(double tolerance, int looks) {}

    /**
     * @param objective what is minimised, at x
     * @param bound no decision can be below it
     * @param looks decisions whose cost in all futures was computed for a cut
     */
    public record Solution(double[] x, double objective, double bound, int looks) {

        /** Relative distance of objective and bound. */
        public double gap() {
            return (objective - bound) / Math.max(Math.abs(objective), Double.MIN_NORMAL);
        }
    }

    private static final int MOST_CUTS = 60;
    private static final int PATIENCE = 4;
    private static final int BLOCK_LOOKS = 40;
    private static final double AMBITION = 0.6;
    private static final double WORTH_PROVING = 0.3;
    private static final double LEAST_CHANGE = 1e-3;
    private static final double FIRST_STEP = 0.3;
    private static final double SMALLEST = 1e-13;
    private static final double FIRST_PROOF = 0.01;

    private final Program program;
    private final Effort effort;
    private final double[] most;
    private final double[][] fixed;
    private final List<Cut> cuts = new ArrayList<>();
    private final double[] safe;
    private final double[] give;
    private double[] rowPrices;
    private double[] best;
    private double objective = Double.POSITIVE_INFINITY;
    private double bound = Double.NEGATIVE_INFINITY;
    private double unit = 1;
    private int looks;
    private int proofs;
    private int patience;
    private double step;
    private double anchor;

    /** In units of the first objective and of the variables' bounds. */
    private static final class Cut {
        final double[] slope;
        final double constant;
        final double[] tail;
        double multiplier;
        int idle;

        Cut(double[] slope, double constant, double[] tail) {
            this.slope = slope;
            this.constant = constant;
            this.tail = tail;
        }
    }

    private LevelMethod(Program program, Effort effort, double[] start) {
        this.program = program;
        this.effort = effort;
        most = program.limits().upper();
        List<Limits.Row> rows = program.limits().rows();
        fixed = new double[rows.size()][];
        rowPrices = new double[rows.size()];
        for (int r = 0; r < fixed.length; r++) {
            fixed[r] = new double[most.length];
            Limits.Row row = rows.get(r);
            for (int k = 0; k < row.variables().length; k++) {
                fixed[r][row.variables()[k]] += row.coefficients()[k] * most[row.variables()[k]] / size(row);
            }
        }
        best = start.clone();
        give = new double[most.length];
        Arrays.fill(give, 1);
        safe = new double[most.length];
        for (int v = 0; v < safe.length; v++) {
            safe[v] = most[v] > 0 ? start[v] / most[v] : 0;
        }
    }

    private static double size(Limits.Row row) {
        return Math.max(1, Math.abs(row.most()));
    }

    /** From doing nothing. */
    public static Solution solve(Program program, Effort effort) {
        return solve(program, effort, new double[program.size()]);
    }

    /** @param start a decision within the limits */
    public static Solution solve(Program whole, Effort effort, double[] start) {
        var program = new Program(whole.costs(), whole.limits().tight(), whole.recourse(), whole.risk());
        if (program.recourse() instanceof MeritOrder order && InteriorPoint.suits(order)) {
            var direct = new InteriorPoint(program, order).solve(effort);
            if (direct.gap() <= effort.tolerance()) {
                return direct;
            }
        }
        return new LevelMethod(program, effort, start).run();
    }

    private double gap() {
        return (objective - bound) / Math.max(Math.abs(objective), Double.MIN_NORMAL);
    }

    private Solution run() {
        unit = Math.max(Math.abs(program.objective(best)), Double.MIN_NORMAL);
        look(safe.clone());
        step = FIRST_STEP * Math.abs(objective);
        anchor = objective;
        while (looks < effort.looks && gap() > effort.tolerance && step > SMALLEST * Math.abs(objective)) {
            double[] u = project(objective - step);
            if (u.length == 0) {
                step /= 2;
                patience = 0;
                continue;
            }
            look(u);
            pace();
            double enough = proofs == 0 ? FIRST_PROOF : Math.max(0.05 * gap(), WORTH_PROVING * effort.tolerance);
            if (step <= enough * Math.abs(objective)) {
                prove();
                step = AMBITION * (objective - bound);
                anchor = objective;
                patience = 0;
            }
        }
        if (gap() > effort.tolerance) {
            prove();
        }
        return new Solution(best, objective, bound, looks);
    }

    /** Half of a step must be won within some looks, or the step was too bold. */
    private void pace() {
        patience++;
        if (objective <= anchor - 0.5 * step) {
            anchor = objective;
            patience = 0;
        } else if (patience >= PATIENCE) {
            step /= 2;
            anchor = objective;
            patience = 0;
        }
        if (proofs > 0) {
            step = Math.min(step, AMBITION * (objective - bound));
        }
    }

    /** Looks at a decision given as shares of the bounds. */
    private void look(double[] u) {
        looks++;
        double[] x = new double[u.length];
        double within = within(u);
        for (int v = 0; v < x.length; v++) {
            u[v] = safe[v] + within * (u[v] - safe[v]);
            x[v] = u[v] * most[v];
        }
        double[] totals = program.totals(x);
        double[] weights = program.risk().weights(totals);
        double value = FirstStage.dot(weights, totals);
        double[] slope = program.recourse().slope(x, weights);
        if (looks == 1) {
            give(slope);
        }
        double constant = value / unit;
        for (int v = 0; v < x.length; v++) {
            slope[v] = (slope[v] + (1 + program.risk().weight()) * program.costs()[v]) * most[v] / unit;
            constant -= slope[v] * u[v];
        }
        if (cuts.size() >= MOST_CUTS) {
            int oldest = 0;
            for (int i = 1; i < cuts.size(); i++) {
                oldest = cuts.get(i).idle > cuts.get(oldest).idle ? i : oldest;
            }
            cuts.remove(oldest);
        }
        cuts.add(new Cut(slope, constant, weights));
        if (value < objective) {
            objective = value;
            best = x;
        }
    }

    /**
     * How far each variable may go: the recourse's slope is to fall from what it is at the start towards zero over the box, so its size
     * there stands for the curvature.
     */
    private void give(double[] slope) {
        double[] change = new double[slope.length];
        for (int v = 0; v < change.length; v++) {
            change[v] = Math.abs(slope[v]) * most[v];
        }
        double mean = Arrays.stream(change).average().orElse(0);
        for (int v = 0; mean > 0 && v < change.length; v++) {
            give[v] = 1 / Math.max(LEAST_CHANGE, change[v] / mean);
        }
    }

    /** How far one may go from the start towards a decision before a row breaks, up to 1: projections keep rows only nearly. */
    private double within(double[] u) {
        double within = 1;
        for (int r = 0; r < fixed.length; r++) {
            double from = 0;
            double to = 0;
            for (int v = 0; v < u.length; v++) {
                from += fixed[r][v] * safe[v];
                to += fixed[r][v] * u[v];
            }
            Limits.Row row = program.limits().rows().get(r);
            double right = row.most() / size(row);
            if (to > right && to > from) {
                within = Math.min(within, Math.max(0, (right - from) / (to - from)));
            }
        }
        return within;
    }

    private double[] project(double level) {
        int k = fixed.length;
        double[][] rows = Arrays.copyOf(fixed, k + cuts.size());
        double[] right = new double[rows.length];
        double[] start = Arrays.copyOf(rowPrices, rows.length);
        for (int r = 0; r < k; r++) {
            Limits.Row row = program.limits().rows().get(r);
            right[r] = row.most() / size(row);
        }
        for (int i = 0; i < cuts.size(); i++) {
            rows[k + i] = cuts.get(i).slope;
            right[k + i] = level / unit - cuts.get(i).constant;
            start[k + i] = cuts.get(i).multiplier;
        }
        double[] centre = new double[most.length];
        for (int v = 0; v < centre.length; v++) {
            centre[v] = most[v] > 0 ? best[v] / most[v] : 0;
        }
        var projection = new Projection(centre, give, rows, right, start);
        double[] u = projection.solve();
        double[] y = projection.multipliers();
        if (u.length > 0) {
            u = new Projection(u, give, fixed, Arrays.copyOf(right, k), new double[k]).solve();
        }
        System.arraycopy(y, 0, rowPrices, 0, k);
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            cut.multiplier = y[k + i];
            cut.idle = y[k + i] > 0 ? 0 : cut.idle + 1;
        }
        bound = Math.max(bound, promised());
        return u;
    }

    /** The lowest that the cuts allow, by weak duality at their multipliers: a true bound, and tight where no point kept the level. */
    private double promised() {
        double all = cuts.stream().mapToDouble(c -> c.multiplier).sum();
        if (!(all > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double[] sum = new double[most.length];
        double value = 0;
        for (Cut cut : cuts) {
            add(cut.multiplier / all, cut.slope, sum);
            value += cut.multiplier / all * cut.constant;
        }
        for (int r = 0; r < fixed.length; r++) {
            Limits.Row row = program.limits().rows().get(r);
            add(rowPrices[r] / all, fixed[r], sum);
            value -= rowPrices[r] / all * row.most() / size(row);
        }
        for (double each : sum) {
            value += Math.min(0, each);
        }
        return value * unit;
    }

    private static void add(double factor, double[] from, double[] to) {
        for (int v = 0; factor > 0 && v < to.length; v++) {
            to[v] += factor * from[v];
        }
    }

    /** Proves a bound with the weights and prices that the last multipliers stand for. */
    private void prove() {
        proofs++;
        if (cuts.stream().allMatch(c -> c.multiplier == 0)) {
            return;
        }
        double all = cuts.stream().mapToDouble(c -> c.multiplier).sum();
        double[] weights = new double[program.recourse().futures()];
        cuts.forEach(c -> add(c.multiplier / all, c.tail, weights));
        double[] prices = new double[rowPrices.length];
        for (int r = 0; r < prices.length; r++) {
            prices[r] = rowPrices[r] / all * unit / size(program.limits().rows().get(r));
        }
        var blocks = new BlockBound(program, weights, prices, best);
        double exact = Math.max(0.1 * effort.tolerance * Math.abs(objective), 0.2 * step);
        double proven = blocks.value(exact, BLOCK_LOOKS);
        bound = Math.max(bound, proven);
    }
}
