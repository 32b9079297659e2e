package linchpin.behavior;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The choices of a target to learn from: among everybody, or among a sample where there are many.
 *
 * <p>A sample is drawn with replacement from {@code q}, a mixture of the actor's own habit and a blind draw, over all
 * alternatives, and the chosen one is added. With {@code k_j} the number of times that {@code j} then stands in it,
 * {@code π(D | j) ∝ k_j / q_j}, positive for every member (the positive conditioning property); so maximum likelihood
 * within the samples, with {@code ln k_j − ln q_j} added to the utilities, is consistent (McFadden 1978; Ben-Akiva and
 * Lerman 1985, ch. 9; with replacement: Guevara and Ben-Akiva 2013).
 */
final class TargetChoices {

    private final int n;
    private final BehaviorFit.Sampling sampling;
    private final TargetFeatures features;
    private final ConditionalLogit.Data[] data = new ConditionalLogit.Data[Memory.VALENCES];
    private final double[] x;
    private final double[] offset;
    private final double[] q;
    private final int[] times;
    private long choices;

    TargetChoices(int actors, Settings settings, BehaviorFit.Sampling sampling) {
        n = actors;
        this.sampling = sampling;
        features = new TargetFeatures(
                n,
                settings.smoothing().targets(),
                settings.answers().responses().size());
        Arrays.setAll(data, v -> new ConditionalLogit.Data(features.width(), n));
        x = new double[n * features.width()];
        offset = new double[n];
        q = new double[n];
        times = new int[n];
    }

    ConditionalLogit.Data data(int v) {
        return data[v];
    }

    /** Adds the choice of {@code j} by {@code i}; the constraint enters the utility with the weight {@code kappa}. */
    void add(Memory m, Surroundings s, int v, int i, int j, int day, double kappa, double weight) {
        Arrays.fill(times, 1);
        Arrays.fill(q, 1);
        times[i] = 0;
        if (n - 1 > sampling.above()) {
            sample(m, v, i, j, day);
        }
        choices++;
        int[] who = new int[n];
        int count = 0;
        int pick = -1;
        for (int a = 0; a < n; a++) {
            if (times[a] > 0) {
                pick = a == j ? count : pick;
                offset[count] = kappa * s.constraint(v, i, a) + Math.log(times[a] / q[a]);
                who[count++] = a;
            }
        }
        who = Arrays.copyOf(who, count);
        features.fill(m, s, v, i, day, who, x);
        data[v].add(x, who, offset, count, pick, weight);
    }

    private void sample(Memory m, int v, int i, int j, int day) {
        double blind = sampling.uniform() / (n - 1);
        double sum = 0;
        for (int a = 0; a < n; a++) {
            q[a] = a == i ? 0 : m.habitLong.read((v * n + i) * n + a, day);
            sum += q[a];
        }
        double habit = sum > 0 ? (1 - sampling.uniform()) / sum : 0;
        double total = 0;
        for (int a = 0; a < n; a++) {
            q[a] = a == i ? 0 : blind + habit * q[a];
            total += q[a];
        }
        Arrays.fill(times, 0);
        times[j] = 1;
        var random = new SplittableRandom(sampling.seed() + choices);
        for (int d = 0; d < sampling.draws(); d++) {
            double at = random.nextDouble() * total;
            int a = 0;
            while (a < n - 1 && at >= q[a]) {
                at -= q[a++];
            }
            // rounding may end on the actor itself, where it is the last
            times[a == i ? j : a]++;
        }
    }
}
