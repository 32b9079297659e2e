package linchpin.plan.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.LevelMethod.Prices;

/**
 * Sets of things that cost a fixed price whatever is used of them, the most promising first. With futures and rows priced, blocks no
 * longer meet (Lagrange; Geoffrion 1974), so each block is minimised for every set of its own things, and sets of all are told in the
 * order of the sums. Such a sum is a true lower bound of every plan with that set: once it is no better than a known plan, no set is left.
 */
public final class Openings {

    private static final int MOST = 7;
    private static final int MOST_TIED = 4;
    private static final int LOOKS = 25;

    private final List<Thing> things;
    private final double budget;
    private final double constant;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final PriorityQueue<State> queue = new PriorityQueue<>(Comparator.comparingDouble(s -> s.bound));

    /**
     * @param variables which it opens, all of one block
     * @param price to be paid once, USD
     */
    public record Thing(int[] variables, double price) {}

    /**
     * @param on by thing
     * @param bound no plan with exactly these can be below it
     */
    public record Opening(BitSet on, double bound) {}

    private record Choice(BitSet on, double value) {}

    private record State(int[] at, int last, double bound) {}

    /**
     * @param open the program with all variables open and nothing paid
     * @param budgetRow which row prices are paid from
     * @param start where to look first
     */
    public Openings(Program open, List<Thing> things, int budgetRow, Prices prices, double[] start, Effort effort) {
        this.things = things;
        budget = open.limits().rows().get(budgetRow).most();
        var block = new BlockBound(open, prices.weights(), prices.rows(), start);
        constant = block.constant();
        double unit = Arrays.stream(prices.weights()).sum() + prices.rows()[budgetRow];
        double enough = 0.1
                * effort.tolerance()
                * Math.abs(open.objective(start))
                / open.recourse().blocks();
        List<List<Choice>> made = IntStream.range(0, open.recourse().blocks())
                .parallel()
                .mapToObj(b -> choices(open, block, b, unit, enough))
                .toList();
        choices.addAll(made);
        int[] first = new int[choices.size()];
        queue.add(new State(first, 0, bound(first)));
    }

    /** Whether no block has so many things that all their sets would take too long. */
    public static boolean suits(Recourse recourse, List<Thing> things) {
        int[] each = new int[recourse.blocks()];
        things.forEach(t -> each[recourse.blockOf(t.variables[0])]++);
        int most = recourse instanceof SharedOrder ? MOST_TIED : MOST;
        return Arrays.stream(each).allMatch(n -> n <= most);
    }

    private List<Choice> choices(Program open, BlockBound block, int b, double unit, double enough) {
        int[] own = IntStream.range(0, things.size())
                .filter(t -> open.recourse().blockOf(things.get(t).variables[0]) == b)
                .toArray();
        var list = new ArrayList<Choice>();
        for (int set = 0; set < 1 << own.length; set++) {
            var on = new BitSet();
            var closed = new BitSet();
            double paid = 0;
            for (int i = 0; i < own.length; i++) {
                Thing thing = things.get(own[i]);
                boolean in = (set >> i & 1) == 1;
                paid += in ? thing.price : 0;
                on.set(own[i], in);
                Arrays.stream(thing.variables).forEach(v -> closed.set(v, !in));
            }
            list.add(new Choice(on, unit * paid + block.lowest(b, enough, LOOKS, v -> !closed.get(v))));
        }
        list.sort(Comparator.comparingDouble(Choice::value));
        return list;
    }

    private double bound(int[] at) {
        double sum = constant;
        for (int b = 0; b < at.length; b++) {
            sum += choices.get(b).get(at[b]).value;
        }
        return sum;
    }

    /** The next set that the budget can pay for; none where all have been told. */
    public Optional<Opening> next() {
        while (!queue.isEmpty()) {
            State state = queue.poll();
            for (int b = state.last; b < state.at.length; b++) {
                if (state.at[b] + 1 < choices.get(b).size()) {
                    int[] at = state.at.clone();
                    at[b]++;
                    queue.add(new State(at, b, bound(at)));
                }
            }
            var on = new BitSet();
            for (int b = 0; b < state.at.length; b++) {
                on.or(choices.get(b).get(state.at[b]).on);
            }
            double paid = on.stream().mapToDouble(t -> things.get(t).price).sum();
            if (paid <= budget) {
                return Optional.of(new Opening(on, state.bound));
            }
        }
        return Optional.empty();
    }
}
