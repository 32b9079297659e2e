package linchpin.behavior;

import linchpin.event.EventTable;
import linchpin.event.Roster;

/**
 * How often each actor acts when nothing excites it: a recency-weighted level for each valence, in events a day.
 *
 * <p>Streams with a constant rule carry a rate of their own; of the others only the shares count, and one case-wide level
 * of reporting scales them. A few pseudo-events are spread over all actors, so that nobody's level is zero.
 */
public final class Levels {

    private final int n;
    private final double halfLife;
    private final double smoothing;
    private final DecayedCounts constant;
    private final DecayedCounts varying;
    private final int first;

    /** @param first first day of the history, counted from 1970-01-01 */
    public Levels(int actors, double halfLifeDays, double smoothing, int first) {
        n = actors;
        halfLife = halfLifeDays;
        this.smoothing = smoothing;
        this.first = first;
        constant = new DecayedCounts(Memory.VALENCES * n + 1, halfLifeDays, first);
        varying = new DecayedCounts(Memory.VALENCES * n + 1, halfLifeDays, first);
    }

    /** Folds one event of a compiled history. */
    public void fold(EventTable events, int e) {
        int v = events.act(e).valence().ordinal();
        fold(events.day(e), events.sources(e), v, events.weight(e), events.constant(e));
    }

    /** Folds one event. */
    public void fold(int day, Roster.Group sources, int v, double weight, boolean watched) {
        DecayedCounts counts = watched ? constant : varying;
        double share = weight / sources.size();
        for (int s = 0; s < sources.size(); s++) {
            counts.add(v * n + sources.get(s), share, day);
            counts.add(Memory.VALENCES * n, share, day);
        }
    }

    /** Events a day by streams with a constant rule. */
    public double constant(int v, int i, int day) {
        double effectiveDays = (1 - Math.pow(2, -(day - first) / halfLife)) / (Math.pow(2, 1 / halfLife) - 1);
        return (constant.read(v * n + i, day) + smoothing / (Memory.VALENCES * n)) / Math.max(1, effectiveDays);
    }

    /** Share of an actor and valence in the events of the other streams. */
    double share(int v, int i, int day) {
        double all = varying.read(Memory.VALENCES * n, day);
        return (varying.read(v * n + i, day) + smoothing / (Memory.VALENCES * n)) / (all + smoothing);
    }

    /** The levels of an origin day, by streams. */
    public record Frozen(double[][] constant, double[][] share) {}

    Frozen frozen(int day) {
        double[][] c = new double[Memory.VALENCES][n];
        double[][] s = new double[Memory.VALENCES][n];
        for (int v = 0; v < Memory.VALENCES; v++) {
            for (int i = 0; i < n; i++) {
                c[v][i] = constant(v, i, day);
                s[v][i] = share(v, i, day);
            }
        }
        return new Frozen(c, s);
    }
}
