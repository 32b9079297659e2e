package linchpin.behavior;

import java.util.Arrays;
import linchpin.event.Act;
import linchpin.event.EventTable;

/** Lays out the features of every choice of a walk; those of one actor and valence are the same all day long. */
final class ChoiceWalk implements Replay.Visitor {

    private final EventTable events;
    private final Settings.Smoothing smoothing;
    private final int from;
    private final Chooser.Listener listener;
    private final int n;
    private final TargetFeatures targetFeatures;
    private final ActFeatures actFeatures;
    private final double[][][] targets = new double[Memory.VALENCES][][];
    private final int[][] filled = new int[Memory.VALENCES][];
    private final double[] classes = new double[2 * ActFeatures.CLASS_NAMES.size()];
    private final double[] acts = new double[Act.values().length * ActFeatures.ACT_SHARED.size()];

    ChoiceWalk(EventTable events, Settings.Smoothing smoothing, int from, Chooser.Listener listener) {
        this.events = events;
        this.smoothing = smoothing;
        this.from = from;
        this.listener = listener;
        n = events.roster().size();
        targetFeatures = new TargetFeatures(n, smoothing.targets(), 0);
        actFeatures = new ActFeatures(n, smoothing.shares());
        for (int v = 0; v < Memory.VALENCES; v++) {
            targets[v] = new double[n][0];
            filled[v] = new int[n];
            Arrays.fill(filled[v], Integer.MIN_VALUE);
        }
    }

    @Override
    public void event(int e, Memory memory, Surroundings surroundings) {
        int day = events.day(e);
        if (day < from) {
            return;
        }
        Act act = events.act(e);
        int v = act.valence().ordinal();
        events.pairs(e, (i, j, weight) -> show(memory, surroundings, act, v, i, j, day, weight));
    }

    private void show(Memory m, Surroundings s, Act act, int v, int i, int j, int day, double weight) {
        if (filled[v][i] != day) {
            if (targets[v][i].length == 0) {
                targets[v][i] = new double[n * TargetFeatures.SHARED.size()];
            }
            targetFeatures.fill(m, s, v, i, day, targets[v][i]);
            filled[v][i] = day;
        }
        actFeatures.fillClasses(m, s, v, i, j, day, classes);
        actFeatures.fillActs(m, act.actClass().ordinal(), i, j, day, acts);
        listener.see(new Chooser.Occasion(day, i, j, act, targets[v][i], classes, acts), weight, valence(m, v, i, day));
    }

    private double valence(Memory m, int v, int i, int day) {
        double all = 0;
        double mine = 0;
        double[] everyone = new double[Memory.VALENCES];
        for (int w = 0; w < Memory.VALENCES; w++) {
            everyone[w] = m.targetLong.read(w * (n + 1) + n, day) + 1;
            all += everyone[w];
            mine += m.actorLong.read(w * n + i, day);
        }
        return (m.actorLong.read(v * n + i, day) + smoothing.shares() * everyone[v] / all)
                / (mine + smoothing.shares());
    }
}
