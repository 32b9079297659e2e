package linchpin.behavior;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.ActClass;

/** The features by which an actor chooses words or deeds, and then the act itself. */
final class ActFeatures {

    static final List<String> CLASS_NAMES = List.of(
            "class-habit-4y",
            "class-habit-1y",
            "class-usual",
            "class-back-4y",
            "class-recent",
            "class-back",
            "material",
            "material x alliance");
    static final List<String> ACT_SHARED =
            List.of("act-habit-4y", "act-habit-1y", "act-towards-4y", "act-towards-1y", "act-recent", "act-back");
    /** How many of them are habits; these stand first. */
    static final int ACT_HABITS = 4;

    private static final Act[][] ACTS_OF = new Act[ActClass.values().length][];

    static {
        for (ActClass c : ActClass.values()) {
            ACTS_OF[c.ordinal()] =
                    Arrays.stream(Act.values()).filter(a -> a.actClass() == c).toArray(Act[]::new);
        }
    }

    private final int n;
    private final double smoothing;

    ActFeatures(int actors, double smoothing) {
        n = actors;
        this.smoothing = smoothing;
    }

    static Act[] acts(int actClass) {
        return ACTS_OF[actClass];
    }

    static List<String> actNames() {
        var names = new ArrayList<>(ACT_SHARED);
        for (Act a : Act.values()) {
            names.add("act " + a);
        }
        return names;
    }

    /** Features of the verbal (row 0) and the material class (row 1) of a valence. */
    void fillClasses(Memory m, Surroundings s, int v, int i, int j, int day, double[] x) {
        int k = CLASS_NAMES.size();
        double[] mine = new double[2];
        for (int c = 0; c < 2; c++) {
            for (Act a : ACTS_OF[2 * v + c]) {
                mine[c] += m.actsLong.read(a.ordinal() * (n + 1) + i, day);
            }
        }
        double sum = m.habitLong.read((v * n + i) * n + j, day);
        double sumShort = m.habitShort.read((v * n + i) * n + j, day);
        double total = mine[0] + mine[1] + 2;
        double received = m.habitLong.read((v * n + j) * n + i, day) + smoothing;
        for (int c = 0; c < 2; c++) {
            int cell = ((2 * v + c) * n + i) * n + j;
            int back = ((2 * v + c) * n + j) * n + i;
            double base = smoothing * (mine[c] + 1) / total;
            x[c * k] = Math.log((m.classLong.read(cell, day) + base) / (sum + smoothing));
            x[c * k + 1] = Math.log((m.classShort.read(cell, day) + base) / (sumShort + smoothing));
            x[c * k + 2] = Math.log((mine[c] + 1) / total);
            x[c * k + 3] = Math.log((m.classLong.read(back, day) + smoothing / 2) / received);
            x[c * k + 4] = DecayedCounts.log(m.recentClass.read(cell, day));
            x[c * k + 5] = DecayedCounts.log(m.recentClass.read(back, day));
            x[c * k + 6] = c;
            x[c * k + 7] = c == 1 && s.inputs().allied(i, j) ? 1 : 0;
        }
    }

    /** Shared features of the acts of a class, one row an act in the order of {@link #acts}. */
    void fillActs(Memory m, int actClass, int i, int j, int day, double[] x) {
        Act[] acts = ACTS_OF[actClass];
        int k = ACT_SHARED.size();
        double all = 0;
        double mineLong = smoothing;
        double mineShort = smoothing;
        for (Act a : acts) {
            all += m.actsLong.read(a.ordinal() * (n + 1) + n, day) + 1;
            mineLong += m.actsLong.read(a.ordinal() * (n + 1) + i, day);
            mineShort += m.actsShort.read(a.ordinal() * (n + 1) + i, day);
        }
        double towardsLong = smoothing + m.classLong.read((actClass * n + i) * n + j, day);
        double towardsShort = smoothing + m.classShort.read((actClass * n + i) * n + j, day);
        for (int r = 0; r < acts.length; r++) {
            int a = acts[r].ordinal();
            double base = smoothing * (m.actsLong.read(a * (n + 1) + n, day) + 1) / all;
            x[r * k] = Math.log((m.actsLong.read(a * (n + 1) + i, day) + base) / mineLong);
            x[r * k + 1] = Math.log((m.actsShort.read(a * (n + 1) + i, day) + base) / mineShort);
            double usual = smoothing * (m.actsLong.read(a * (n + 1) + i, day) + base) / mineLong;
            x[r * k + 2] = Math.log((m.dyadActLong.read((a * n + i) * n + j, day) + usual) / towardsLong);
            x[r * k + 3] = Math.log((m.dyadActShort.read((a * n + i) * n + j, day) + usual) / towardsShort);
            x[r * k + 4] = DecayedCounts.log(m.recentAct.read((a * n + i) * n + j, day));
            x[r * k + 5] = DecayedCounts.log(m.recentAct.read((a * n + j) * n + i, day));
        }
    }
}
