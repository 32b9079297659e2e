package linchpin.behavior;

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
 * length: a raw share would only measure how busy {@code p} is. Both are shrunk by pseudo-triggers towards no excess.
 */
final class Disapproval {

    static final int WINDOW_DAYS = 120;
    private static final double PSEUDO_TRIGGERS = 5;
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
        int first = end == 0 ? day : events.day(0);
        double days = Math.max(1, day - first);
        double[] rate = new double[n * n];
        for (int e = 0; e < end; e++) {
            if (DISAPPROVING.contains(events.act(e))) {
                for (long s = events.sources(e); s != 0; s &= s - 1) {
                    int p = Long.numberOfTrailingZeros(s);
                    for (long t = events.targets(e); t != 0; t &= t - 1) {
                        rate[p * n + Long.numberOfTrailingZeros(t)] += (events.weight(e) > 0 ? 1 : 0) / days;
                    }
                }
            }
        }
        int closed = events.firstFrom(day - WINDOW_DAYS);
        for (int e = 0; e < closed; e++) {
            ActClass c = events.act(e).actClass();
            if (c.material() && events.weight(e) > 0) {
                trigger(events, e, end, rate, triggers[group(c)], hits[group(c)], expected[group(c)]);
            }
        }
        double[][] excess = new double[2][n * n];
        for (int g = 0; g < 2; g++) {
            for (int cell = 0; cell < n * n; cell++) {
                double m = triggers[g][cell];
                if (m > 0) {
                    double base = Math.clamp(expected[g][cell] / m, 1e-3, 1 - 1e-3);
                    double seen = (hits[g][cell] + PSEUDO_TRIGGERS * base) / (m + PSEUDO_TRIGGERS);
                    excess[g][cell] = Math.clamp(logit(seen) - logit(base), -BOUND, BOUND);
                }
            }
        }
        return new Disapproval(n, excess);
    }

    private static void trigger(
            EventTable events, int e, int end, double[] rate, double[] triggers, double[] hits, double[] expected) {
        int n = events.roster().size();
        int author = events.initiator(e);
        long answered = 0;
        for (int f = e + 1; f < end && events.day(f) <= events.day(e) + WINDOW_DAYS; f++) {
            if (events.day(f) > events.day(e)
                    && events.weight(f) > 0
                    && (events.targets(f) & (1L << author)) != 0
                    && DISAPPROVING.contains(events.act(f))) {
                answered |= events.sources(f);
            }
        }
        for (long t = events.targets(e) & ~(1L << author); t != 0; t &= t - 1) {
            int j = Long.numberOfTrailingZeros(t);
            for (int p = 0; p < n; p++) {
                if (p != author && (events.sources(e) & (1L << p)) == 0) {
                    triggers[p * n + j]++;
                    hits[p * n + j] += answered >>> p & 1;
                    expected[p * n + j] += 1 - Math.exp(-rate[p * n + author] * WINDOW_DAYS);
                }
            }
        }
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }
}
