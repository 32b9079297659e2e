package linchpin.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import linchpin.plan.program.LevelMethod;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.LevelMethod.Solution;
import linchpin.plan.program.Openings;
import linchpin.plan.program.Program;
import linchpin.plan.program.Risk;

/**
 * Finds a plan. What costs a fixed price whatever is used of it (to qualify a source) is first priced in proportion: that bounds every
 * plan from below. Then sources that are used are paid for, those that are not worth their price are given up one by one, and the rest is
 * solved again. Last, sets of sources are tried in the order of their own bounds ({@link Openings}), until none can be better or enough
 * were tried. The distance to the bound is told. At last each step must pay on other futures too ({@link Sweep}).
 */
public final class Planner {

    private static final double USED = 1e-3;
    private static final int ROUNDS = 3;
    private static final int SETS = 12;

    /**
     * A plan.
     *
     * @param amounts by step: whole days, whole percents
     * @param objective mean and weighted CVaR of the whole cost, on the futures that it was made on, USD, as solved: before it was swept
     * @param gap relative distance of the objective to a bound that no plan with these steps and this budget can beat
     * @param nothing the objective where nothing is done
     * @param looks decisions tried by the solver
     * @param loose the same gap to the bound where a part of a source costs a part of its price
     * @param sets of sources that were solved to close it
     */
    public record Plan(
            double[] amounts, double objective, double gap, double nothing, int looks, double loose, int sets) {}

    private final Sample sample;
    private final Choices choices;
    private final Bill bill;
    private final Draft draft;
    private final Sweep sweep;
    private final Effort effort;

    /**
     * @param sample futures that the plan is made on
     * @param others futures on which each of its steps must pay again
     * @param effort of each solve
     */
    public Planner(Sample sample, Sample others, Choices choices, Tariff tariff, Effort effort) {
        this.sample = sample;
        this.choices = choices;
        this.effort = effort;
        bill = Bill.of(choices.steps(), sample, tariff);
        sweep = new Sweep(others, choices, tariff, effort.tolerance());
        draft = new Draft(sample, choices.steps(), choices.crossings(sample.arm()), bill, tariff);
    }

    Bill bill() {
        return bill;
    }

    /** The best plan for a budget, USD. */
    public Plan plan(Risk risk, double budget) {
        double[] zero = new double[choices.steps().size()];
        double nothing = draft.program(risk, budget, Set.of()).objective(zero);
        Solution loose = LevelMethod.solve(draft.program(risk, budget, null), effort);
        int looks = loose.looks();
        var best = new Tried(zero, Set.of(), nothing, loose.bound(), 0);
        Set<Integer> paid = affordable(used(loose.x()), loose.x(), budget);
        for (int round = 0; round < ROUNDS; round++) {
            Tried tried = tried(risk, budget, paid);
            looks += tried.looks;
            best = tried.value < best.value ? tried : best;
            if (tried.kept.equals(paid)) {
                break;
            }
            paid = tried.kept;
        }
        Found found = closed(risk, budget, new Found(best, loose.bound(), 0, looks), loose);
        return new Plan(
                sweep.of(risk, found.best.x),
                found.best.value,
                found.gap(found.bound),
                nothing,
                found.looks,
                found.gap(loose.bound()),
                found.sets);
    }

    /** Tries sets of sources until none that is left can be better by more than the tolerance. */
    private Found closed(Risk risk, double budget, Found found, Solution loose) {
        var things = draft.things();
        Program open = draft.open(risk, budget);
        if (found.gap(found.bound) <= effort.tolerance()
                || !Openings.suits(open.recourse(), List.copyOf(things.values()))) {
            return found;
        }
        var keys = List.copyOf(things.keySet());
        var openings = new Openings(open, List.copyOf(things.values()), 0, loose.prices(), loose.x(), effort);
        double tried = Double.POSITIVE_INFINITY;
        Found now = found;
        while (true) {
            var next = openings.next();
            double left = next.map(Openings.Opening::bound).orElse(Double.POSITIVE_INFINITY);
            double bound = Math.max(loose.bound(), Math.min(now.best.value, Math.min(tried, left)));
            now = new Found(now.best, bound, now.sets, now.looks);
            if (next.isEmpty() || now.sets == SETS || now.gap(Math.min(now.best.value, left)) <= effort.tolerance()) {
                return now;
            }
            var set = new TreeSet<Integer>();
            next.get().on().stream().forEach(t -> set.add(keys.get(t)));
            Tried one = tried(risk, budget, set);
            tried = Math.min(tried, Math.max(left, one.bound));
            now = new Found(one.value < now.best.value ? one : now.best, bound, now.sets + 1, now.looks + one.looks);
        }
    }

