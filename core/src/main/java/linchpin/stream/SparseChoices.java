package linchpin.stream;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Choices to learn from in flat arrays: shared features of each alternative, and which effect of its own it has. */
final class SparseChoices {

    final int width;
    final int effects;
    float[] x = new float[1 << 14];
    float[] offset = new float[1 << 10];
    short[] effect = new short[1 << 10];
    int[] start = new int[1 << 8];
    int[] chosen = new int[1 << 8];
    int[] cluster = new int[1 << 8];
    float[] weight = new float[1 << 8];
    int choices;
    int largest;
    private int alternatives;
    private final Map<Long, Integer> clusters = new HashMap<>();

    /**
     * @param width shared features of an alternative
     * @param effects how many effects there are; 0 where alternatives have none
     */
    SparseChoices(int width, int effects) {
        this.width = width;
        this.effects = effects;
    }

    /** Adds an alternative of the choice that {@link #close} will end; its features stand in {@code row} from a cell on. */
    void alternative(double[] row, int from, double off, int own) {
        while ((alternatives + 1) * width > x.length) {
            x = Arrays.copyOf(x, x.length + (x.length >> 1));
        }
        if (alternatives == offset.length) {
            offset = Arrays.copyOf(offset, alternatives + (alternatives >> 1));
            effect = Arrays.copyOf(effect, offset.length);
        }
        for (int f = 0; f < width; f++) {
            x[alternatives * width + f] = (float) row[from + f];
        }
        offset[alternatives] = (float) off;
        effect[alternatives++] = (short) own;
    }

    /**
     * Ends a choice.
     *
     * @param pick which of its alternatives was chosen
     * @param w its weight
     * @param key choices of one key hang together
     */
    void close(int pick, double w, long key) {
        if (choices + 2 > start.length) {
            start = Arrays.copyOf(start, 2 * start.length);
            chosen = Arrays.copyOf(chosen, start.length);
            cluster = Arrays.copyOf(cluster, start.length);
            weight = Arrays.copyOf(weight, start.length);
        }
        chosen[choices] = pick;
        weight[choices] = (float) w;
        cluster[choices] = clusters.computeIfAbsent(key, any -> clusters.size());
        largest = Math.max(largest, alternatives - start[choices]);
        start[++choices] = alternatives;
    }

    int clusters() {
        return clusters.size();
    }

    double totalWeight() {
        double sum = 0;
        for (int c = 0; c < choices; c++) {
            sum += weight[c];
        }
        return sum;
    }
}
