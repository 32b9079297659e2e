package linchpin.behavior;

import java.util.stream.DoubleStream;

/** Everything in a memory that a model can read. */
public final class MemoryContent {

    private MemoryContent() {}

    /** As a day begins; one number a cell. */
    public static double[] of(Memory m, int day) {
        var all = DoubleStream.builder();
        for (DecayedCounts counts : m.all()) {
            for (int cell = 0; cell < counts.cells(); cell++) {
                all.add(counts.read(cell, day));
            }
        }
        for (int i = 0; i < m.size(); i++) {
            all.add(m.backing(i));
            for (int j = 0; j < m.size(); j++) {
                all.add(m.balance(i, j));
            }
        }
        return all.build().toArray();
    }
}
