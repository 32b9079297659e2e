package linchpin.plan;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import linchpin.plan.program.LevelMethod;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.LevelMethod.Solution;
import linchpin.plan.program.Program;
import linchpin.plan.program.Risk;

/**
 * Finds a plan. What costs a fixed price whatever is used of it (to qualify a source) is first priced in proportion: that bounds every
 * plan from below. Then sources that are used are paid for, those that are not worth their price are given up one by one, and the rest is
 * solved again. Last, branch and bound (Land and Doig 1960) on whether a source is paid for, until no plan can be better or enough were
 * solved. The distance to the bound is told. At last each step must pay on other futures too ({@link Sweep}).
 */
public final class Planner {

    private static final double USED = 1e-3;
    private static final int ROUNDS = 3;
    private static final int NODES = 24;

    /**
     * A plan.
     *
     * @param amounts by step: whole days, whole percents
     * @param objective mean and weighted CVaR of the whole cost, on the futures that it was made on, USD, as solved: before it was swept
     * @param gap relative distance of the objective to a bound that no plan with these steps and this budget can beat
     * @param nothing the objective where nothing is done
     * @param looks decisions tried by the solver
     * @param loose the same gap to the bound where a part of a source costs a part of its price
     * @param branches programs that were solved to close it
     */
    public record Plan(
            double[] amounts, double objective, double gap, double nothing, int looks, double loose, int branches) {}

    private final Choices choices;
    private final Bill bill;
    private final Draft draft;
    private final Lots lots;
    private final Sweep sweep;
    private final Effort effort;

    /**
     * @param sample futures that the plan is made on
     * @param others futures on which each of its steps must pay again
     * @param effort of each solve
     */
    public Planner(Sample sample, Sample others, Choices choices, Tariff tariff, Effort effort) {
        lots = new Lots(sample, choices);
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
        Solution loose = LevelMethod.solve(draft.program(risk, budget, Set.of(), Set.of()), effort);
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
        Found found = branched(risk, budget, loose, new Found(best, loose.bound(), 0, looks));
        return new Plan(
                sweep.of(risk, found.best.x),
                found.best.value,
                found.gap(found.bound),
                nothing,
                found.looks,
                found.gap(loose.bound()),
                found.solved);
    }

    /** Some sources paid for, some closed, the others still priced in proportion. */
    private record Node(Set<Integer> paid, Set<Integer> closed, double bound) {

        Node paying(int key, double below) {
            return new Node(united(paid, Set.of(key)), closed, below);
        }

        Node without(int key, double below) {
            return new Node(paid, united(closed, Set.of(key)), below);
        }
    }

    private record Found(Tried best, double bound, int solved, int looks) {

        double gap(double below) {
            return Math.max(0, (best.value - below) / Math.abs(best.value));
        }
    }

    /** Branches on the source of whose price most is open, lowest bound first, until none can be better or enough were solved. */
    private Found branched(Risk risk, double budget, Solution loose, Found found) {
        var queue = new PriorityQueue<Node>(Comparator.comparingDouble(Node::bound));
        queue.add(new Node(Set.of(), Set.of(), loose.bound()));
        Tried best = found.best;
        double shut = Double.POSITIVE_INFINITY;
        int solved = 0;
        int looks = found.looks;
        while (!queue.isEmpty()
                && solved < NODES
                && best.value - queue.peek().bound > effort.tolerance() * Math.abs(best.value)) {
            Node node = queue.poll();
            Solution at = loose;
            if (!node.paid.isEmpty() || !node.closed.isEmpty()) {
                at = LevelMethod.solve(draft.program(risk, budget, node.paid, node.closed), effort);
                solved++;
                looks += at.looks();
            }
            double bound = Math.max(node.bound, at.bound());
            int key = open(at.x(), node.paid);
            if (key < 0) {
                Tried tried = tried(risk, budget, united(node.paid, used(at.x())));
                looks += tried.looks;
                best = tried.value < best.value ? tried : best;
                shut = Math.min(shut, bound);
            } else {
                queue.add(node.without(key, bound));
                if (node.paid.stream().mapToDouble(this::price).sum() + price(key) <= budget) {
                    queue.add(node.paying(key, bound));
                }
            }
        }
        double left = queue.isEmpty() ? Double.POSITIVE_INFINITY : queue.peek().bound;
        double bound = Math.max(loose.bound(), Math.min(best.value, Math.min(shut, left)));
        return new Found(best, bound, solved, looks);
    }

    private static Set<Integer> united(Set<Integer> some, Set<Integer> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The source of whose price most is neither spared nor paid; -1 where each is used not at all or to the full. */
    private int open(double[] x, Set<Integer> paid) {
        int open = -1;
        double most = 0;
        for (int key : used(x)) {
            double part = Math.min(1, part(key, x));
            double left = paid.contains(key) || part > 1 - USED ? 0 : price(key) * part * (1 - part);
            if (left > most) {
                most = left;
                open = key;
            }
        }
        return open;
    }

    /** The part of a source's price that is paid where it is priced in proportion. */
    private double part(int key, double[] x) {
        return IntStream.range(0, x.length)
                .filter(v -> bill.fixed()[v] > 0 && Bill.key(choices.steps().get(v)) == key)
                .mapToDouble(v -> x[v] / choices.steps().get(v).most())
                .sum();
    }

    /** A plan with some sources paid for: those kept that are worth it. The bound is of all plans with those that were paid for. */
    private record Tried(double[] x, Set<Integer> kept, double value, double bound, int looks) {}

    private Tried tried(Risk risk, double budget, Set<Integer> paid) {
        Program program = draft.program(risk, budget, paid);
        Solution solved = LevelMethod.solve(program, effort);
        double[] x = lots.kept(program, solved.x());
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
