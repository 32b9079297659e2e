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
            "habit-90d",
            "memory-own",
            "memory-back",
            "memory-back-other",
            "alliance",
            "balance",
            "dependence",
            "distance",
            "capability");

    /** How many of them are habits; these stand first. */
    static final int HABITS = 3;

    private static final int ALLIANCE = SHARED.indexOf("alliance");
    private static final int BALANCE = SHARED.indexOf("balance");
    private static final int DEPENDENCE = SHARED.indexOf("dependence");
    private static final int DISTANCE = SHARED.indexOf("distance");
    private static final int CAPABILITY = SHARED.indexOf("capability");

    private final int n;
    private final int[] everybody;
    private final double smoothing;
    private final int width;

    /** @param responses how many there are */
    TargetFeatures(int actors, double smoothing, int responses) {
        width = SHARED.size() + responses;
        n = actors;
        everybody = IntStream.range(0, n).toArray();
        this.smoothing = smoothing;
    }

    /** How many features an alternative has: shared terms, then responses. */
    int width() {
        return width;
    }

    /** Shared terms, then responses, then one effect a target. */
    static List<String> names(Roster roster, Settings settings) {
        var names = new ArrayList<>(SHARED);
        names.addAll(settings.answers().names());
        roster.actors().forEach(a -> names.add("target " + a.code()));
        return names;
    }

    /**
     * Fills the shared features of every alternative.
     *
     * @param x row {@code j} at {@code j * width()}; the actor's own row is left as it is
     */
    void fill(Memory m, Surroundings s, int v, int i, int day, double[] x) {
        fill(m, s, v, i, day, everybody, x);
    }

    /** Fills the shared features of some alternatives, row {@code r} for {@code who[r]}. */
    void fill(Memory m, Surroundings s, int v, int i, int day, int[] who, double[] x) {
        Inputs in = s.inputs();
        double actorLong = m.actorLong.read(v * n + i, day) + smoothing;
        double actorShort = m.actorShort.read(v * n + i, day) + smoothing;
        double actorQuick = m.actorQuick.read(v * n + i, day) + smoothing;
        double all = addressed(m, n, day) + n;
        m.responses().fill(v, i, day, who, x, width, SHARED.size());
        for (int r = 0; r < who.length; r++) {
            int j = who[r];
            if (j == i) {
                continue;
            }
            double base = smoothing * (addressed(m, j, day) + 1) / all;
            int to = i * n + j;
            int back = j * n + i;
            int row = r * width;
            x[row] = Math.log((m.habitLong.read(v * n * n + to, day) + base) / actorLong);
            x[row + 1] = Math.log((m.habitShort.read(v * n * n + to, day) + base) / actorShort);
            x[row + 2] = Math.log((m.habitQuick.read(v * n * n + to, day) + base) / actorQuick);
            int verbal = 2 * v;
            x[row + 3] = recent(m, verbal, to, day);
            x[row + 4] = recent(m, verbal, back, day);
            x[row + 5] = recent(m, 2 - verbal, back, day);
            x[row + BALANCE] = m.balance(i, j);
            fillTies(in, i, j, x, row);
        }
    }

    /**
     * Acts of both valences that anybody addressed to an actor, or at {@code n} to all. A base of both is wider than one of
     * the same valence: who was spoken to by many can become the target of sanctions within a month.
     */
    private double addressed(Memory m, int j, int day) {
        return m.targetLong.read(j, day) + m.targetLong.read(n + 1 + j, day);
    }

    /** log(1 + m) of the two classes of a valence: verbal at {@code c}, material at {@code c + 1}. */
    private double recent(Memory m, int c, int dyad, int day) {
        return DecayedCounts.log(
                m.recentClass.read(c * n * n + dyad, day) + m.recentClass.read((c + 1) * n * n + dyad, day));
    }

    /** The features that the ties alone decide; distances and capabilities are scaled to the size of the others. */
    private static void fillTies(Inputs in, int i, int j, double[] x, int row) {
        x[row + ALLIANCE] = in.allied(i, j) ? 1 : 0;
        x[row + DEPENDENCE] = in.dependence(i, j);
        x[row + DISTANCE] = in.distance(i, j) / 10;
        x[row + CAPABILITY] = in.capability(j) / 10;
    }

    /** What the ties alone make of a target: the utility without habit, memory and balance. */
    double tiesOnly(Inputs in, double[] beta, int i, int j) {
        double[] x = new double[SHARED.size()];
        fillTies(in, i, j, x, 0);
        double u = beta[width + j];
        for (int f = 0; f < x.length; f++) {
            u += beta[f] * x[f];
        }
        return u;
    }
}
