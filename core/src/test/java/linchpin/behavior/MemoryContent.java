package linchpin.behavior;

import java.util.stream.DoubleStream;

/** Everything in a memory that a model can read. */
public final class MemoryContent {

    private MemoryContent() {}

    /** As a day begins; one number a cell. */
    public static double[] of(Memory m, int day) {
        int n = m.size();
        int acts = Memory.ACTS;
        var all = DoubleStream.builder();
        read(all, day, 2 * n * n, m.habitLong, m.habitShort, m.excitedShort, m.excitedLong);
        read(all, day, 4 * n * n, m.classLong, m.classShort, m.recentClass);
        read(all, day, acts * n * n, m.recentAct, m.dyadActLong, m.dyadActShort);
        read(all, day, 2 * n, m.actorLong, m.actorShort, m.outShort, m.outLong, m.inShort, m.inLong);
        read(all, day, 2 * (n + 1), m.targetLong);
        read(all, day, acts * (n + 1), m.actsLong, m.actsShort, m.kinds);
        for (int i = 0; i < n; i++) {
            all.add(m.backing(i));
            for (int j = 0; j < n; j++) {
                all.add(m.balance(i, j));
            }
        }
        return all.build().toArray();
    }

    private static void read(DoubleStream.Builder all, int day, int cells, DecayedCounts... counts) {
        for (DecayedCounts c : counts) {
            for (int cell = 0; cell < cells; cell++) {
                all.add(c.read(cell, day));
            }
        }
    }
}
