package linchpin.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import linchpin.behavior.Levels;
import linchpin.behavior.Memory;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.future.Keyed;

/**
 * The summed rate between one act and the next, actor by actor. An act of several counts for one of them, by lot; one of
 * weight {@code w} counts with probability {@code w}: so the acts of an actor have the rate that was fitted.
 */
final class RescaledTimes implements Replay.Visitor {

    private final EventTable events;
    private final double[][] theta;
    private final int from;
    private final long seed;
    private final int n;
    private final Levels levels;
    private final double[] rate;
    private final double[] since;
    private final double[] expected;
    private final List<List<Double>> hours = new ArrayList<>();
    private final List<List<Double>> intervals = new ArrayList<>();
    private int folded;

    RescaledTimes(EventTable events, Settings settings, double[][] theta, int from, long seed) {
        this.events = events;
        this.theta = theta;
        this.from = from;
        this.seed = seed;
        n = events.roster().size();
        levels = new Levels(
                n, settings.decay().level().central(), settings.smoothing().shares(), events.day(0));
        rate = new double[2 * n];
        since = new double[2 * n];
        expected = new double[2 * n];
        for (int cell = 0; cell < 2 * n; cell++) {
            hours.add(new ArrayList<>());
            intervals.add(new ArrayList<>());
        }
    }

    @Override
    public void day(int day, Memory memory, Surroundings surroundings) {
        while (folded < events.size() && events.known(events.byKnown(folded)) < day) {
            levels.fold(events, events.byKnown(folded++));
        }
        if (day < from) {
            return;
        }
        settle();
        for (int cell = 0; cell < 2 * n; cell++) {
            int v = cell / n;
            int i = cell % n;
            rate[cell] = theta[v][0] * levels.constant(v, i, day)
                    + memory.ownExcitation(theta[v], v, i, day)
                    + memory.receivedExcitation(theta[v], v, i, day);
        }
    }

    @Override
    public void event(int e, Memory memory, Surroundings surroundings) {
        long key = Keyed.mix(seed, e);
        if (events.day(e) < from
                || !events.constant(e)
                || Keyed.uniform(key, Keyed.Purpose.COUNT, 0) >= events.weight(e)) {
            return;
        }
        Roster.Group sources = events.sources(e);
        int i = sources.get((int) (Keyed.uniform(key, Keyed.Purpose.CAUSE, 0) * sources.size()));
        hours.get(events.act(e).valence().ordinal() * n + i).add(Keyed.uniform(key, Keyed.Purpose.TARGET, 0));
    }

    /** Closes the day: its acts at their hours, then what is left of it. */
    void settle() {
        for (int cell = 0; cell < 2 * n; cell++) {
            List<Double> today = hours.get(cell);
            Collections.sort(today);
            double last = 0;
            for (double hour : today) {
                intervals.get(cell).add(since[cell] + rate[cell] * (hour - last));
                since[cell] = 0;
                last = hour;
            }
            since[cell] += rate[cell] * (1 - last);
            expected[cell] += rate[cell];
            today.clear();
        }
    }

    double[] of(int v, int i) {
        return intervals.get(v * n + i).stream().mapToDouble(x -> x).toArray();
    }

    double expected(int v, int i) {
        return expected[v * n + i];
    }

    double expected(int v) {
        return Arrays.stream(expected, v * n, (v + 1) * n).sum();
    }

    /** The actors one after the other: what an actor's last act leaves over is carried to the next actor's first. */
    double[] all(int v) {
        var all = new ArrayList<Double>();
        double left = 0;
        for (int i = 0; i < n; i++) {
            double[] own = of(v, i);
            for (int k = 0; k < own.length; k++) {
                all.add(own[k] + left);
                left = 0;
            }
            left += since[v * n + i];
        }
        return all.stream().mapToDouble(x -> x).toArray();
    }
}
