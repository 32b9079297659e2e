package linchpin.plan.program;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Recourse in closed form: in each period need is served cheapest first; then the store takes the place of what was dearest, over
 * all periods of the future. That is the optimum of the linear program
 * {@code min Σ_t (Σ_j p_j y_tj + ℓ z_t), Σ_j y_tj + w_t + z_t ≥ need_t, y_tj ≤ capacity_tj, Σ_t w_t ≤ store}, and its dual is read off:
 * the price of the store is what it last displaced, a period's price is its dearest server but no more than the store's, and
 * an option earns the difference to its own price. So a firm is assumed to ration its store wisely within an outage.
 */
public final class MeritOrder implements Recourse {

    private static final int CHUNK = 250;

    private final int futures;
    private final List<Block> blocks;
    private final int[] owner;
    private final float[] @Nullable [] direct;
    private final double[] base;
    private final int[][] active;
    private final int[][] of;

    /**
     * @param blocks at least one
     * @param owner by variable: the only block that it may move
     * @param direct by variable: a cost a unit by future that needs no recourse, null for none
     * @param base by future: a cost that nothing moves
     */
    public MeritOrder(List<Block> blocks, int[] owner, float[] @Nullable [] direct, double[] base) {
        this.blocks = List.copyOf(blocks);
        this.owner = owner;
        this.direct = direct;
        this.base = base;
        futures = base.length;
        for (int b = 0; b < blocks.size(); b++) {
            Block block = blocks.get(b);
            check(block.store().variable(), b);
            Arrays.stream(block.shifts()).forEach(check(b));
            Arrays.stream(block.options()).forEach(check(b));
        }
        active = blocks.stream().map(b -> active(b.cells().start())).toArray(int[][]::new);
        of = new int[blocks.size()][];
        Arrays.setAll(
                of,
                b -> IntStream.range(0, owner.length).filter(v -> owner[v] == b).toArray());
    }

    /** Futures with a need: in most of them a block has none. */
    private int[] active(int[] start) {
        return IntStream.range(0, futures).filter(s -> start[s] < start[s + 1]).toArray();
    }

    /** The blocks. */
    List<Block> all() {
        return blocks;
    }

    /** A variable's cost a unit by future that needs no recourse; null for none. */
    float @Nullable [] direct(int variable) {
        return direct[variable];
    }

    double[] base() {
        return base;
    }

    private IntConsumer check(int block) {
        return v -> check(v, block);
    }

    private void check(int variable, int block) {
        if (variable >= 0 && owner[variable] != block) {
            throw new IllegalArgumentException(
                    "The variable %d belongs to block %d but is used by block %d.\nMaybe give each its own, and a row that limits their sum."
                            .formatted(variable, owner[variable], block));
        }
    }

    @Override
    public int variables() {
        return owner.length;
    }

    @Override
    public int futures() {
        return futures;
    }

    @Override
    public int blocks() {
        return blocks.size();
    }

    @Override
    public int blockOf(int variable) {
        return owner[variable];
    }

    /** Sums by future run over blocks in order, whatever the threads. */
    @Override
    public void costs(double[] x, double[] costs) {
        System.arraycopy(base, 0, costs, 0, futures);
        int chunks = (futures + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(c -> {
            int from = c * CHUNK;
            int to = Math.min(futures, from + CHUNK);
            for (int v = 0; v < owner.length; v++) {
                float[] each = direct[v];
                for (int s = from; each != null && x[v] != 0 && s < to; s++) {
                    costs[s] += each[s] * x[v];
                }
            }
            for (int b = 0; b < active.length; b++) {
                var fill = new Fill(blocks.get(b), x);
                int[] some = active[b];
                for (int i = place(some, from); i < some.length && some[i] < to; i++) {
                    costs[some[i]] += fill.cost(some[i]);
                }
            }
        });
    }

    private static int place(int[] sorted, int value) {
        int at = Arrays.binarySearch(sorted, value);
        return at < 0 ? -at - 1 : at;
    }

    @Override
    public double weigh(int block, double[] x, double[] weights, double[] slope) {
        double sum = direct(block, x, weights, slope);
        var fill = new Fill(blocks.get(block), x);
        for (int s : active[block]) {
            if (weights[s] > 0) {
                sum += weights[s] * fill.cost(s);
                fill.slope(s, weights[s], slope);
            }
        }
        return sum;
    }

    /** What needs no recourse, weighted; overwrites the block's slope. The first block has what nothing moves. */
    double direct(int block, double[] x, double[] weights, double[] slope) {
        double sum = block == 0 ? FirstStage.dot(weights, base) : 0;
        for (int v : of[block]) {
            float[] each = direct[v];
            slope[v] = 0;
            for (int s = 0; each != null && s < futures; s++) {
                slope[v] += weights[s] * each[s];
            }
            sum += slope[v] * x[v];
        }
        return sum;
    }
}
