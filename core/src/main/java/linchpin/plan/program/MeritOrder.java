package linchpin.plan.program;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import linchpin.plan.program.Block.Cells;
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
            for (Block block : blocks) {
                var fill = new Fill(block, x);
                for (int s = from; s < to; s++) {
                    costs[s] += fill.cost(s);
                }
            }
        });
    }

    /** Blocks share no variable, so each is summed alone and the sums do not depend on threads. */
    @Override
    public void weigh(double[] x, double[] weights, double[] values, double[] slope) {
        Arrays.fill(values, 0);
        Arrays.fill(slope, 0);
        IntStream.range(0, blocks.size()).parallel().forEach(b -> {
            var fill = new Fill(blocks.get(b), x);
            double sum = 0;
            for (int s = 0; s < futures; s++) {
                if (weights[s] > 0) {
                    sum += weights[s] * fill.cost(s);
                    fill.slope(s, weights[s], slope);
                }
            }
            values[b] = sum;
        });
        for (int s = 0; s < futures; s++) {
            values[0] += weights[s] * base[s];
        }
        for (int v = 0; v < owner.length; v++) {
            float[] each = direct[v];
            for (int s = 0; each != null && s < futures; s++) {
                slope[v] += weights[s] * each[s];
                values[owner[v]] += weights[s] * each[s] * x[v];
            }
        }
    }

    /** One block at one decision, future by future. */
    private static final class Fill {

        private final Block block;
        private final Cells cells;
        private final double[] x;
        private final int options;
        private final double[] served;
        private final double store;
        private double price;
        private double lost;

        Fill(Block block, double[] x) {
            this.block = block;
            this.x = x;
            cells = block.cells();
            options = block.options().length;
            served = new double[options + 1];
            store = block.store().at(x);
        }

        /** What a future costs; leaves behind the price of the store. */
        double cost(int s) {
            int from = cells.start()[s];
            int to = cells.start()[s + 1];
            price = 0;
            lost = block.lost()[s];
            if (from == to) {
                return 0;
            }
            Arrays.fill(served, 0);
            for (int cell = from; cell < to; cell++) {
                double left = need(cell);
                for (int j = 0; j < options && left > 0 && block.prices()[j] < lost; j++) {
                    double taken = Math.min(left, capacity(cell, j));
                    served[j] += taken;
                    left -= taken;
                }
                served[options] += Math.max(0, left);
            }
            return displace();
        }

        /** The store takes the place of the dearest; the price is what it last displaced, zero where some is left over. */
        private double displace() {
            double left = store;
            double sum = 0;
            boolean spent = false;
            for (int j = options; j >= 0; j--) {
                double unit = j == options ? lost : block.prices()[j];
                double displaced = Math.min(left, served[j]);
                sum += unit * (served[j] - displaced);
                left -= displaced;
                if (!spent && served[j] > displaced) {
                    spent = true;
                    price = unit;
                }
            }
            return sum;
        }

        private double need(int cell) {
            double need = cells.need()[cell];
            int[] shifts = block.shifts();
            for (int k = 0; k < shifts.length; k++) {
                need -= cells.less()[cell * shifts.length + k] * x[shifts[k]];
            }
            return need;
        }

        private double capacity(int cell, int j) {
            int variable = block.options()[j];
            double capacity = cells.standing()[cell * options + j];
            return variable < 0 ? capacity : capacity + cells.each()[cell * options + j] * x[variable];
        }

        /** Adds the weighted subgradient of the future whose cost was asked last. */
        void slope(int s, double weight, double[] slope) {
            int from = cells.start()[s];
            int to = cells.start()[s + 1];
            if (from == to || price == 0) {
                return;
            }
            var kept = block.store();
            if (kept.variable() >= 0) {
                slope[kept.variable()] -= weight * price * kept.each();
            }
            for (int cell = from; cell < to; cell++) {
                double dearest = Math.min(price, dearest(cell));
                if (dearest > 0) {
                    earn(cell, dearest, weight, slope);
                }
            }
        }

        /** The price of one more unit of need in a period, had there been no store. */
        private double dearest(int cell) {
            double left = need(cell);
            if (left <= 0) {
                return 0;
            }
            for (int j = 0; j < options && block.prices()[j] < lost; j++) {
                left -= capacity(cell, j);
                if (left < 0) {
                    return block.prices()[j];
                }
            }
            return lost;
        }

        private void earn(int cell, double dearest, double weight, double[] slope) {
            int[] shifts = block.shifts();
            for (int k = 0; k < shifts.length; k++) {
                slope[shifts[k]] -= weight * dearest * cells.less()[cell * shifts.length + k];
            }
            for (int j = 0; j < options && block.prices()[j] < dearest; j++) {
                int variable = block.options()[j];
                if (variable >= 0) {
                    slope[variable] -= weight * (dearest - block.prices()[j]) * cells.each()[cell * options + j];
                }
            }
        }
    }
}
