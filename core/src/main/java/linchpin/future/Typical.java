package linchpin.future;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which branches stand for a class: those nearest to the mean of its counts, each counter in units of its own spread. */
public final class Typical {

    private Typical() {}

    /**
     * The nearest first; branches that were cut off are no examples.
     *
     * @param hits by branch, whether it is in the class: 1 or 0
     * @param from first month that counts, from 0
     * @param most how many are wanted
     */
    public static List<Integer> of(Arm arm, double[] hits, int from, int most) {
        int[] members = IntStream.range(0, hits.length)
                .filter(b -> hits[b] == 1 && !arm.exploded()[b])
                .toArray();
        double[] distance = new double[hits.length];
        for (int c = 0; c < arm.tally().size(); c++) {
            int counter = c;
            double[] x = Arrays.stream(members)
                    .mapToDouble(b -> arm.total(b, counter, from))
                    .toArray();
            double mean = Arrays.stream(x).average().orElse(0);
            double variance =
                    Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElse(0);
            for (int k = 0; k < members.length && variance > 0; k++) {
                distance[members[k]] += (x[k] - mean) * (x[k] - mean) / variance;
            }
        }
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer b) -> distance[b]).thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }
}
