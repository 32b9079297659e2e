package linchpin.behavior;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.Roster;
import linchpin.world.Inputs;

/** The features by which an actor, about to act, chooses whom to address. */
final class TargetFeatures {

    static final List<String> SHARED = List.of(
            "habit-4y",
            "habit-1y",
            "memory-own",
            "memory-back",
            "memory-back-other",
            "alliance",
            "balance",
            "dependence",
            "distance",
            "capability");

    private static final int ALLIANCE = SHARED.indexOf("alliance");
    private static final int BALANCE = SHARED.indexOf("balance");
    private static final int DEPENDENCE = SHARED.indexOf("dependence");
    private static final int DISTANCE = SHARED.indexOf("distance");
    private static final int CAPABILITY = SHARED.indexOf("capability");

    private final int n;
    private final int[] everybody;
    private final double smoothing;

    TargetFeatures(int actors, double smoothing) {
        n = actors;
        everybody = IntStream.range(0, n).toArray();
        this.smoothing = smoothing;
    }

    /** Shared terms, then one effect a target. */
    static List<String> names(Roster roster) {
        var names = new ArrayList<>(SHARED);
        roster.actors().forEach(a -> names.add("target " + a.code()));
        return names;
    }

    /**
     * Fills the shared features of every alternative.
     *
     * @param x row {@code j} at {@code j * SHARED.size()}; the actor's own row is left as it is
     */
    void fill(Memory m, Surroundings s, int v, int i, int day, double[] x) {
        fill(m, s, v, i, day, everybody, x);
    }

    /** Fills the shared features of some alternatives, row {@code r} for {@code who[r]}. */
    void fill(Memory m, Surroundings s, int v, int i, int day, int[] who, double[] x) {
        Inputs in = s.inputs();
        double habitLong = m.actorLong.read(v * n + i, day) + smoothing;
        double habitShort = m.actorShort.read(v * n + i, day) + smoothing;
        double all = m.targetLong.read(v * (n + 1) + n, day) + n;
        int k = SHARED.size();
        for (int r = 0; r < who.length; r++) {
            int j = who[r];
            if (j == i) {
                continue;
            }
            double base = smoothing * (m.targetLong.read(v * (n + 1) + j, day) + 1) / all;
            int to = i * n + j;
            int back = j * n + i;
            int row = r * k;
            x[row] = Math.log((m.habitLong.read(v * n * n + to, day) + base) / habitLong);
            x[row + 1] = Math.log((m.habitShort.read(v * n * n + to, day) + base) / habitShort);
            int verbal = 2 * v;
            x[row + 2] = recent(m, verbal, to, day);
            x[row + 3] = recent(m, verbal, back, day);
            x[row + 4] = recent(m, 2 - verbal, back, day);
            x[row + BALANCE] = m.balance(i, j);
            fillTies(in, i, j, x, row);
        }
    }

    /** log(1 + m) of the two classes of a valence: verbal at {@code c}, material at {@code c + 1}. */
    private double recent(Memory m, int c, int dyad, int day) {
        return Math.log1p(m.recentClass.read(c * n * n + dyad, day) + m.recentClass.read((c + 1) * n * n + dyad, day));
    }

    /** The features that the ties alone decide; distances and capabilities are scaled to the size of the others. */
    private static void fillTies(Inputs in, int i, int j, double[] x, int row) {
        x[row + ALLIANCE] = in.allied(i, j) ? 1 : 0;
        x[row + DEPENDENCE] = in.dependence(i, j);
        x[row + DISTANCE] = in.distance(i, j) / 10;
        x[row + CAPABILITY] = in.capability(j) / 10;
    }

    /** What the ties alone make of a target: the utility without habit, memory and balance. */
    static double tiesOnly(Inputs in, double[] beta, int i, int j) {
        double[] x = new double[SHARED.size()];
        fillTies(in, i, j, x, 0);
        double u = beta[SHARED.size() + j];
        for (int f = 0; f < x.length; f++) {
            u += beta[f] * x[f];
        }
        return u;
    }
}
