package linchpin.stream;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import linchpin.behavior.ConditionalLogit;

/** The choices of one part, with the pair of states of each: choices of one pair hang together. */
final class StreamChoices {

    private final ConditionalLogit.Data data;
    private final int width;
    private final int effects;
    private final Map<Long, Integer> pairs = new HashMap<>();
    private int[] cluster = new int[1 << 8];
    private double weight;

    /**
     * @param width shared features of an alternative
     * @param effects how many effects there are; 0 where alternatives have none
     */
    StreamChoices(int width, int effects) {
        this.width = width;
        this.effects = effects;
        data = new ConditionalLogit.Data(width, effects);
    }

    void add(double[] x, int[] effect, double[] offset, int count, int pick, double w, long pair) {
        int at = data.choices();
        if (at == cluster.length) {
            cluster = Arrays.copyOf(cluster, 2 * at);
        }
        cluster[at] = pairs.computeIfAbsent(pair, any -> pairs.size());
        data.add(x, effect, offset, count, pick, w);
        weight += w;
    }

    int width() {
        return width;
    }

    int effects() {
        return effects;
    }

    int choices() {
        return data.choices();
    }

    int pairs() {
        return pairs.size();
    }

    double weight() {
        return weight;
    }

    ConditionalLogit.Data data() {
        return data;
    }

    double[][] covariance(ConditionalLogit.Fit fit) {
        return ConditionalLogit.clustered(data, fit, cluster);
    }
}
