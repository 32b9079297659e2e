package linchpin.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import linchpin.behavior.Memory;
import linchpin.behavior.OneStep;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.future.Keyed;

/**
 * As each month begins: how many acts of each actor and valence every forecaster expects in it, from what was known by then; and
 * how many came. Only acts from families with a constant rule count. An act of several counts for one of them, by lot.
 */
final class RateForecasts implements Replay.Visitor {

    static final String MODEL = "model";
    static final String LEVEL = "its level alone";
    static final String HALF = "half model, half rolling";
    static final String ROLLING = "rolling 2 years";
    static final String PULLED = "rolling, pulled";
    static final String PERSISTENCE = "persistence";
    static final String CLIMATOLOGY = "climatology";
    static final List<String> NAMES = List.of(MODEL, LEVEL, HALF, ROLLING, PULLED, PERSISTENCE, CLIMATOLOGY);

    private static final int ROLLED = 24;

    /** Months of climatology that pull the second rolling mean: an actor that did nothing for two years may act again. */
    private static final int PULL = 2;

    private static final long LOTS = 20250831;

    private final EventTable events;
    private final OneStep model;
    private final double smoothing;
    private final LocalDate first;
    private final int n;
    private final double[][] known;
    private final int[][] counts;
    private final double[][][] means;
    private int folded;

    /** @param months that are walked, from the month of the first event on */
    RateForecasts(EventTable events, OneStep model, Settings settings, int months) {
        this.events = events;
        this.model = model;
        n = events.roster().size();
        smoothing = settings.smoothing().shares() / (2.0 * n);
        first = first(events);
        known = new double[months + 1][2 * n];
        counts = new int[months + 1][2 * n];
        means = new double[NAMES.size()][months + 1][2 * n];
    }

    static LocalDate first(EventTable events) {
        return LocalDate.ofEpochDay(events.day(0)).withDayOfMonth(1);
    }

    /** The position of a day's month. */
    int month(long day) {
        return (int) ChronoUnit.MONTHS.between(first, LocalDate.ofEpochDay(day));
    }

    int cells() {
        return 2 * n;
    }

    int count(int month, int cell) {
        return counts[month][cell];
    }

    double mean(int forecaster, int month, int cell) {
        return means[forecaster][month][cell];
    }

    @Override
    public void day(int day, Memory memory, Surroundings surroundings) {
        model.day(day, memory, surroundings);
        for (; folded < events.size() && events.known(events.byKnown(folded)) < day; folded++) {
            remember(events.byKnown(folded));
        }
        LocalDate today = LocalDate.ofEpochDay(day);
        if (today.getDayOfMonth() == 1) {
            forecast(month(day), day, today.lengthOfMonth(), memory, surroundings);
        }
    }

    private void remember(int e) {
        if (events.constant(e)) {
            Roster.Group sources = events.sources(e);
            for (int s = 0; s < sources.size(); s++) {
                known[month(events.day(e))][cell(e, sources.get(s))] += events.weight(e) / sources.size();
            }
        }
    }

    private void forecast(int t, int day, int days, Memory memory, Surroundings surroundings) {
        double[][] expected = model.counts(memory, surroundings, day, days);
        for (int cell = 0; cell < 2 * n; cell++) {
            double all = smoothing;
            double rolled = smoothing;
            for (int past = 0; past < t; past++) {
                all += known[past][cell];
                rolled += past >= t - ROLLED ? known[past][cell] : 0;
            }
            double climatology = all / Math.max(1, t);
            double rolling = rolled / Math.clamp(t, 1, ROLLED);
            double ours = expected[cell / n][cell % n];
            double last = t > 0 ? known[t - 1][cell] : 0;
            double[] said = {
                ours,
                model.level(cell / n, cell % n, day) * days,
                (ours + rolling) / 2,
                rolling,
                (rolled - smoothing + PULL * climatology) / (Math.min(t, ROLLED) + PULL),
                (last + climatology) / 2,
                climatology
            };
            for (int f = 0; f < said.length; f++) {
                means[f][t][cell] = said[f];
            }
        }
    }

    @Override
    public void event(int e, Memory memory, Surroundings surroundings) {
        long key = Keyed.mix(
                Keyed.mix(LOTS, events.day(e)), (long) n * events.act(e).ordinal() + events.initiator(e));
        if (!events.constant(e)
                || !events.scored(e)
                || Keyed.uniform(key, Keyed.Purpose.COUNT, 0) >= events.weight(e)) {
            return;
        }
        Roster.Group sources = events.sources(e);
        int i = sources.get((int) (Keyed.uniform(key, Keyed.Purpose.CAUSE, 0) * sources.size()));
        counts[month(events.day(e))][cell(e, i)]++;
    }

    private int cell(int e, int i) {
        return events.act(e).valence().ordinal() * n + i;
    }
}
