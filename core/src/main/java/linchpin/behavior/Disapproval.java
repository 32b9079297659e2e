package linchpin.behavior;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.ActClass;
import linchpin.event.EventTable;

/**
 * The disapproval that a patron has shown of acts of force, and of material help, towards each target.
 *
 * <p>{@code r_p(c, j)} is the log-odds that {@code p} answers an act of class {@code c} towards {@code j} with a
 * disapproving act towards its author within 120 days, in excess of the log-odds of such an act in any window of that
 * length: a raw share would only measure how busy {@code p} is. A normal prior pulls the excess towards zero, whether the
 * patron is busy or silent: pseudo-triggers would not, since where hardly a window is empty, or hardly one is not, a single
 * one weighs much in log-odds.
 */
final class Disapproval {

    static final int WINDOW_DAYS = 120;

    /** Of the prior on the excess; five triggers at even odds say as much. */
    private static final double PRIOR_SD = 1;

    private static final double BOUND = 2;
    private static final Set<Act> DISAPPROVING =
            EnumSet.of(Act.ACCUSE, Act.REJECT, Act.SANCTION, Act.THREATEN, Act.COERCE, Act.PROTEST);

    private final int n;
    private final double[][] excess;

    private Disapproval(int n, double[][] excess) {
        this.n = n;
        this.excess = excess;
    }

    /** r for a patron, a class (force or help) and a target; log-odds within ±2. */
    double of(int patron, ActClass c, int target) {
        return excess[group(c)][patron * n + target];
    }

    private static int group(ActClass c) {
        return c == ActClass.MATERIAL_CONFLICT ? 0 : 1;
    }

    /** From the events before a day, whose windows had closed by then. */
    static Disapproval before(EventTable events, int day) {
        int n = events.roster().size();
        double[][] triggers = new double[2][n * n];
        double[][] hits = new double[2][n * n];
        double[][] expected = new double[2][n * n];
        int end = events.firstFrom(day);
        int closed = events.firstFrom(day - WINDOW_DAYS);
        double[] base = closed == 0 ? new double[0] : base(events, end, events.day(0), day - WINDOW_DAYS);
        for (int e = 0; e < closed; e++) {
            ActClass c = events.act(e).actClass();
            if (c.material() && events.weight(e) > 0) {
                trigger(events, e, end, base, triggers[group(c)], hits[group(c)], expected[group(c)]);
            }
        }
        double[][] excess = new double[2][n * n];
        for (int g = 0; g < 2; g++) {
            for (int cell = 0; cell < n * n; cell++) {
                excess[g][cell] = excess(triggers[g][cell], hits[g][cell], expected[g][cell]);
            }
        }
        return new Disapproval(n, excess);
    }

    /** An event of weight zero counts nowhere. */
    private static boolean disapproves(EventTable events, int e) {
        return events.weight(e) > 0 && DISAPPROVING.contains(events.act(e));
    }

    /** Share of the days from {@code first} on, before {@code last}, after which a window holds a disapproving act. */
    private static double[] base(EventTable events, int end, int first, int last) {
        int n = events.roster().size();
        double[] share = new double[n * n];
        int[] covered = new int[n * n];
        Arrays.fill(covered, first);
        for (int e = 0; e < end; e++) {
            if (disapproves(events, e)) {
                int to = Math.min(events.day(e), last);
                for (long s = events.sources(e); s != 0; s &= s - 1) {
                    for (long t = events.targets(e); t != 0; t &= t - 1) {
                        int cell = Long.numberOfTrailingZeros(s) * n + Long.numberOfTrailingZeros(t);
                        int from = Math.max(covered[cell], events.day(e) - WINDOW_DAYS);
                        share[cell] += Math.max(0.0, to - from) / (last - first);
                        covered[cell] = Math.max(covered[cell], to);
                    }
                }
            }
        }
        return share;
    }

    private static void trigger(
            EventTable events, int e, int end, double[] base, double[] triggers, double[] hits, double[] expected) {
        int n = events.roster().size();
        int author = events.initiator(e);
        long answered = 0;
        for (int f = e + 1; f < end && events.day(f) <= events.day(e) + WINDOW_DAYS; f++) {
            if (events.day(f) > events.day(e) && (events.targets(f) & (1L << author)) != 0 && disapproves(events, f)) {
                answered |= events.sources(f);
            }
        }
        for (long t = events.targets(e) & ~(1L << author); t != 0; t &= t - 1) {
            int j = Long.numberOfTrailingZeros(t);
            for (int p = 0; p < n; p++) {
                if (p != author && (events.sources(e) & (1L << p)) == 0) {
                    triggers[p * n + j]++;
                    hits[p * n + j] += answered >>> p & 1;
                    expected[p * n + j] += base[p * n + author];
                }
            }
        }
    }

    /** The most probable excess in log-odds: where the pull of {@code hits − Σ p} and that of the prior are equal. */
    private static double excess(double triggers, double hits, double expected) {
        if (triggers == 0) {
            return 0;
        }
        double share = Math.clamp(expected / triggers, 1e-6, 1 - 1e-6);
        double logit = Math.log(share / (1 - share));
        double low = -BOUND;
        double high = BOUND;
        while (high - low > 1e-9) {
            double x = (low + high) / 2;
            double pull = hits - triggers / (1 + Math.exp(-logit - x)) - x / (PRIOR_SD * PRIOR_SD);
            if (pull > 0) {
                low = x;
            } else {
                high = x;
            }
        }
        return (low + high) / 2;
    }
}