    private record Found(Tried best, double bound, int sets, int looks) {

        double gap(double below) {
            return Math.max(0, (best.value - below) / Math.abs(best.value));
        }
    }

    /** A plan with some sources paid for: those kept that are worth it. The bound is of all plans with those that were paid for. */
    private record Tried(double[] x, Set<Integer> kept, double value, double bound, int looks) {}

    private Tried tried(Risk risk, double budget, Set<Integer> paid) {
        Program program = draft.program(risk, budget, paid);
        Solution solved = LevelMethod.solve(program, effort);
        double[] x = lots(program, solved.x());
        Set<Integer> kept = worthwhile(risk, budget, x, paid);
        x = only(x, kept);
        return new Tried(x, kept, draft.program(risk, budget, kept).objective(x), solved.bound(), solved.looks());
    }

    private Set<Integer> used(double[] x) {
        var used = new TreeSet<Integer>();
        for (int v = 0; v < x.length; v++) {
            if (bill.fixed()[v] > 0 && x[v] > USED * choices.steps().get(v).most()) {
                used.add(Bill.key(choices.steps().get(v)));
            }
        }
        return used;
    }

    /** Those that the budget pays for, the most used first. */
    private Set<Integer> affordable(Set<Integer> used, double[] x, double budget) {
        var order = used.stream()
                .sorted((a, b) -> Double.compare(share(b, x), share(a, x)))
                .toList();
        var paid = new TreeSet<Integer>();
        double left = budget;
        for (int key : order) {
            double price = price(key);
            if (price <= left) {
                left -= price;
                paid.add(key);
            }
        }
        return paid;
    }

    private double price(int key) {
        return IntStream.range(0, bill.fixed().length)
                .filter(v -> Bill.key(choices.steps().get(v)) == key)
                .mapToDouble(v -> bill.fixed()[v])
                .findFirst()
                .orElse(0);
    }

    private double share(int key, double[] x) {
        return IntStream.range(0, x.length)
                .filter(v -> Bill.key(choices.steps().get(v)) == key)
                .mapToDouble(v -> x[v] / choices.steps().get(v).most())
                .sum();
    }

    /** A share bought elsewhere that is below the least lot is given up. */
    private double[] lots(Program program, double[] x) {
        double[] kept = x.clone();
        for (int v = 0; v < x.length; v++) {
            Step step = choices.steps().get(v);
            if (step.kind() == Step.Kind.SHIFT && x[v] > 0) {
                var item = sample.items().get(step.item());
                double least = Sample.source(item, step).minimumUsd() / item.annualUsd();
                if (x[v] < least) {
                    double[] more = kept.clone();
                    more[v] = least;
                    double[] none = kept.clone();
                    none[v] = 0;
                    boolean better =
                            program.limits().hold(more, 0) && program.objective(more) < program.objective(none);
                    kept = better ? more : none;
                }
            }
        }
        return kept;
    }

    private Set<Integer> worthwhile(Risk risk, double budget, double[] x, Set<Integer> paid) {
        Set<Integer> kept = new TreeSet<>(paid);
        double[] now = x;
        double value = draft.program(risk, budget, kept).objective(now);
        boolean better = true;
        while (better) {
            better = false;
            for (int key : List.copyOf(kept)) {
                var less = new TreeSet<>(kept);
                less.remove(key);
                double[] without = only(now, less);
                double then = draft.program(risk, budget, less).objective(without);
                if (then <= value) {
                    value = then;
                    kept = less;
                    now = without;
                    better = true;
                }
            }
        }
        return kept;
    }

    private double[] only(double[] x, Set<Integer> paid) {
        double[] some = x.clone();
        for (int v = 0; v < some.length; v++) {
            if (bill.fixed()[v] > 0 && !paid.contains(Bill.key(choices.steps().get(v)))) {
                some[v] = 0;
            }
        }
        return some;
    }
}
