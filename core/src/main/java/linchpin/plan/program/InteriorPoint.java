package linchpin.plan.program;

import java.util.Arrays;
import java.util.List;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.LevelMethod.Solution;

/**
 * Solves a program over all futures as one linear program (Rockafellar and Uryasev 2000) by a primal-dual method with a predictor
 * and a corrector (Mehrotra 1992), from a point that is feasible on both sides. Its steps are not believed: the plan's cost comes from
 * the closed form, the bound from weak duality at prices that were made feasible.
 */
final class InteriorPoint {

    private static final double SHORT = 0.995;
    private static final int LOCALS = 100_000;
    private static final double STALLED = 1e-4;

    private final Program program;
    private final Pieces pieces;
    private final int n;
    private final double weight;
    private final double cap;
    private final boolean risky;
    private final FirstStage first;
    private final double[] cost;
    private final double[] upper;
    private final double[][] rows;
    private final double[] x;
    private final double[] inverse;
    private final Pairs low;
    private final Pairs high;
    private final Pairs limits;
    private final Pairs over;
    private final Pairs tail;
    private final List<Pairs> all;
    private double[] best;
    private double primal;
    private double dually;
    private double objective = Double.POSITIVE_INFINITY;
    private double bound = Double.NEGATIVE_INFINITY;

    InteriorPoint(Program program, MeritOrder recourse) {
        this.program = program;
        Limits within = program.limits();
        pieces = new Pieces(recourse, within.upper());
        n = program.size();
        int futures = recourse.futures();
        weight = program.risk().weight();
        risky = weight > 0 && program.risk().level() > 0;
        cap = weight / ((1 - program.risk().level()) * futures);
        first = FirstStage.of(program, pieces.variables);
        cost = first.cost();
        upper = first.upper();
        rows = first.rows();
        x = new double[n];
        best = new double[n];
        inverse = new double[futures];
        low = Pairs.of(n);
        high = Pairs.of(n);
        limits = Pairs.of(rows.length);
        over = Pairs.of(risky ? futures : 0);
        tail = Pairs.of(risky ? futures : 0);
        all = List.of(pieces.pairs, low, high, limits, over, tail);
    }

    /** Whether it has been seen to be faster than cuts: with many more futures it takes too many steps. */
    static boolean suits(MeritOrder recourse) {
        return recourse.all().stream()
                        .mapToInt(b -> b.cells().need().length * (b.options().length + 2))
                        .sum()
                <= LOCALS;
    }

    /** The best plan and bound found; a step that leads nowhere ends it early. */
    Solution solve(Effort effort) {
        int looks = 0;
        if (start()) {
            while (looks < effort.looks()) {
                looks++;
                step();
                double left = gap(0, 0);
                if (!(Math.min(primal, dually) >= 0) || Math.max(primal, dually) < STALLED) {
                    break;
                }
                if (left <= 3 * effort.tolerance() * Math.abs(objective)) {
                    judge();
                    if (objective - bound <= effort.tolerance() * Math.abs(objective)) {
                        break;
                    }
                }
            }
        }
        judge();
        return new Solution(best, objective, bound, looks);
    }

    private double gap(double primal, double dually) {
        return all.stream().mapToDouble(p -> p.gap(primal, dually)).sum();
    }

    /** Prices of futures: the mean's and the tail's. */
    private double[] weights() {
        double[] w = new double[inverse.length];
        Arrays.fill(w, (1 + (risky ? 0 : weight)) / w.length);
        for (int s = 0; risky && s < w.length; s++) {
            w[s] += tail.dual()[s];
        }
        return w;
    }

    private boolean start() {
        double share = first.share();
        if (!(share > 0)) {
            return false;
        }
        int futures = inverse.length;
        for (int k = 0; k < n; k++) {
            x[k] = share * upper[k];
            low.slack()[k] = upper[k] > 0 ? x[k] : 1;
            high.slack()[k] = upper[k] > 0 ? upper[k] - x[k] : 1;
        }
        if (risky) {
            Arrays.fill(tail.dual(), weight / futures);
            Arrays.fill(over.dual(), cap - weight / futures);
        }
        double[] totals = pieces.base();
        double[] gradient = cost.clone();
        pieces.start(x, weights(), totals, gradient);
        double mean = Arrays.stream(totals).sum() / futures;
        double spread = Arrays.stream(totals).map(c -> Math.abs(c - mean)).sum() / futures + 0.01 * Math.abs(mean);
        for (int s = 0; risky && s < futures; s++) {
            over.slack()[s] = Math.max(0, totals[s] - mean) + spread;
            tail.slack()[s] = over.slack()[s] + mean - totals[s];
        }
        double centre = gap(0, 0) / Math.max(1, pieces.pairs.slack().length + 2 * n);
        for (int r = 0; r < rows.length; r++) {
            limits.slack()[r] = first.most()[r] - FirstStage.dot(rows[r], x);
            limits.dual()[r] = centre / limits.slack()[r];
            for (int k = 0; k < n; k++) {
                gradient[k] += rows[r][k] * limits.dual()[r];
            }
        }
        for (int k = 0; k < n; k++) {
            if (upper[k] > 0) {
                low.dual()[k] = Math.max(0, gradient[k]) + centre / low.slack()[k];
                high.dual()[k] = low.dual()[k] - gradient[k];
            }
        }
        judge();
        return centre > 0 && (!risky || spread > 0);
    }

