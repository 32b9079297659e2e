package linchpin.plan.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recourse where capacities are shared by several blocks: merit orders as long as no shared capacity binds, else one linear program of a
 * future ({@link Joint}). Blocks that are tied by pools count as one.
 */
public final class SharedOrder implements Recourse {

    private static final int CHUNK = 100;

    private final MeritOrder alone;
    private final List<Group> groups = new ArrayList<>();
    private final int[] number;
    private final int[][] members;

    /**
     * Blocks that are tied, with everything numbered by place among them.
     *
     * @param pooled by block and option: its pool, {@code -1} for none
     * @param period by block and cell; empty for a block without pool
     */
    record Group(List<Block> blocks, List<Pool> pools, int[][] pooled, int[][] period, int periods) {}

    /** @param period by block and cell of {@code alone}, from 0; empty for a block that is in no pool */
    public SharedOrder(MeritOrder alone, List<Pool> pools, int[][] period, int periods) {
        this.alone = alone;
        int[] tied = tied(alone.blocks(), pools);
        int[] roots = Arrays.stream(tied).distinct().toArray();
        number = new int[tied.length];
        members = new int[roots.length][];
        for (int g = 0; g < roots.length; g++) {
            int root = roots[g];
            members[g] =
                    IntStream.range(0, tied.length).filter(b -> tied[b] == root).toArray();
            for (int b : members[g]) {
                number[b] = g;
            }
            var own = pools.stream()
                    .filter(p -> !p.members().isEmpty()
                            && tied[p.members().getFirst().block()] == root)
                    .toList();
            groups.add(group(members[g], own, period, periods));
        }
    }

    /** By block: the first of those that it is tied to. */
    private static int[] tied(int blocks, List<Pool> pools) {
        int[] tied = IntStream.range(0, blocks).toArray();
        for (Pool pool : pools) {
            for (Pool.Member m : pool.members()) {
                int one = tied[m.block()];
                int other = tied[pool.members().getFirst().block()];
                for (int b = 0; b < blocks; b++) {
                    tied[b] = tied[b] == one || tied[b] == other ? Math.min(one, other) : tied[b];
                }
            }
        }
        return tied;
    }

    private Group group(int[] own, List<Pool> pools, int[][] period, int periods) {
        var blocks = Arrays.stream(own).mapToObj(alone.all()::get).toList();
        int[][] pooled = new int[own.length][];
        int[][] when = new int[own.length][];
        for (int i = 0; i < own.length; i++) {
            pooled[i] = new int[blocks.get(i).options().length];
            Arrays.fill(pooled[i], -1);
            when[i] = period[own[i]];
            for (int k = 0; k < pools.size(); k++) {
                for (Pool.Member m : pools.get(k).members()) {
                    if (m.block() == own[i]) {
                        pooled[i][m.option()] = k;
                    }
                }
            }
        }
        return new Group(blocks, pools, pooled, when, periods);
    }

    @Override
    public int variables() {
        return alone.variables();
    }

    @Override
    public int futures() {
        return alone.futures();
    }

    @Override
    public int blocks() {
        return groups.size();
    }

    @Override
    public int blockOf(int variable) {
        return number[alone.blockOf(variable)];
    }

    @Override
    public void costs(double[] x, double[] costs) {
        alone.costs(x, costs);
        for (Group group : groups) {
            if (!group.pools.isEmpty()) {
                more(group, x, costs);
            }
        }
    }

    private void more(Group group, double[] x, double[] costs) {
        int chunks = (futures() + CHUNK - 1) / CHUNK;
        IntStream.range(0, chunks).parallel().forEach(c -> {
            var joint = new Joint(group, x);
            for (int s = c * CHUNK; s < Math.min(futures(), (c + 1) * CHUNK); s++) {
                costs[s] += joint.more(s);
            }
        });
    }

    @Override
    public double weigh(int block, double[] x, double[] weights, double[] slope) {
        double sum = 0;
        Group group = groups.get(block);
        if (group.pools.isEmpty()) {
            for (int b : members[block]) {
                sum += alone.weigh(b, x, weights, slope);
            }
            return sum;
        }
        for (int b : members[block]) {
            sum += alone.direct(b, x, weights, slope);
        }
        var joint = new Joint(group, x);
        for (int s = 0; s < futures(); s++) {
            if (weights[s] > 0) {
                sum += weights[s] * joint.cost(s);
                joint.slope(s, weights[s], slope);
            }
        }
        return sum;
    }
}
