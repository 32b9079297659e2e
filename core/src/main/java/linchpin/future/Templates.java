package linchpin.future;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.event.Roster;

/**
 * Past events as templates: the finer kind of a simulated act, and who else takes part, are drawn from what the same actor
 * did to the same target before, the recent ones more often; where little is known, from what it did to anybody, alone.
 */
final class Templates {

    private static final int[] NONE = {};
    private static final double[] NOTHING = {};

    private final int n;
    private final EventTable events;
    private final double smoothing;
    private final int[][] byDyad;
    private final double[][] dyadWeight;
    private final int[][] byActor;
    private final double[][] actorWeight;
    private final int[] anyKind;

    Templates(EventTable events, int until, double halfLifeDays, double smoothing) {
        this.events = events;
        this.smoothing = smoothing;
        n = events.roster().size();
        int acts = Act.values().length;
        Map<Integer, List<Integer>> dyads = new HashMap<>();
        Map<Integer, List<Integer>> actors = new HashMap<>();
        int end = events.firstFrom(until);
        for (int e = 0; e < end; e++) {
            int a = events.act(e).ordinal();
            Roster.Group sources = events.sources(e);
            Roster.Group targets = events.targets(e);
            for (int s = 0; s < sources.size(); s++) {
                int i = sources.get(s);
                actors.computeIfAbsent(a * n + i, k -> new ArrayList<>()).add(e);
                for (int t = 0; t < targets.size(); t++) {
                    int j = targets.get(t);
                    if (j != i) {
                        dyads.computeIfAbsent((a * n + i) * n + j, k -> new ArrayList<>())
                                .add(e);
                    }
                }
            }
        }
        byDyad = new int[acts * n * n][];
        dyadWeight = new double[acts * n * n][];
        byActor = new int[acts * n][];
        actorWeight = new double[acts * n][];
        fill(dyads, byDyad, dyadWeight, until, halfLifeDays, true);
        fill(actors, byActor, actorWeight, until, halfLifeDays, false);
        anyKind = new int[acts];
        for (int k = events.kinds().size() - 1; k >= 0; k--) {
            anyKind[events.kinds().get(k).act().ordinal()] = k;
        }
    }

    private void fill(
            Map<Integer, List<Integer>> lists,
            int[][] at,
            double[][] weight,
            int until,
            double halfLife,
            boolean pairs) {
        for (int cell = 0; cell < at.length; cell++) {
            List<Integer> list = lists.get(cell);
            at[cell] = list == null ? NONE : list.stream().mapToInt(x -> x).toArray();
            weight[cell] = list == null ? NOTHING : new double[at[cell].length];
            double sum = 0;
            for (int x = 0; x < at[cell].length; x++) {
                int e = at[cell][x];
                double spread =
                        pairs ? events.sources(e).size() * events.targets(e).size() : 1;
                sum += events.weight(e) / spread * Math.pow(2, -(until - events.day(e)) / halfLife);
                weight[cell][x] = sum;
            }
        }
    }

    /**
     * The template of an act, or minus one for "alone": the position of a past event of the dyad.
     *
     * @param u uniform
     */
    int ofDyad(int act, int i, int j, double u) {
        int cell = (act * n + i) * n + j;
        return pick(byDyad[cell], dyadWeight[cell], u, smoothing);
    }

    /** The kind of an act for which the dyad has no template: what the actor did before, or any kind of that act. */
    int kindOfActor(int act, int i, double u) {
        int cell = act * n + i;
        int e = pick(byActor[cell], actorWeight[cell], u, 0);
        return e < 0 ? anyKind[act] : events.kind(e);
    }

    private static int pick(int[] list, double[] cumulative, double u, double aside) {
        if (list.length == 0) {
            return -1;
        }
        double at = u * (cumulative[list.length - 1] + aside);
        if (at > cumulative[list.length - 1]) {
            return -1;
        }
        int low = 0;
        int high = list.length - 1;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (cumulative[mid] < at) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return list[low];
    }
}