    private void step() {
        double[][] matrix = new double[n + 1][n + 1];
        pieces.factor(matrix);
        for (int s = 0; risky && s < inverse.length; s++) {
            double sum = over.slack()[s] / over.dual()[s] + tail.slack()[s] / tail.dual()[s];
            for (int g : pieces.of[s]) {
                sum += pieces.own[g];
            }
            inverse[s] = 1 / sum;
            matrix[n][n] += inverse[s];
        }
        if (risky) {
            pieces.couple(matrix, inverse);
        } else {
            matrix[n][n] = 1;
        }
        first.curve(matrix, low, high, limits);
        var factored = new Cholesky(matrix);
        double pairs = all.stream().mapToInt(p -> p.slack().length).sum();
        double before = gap(0, 0);
        all.forEach(p -> p.ask(0, false));
        direct(factored);
        double after = gap(Math.min(1, primal()), Math.min(1, dually()));
        double target = Math.pow(after / before, 3) * before / pairs;
        all.forEach(p -> p.ask(target, true));
        double[] dx = direct(factored);
        primal = Math.min(1, SHORT * primal());
        dually = Math.min(1, SHORT * dually());
        if (Double.isFinite(gap(primal, dually))) {
            all.forEach(p -> p.move(primal, dually));
            for (int k = 0; k < n; k++) {
                x[k] += primal * dx[k];
            }
        } else {
            primal = 0;
            dually = 0;
        }
    }

    private double primal() {
        return all.stream()
                .mapToDouble(p -> Pairs.room(p.slack(), p.slackStep()))
                .min()
                .orElse(1);
    }

    private double dually() {
        return all.stream()
                .mapToDouble(p -> Pairs.room(p.dual(), p.dualStep()))
                .min()
                .orElse(1);
    }

    /** Finds all steps towards slacks times prices of {@code target}; returns that of x. */
    private double[] direct(Cholesky factored) {
        double[] d = new double[n + 1];
        pieces.right(d);
        for (int k = 0; k < n; k++) {
            if (upper[k] > 0) {
                d[k] += low.asked()[k] / low.slack()[k] - high.asked()[k] / high.slack()[k];
            }
            for (int r = 0; r < rows.length; r++) {
                d[k] -= rows[r][k] * limits.asked()[r] / limits.slack()[r];
            }
        }
        double[] wanted = new double[inverse.length];
        for (int s = 0; risky && s < wanted.length; s++) {
            wanted[s] = over.asked()[s] / over.dual()[s] - tail.asked()[s] / tail.dual()[s];
            for (int g : pieces.of[s]) {
                wanted[s] -= pieces.rest[g];
            }
            for (int g : pieces.of[s]) {
                pieces.couple(g, -wanted[s] * inverse[s], d);
            }
            d[n] -= wanted[s] * inverse[s];
        }
        for (int k = 0; k < n; k++) {
            d[k] = upper[k] > 0 ? d[k] : 0;
        }
        factored.solve(d);
        for (int k = 0; k < n; k++) {
            d[k] = upper[k] > 0 ? d[k] : 0;
        }
        double[] weights = new double[wanted.length];
        for (int s = 0; risky && s < wanted.length; s++) {
            double moved = wanted[s] + d[n];
            for (int g : pieces.of[s]) {
                moved += pieces.coupled(g, d);
            }
            weights[s] = -moved * inverse[s];
            double o = over.asked()[s];
            double t = tail.asked()[s];
            put(over, s, (o + over.slack()[s] * weights[s]) / over.dual()[s], -weights[s]);
            put(tail, s, (t - tail.slack()[s] * weights[s]) / tail.dual()[s], weights[s]);
        }
        pieces.recover(d, weights);
        for (int k = 0; k < n; k++) {
            if (upper[k] > 0) {
                put(low, k, d[k], (low.asked()[k] - low.dual()[k] * d[k]) / low.slack()[k]);
                put(high, k, -d[k], (high.asked()[k] + high.dual()[k] * d[k]) / high.slack()[k]);
            }
        }
        for (int r = 0; r < rows.length; r++) {
            double moved = FirstStage.dot(rows[r], d);
            put(limits, r, -moved, (limits.asked()[r] + limits.dual()[r] * moved) / limits.slack()[r]);
        }
        return d;
    }

    private static void put(Pairs pairs, int i, double slack, double dual) {
        pairs.slackStep()[i] = slack;
        pairs.dualStep()[i] = dual;
    }

    /** What the plan costs by the closed form, and what the prices prove. */
    private void judge() {
        double[] plan = new double[n];
        for (int k = 0; k < n; k++) {
            plan[pieces.variables[k]] = Math.clamp(x[k], 0, upper[k]);
        }
        double value = program.limits().hold(plan, 0) ? program.objective(plan) : Double.POSITIVE_INFINITY;
        if (value < objective) {
            objective = value;
            best = plan;
        }
        double proven = proven();
        bound = proven > bound ? proven : bound;
    }

    private double proven() {
        double[] weights = weights();
        if (risky) {
            double sum =
                    Arrays.stream(tail.dual()).map(w -> Math.clamp(w, 0, cap)).sum();
            double room = cap * weights.length - sum;
            for (int s = 0; s < weights.length; s++) {
                double w = Math.clamp(tail.dual()[s], 0, cap);
                w = sum > weight ? w * weight / sum : w + (weight - sum) * (cap - w) / room;
                weights[s] = 1.0 / weights.length + w;
            }
        }
        double[] gradient = cost.clone();
        double value = pieces.dual(weights, gradient) + FirstStage.dot(weights, pieces.base());
        return first.lowest(value, gradient, limits.dual());
    }
}
