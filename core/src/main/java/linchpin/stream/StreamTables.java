package linchpin.stream;

import java.util.ArrayList;
import java.util.List;
import linchpin.behavior.DecayedCounts;
import linchpin.event.Act;
import linchpin.event.EventTable;

/**
 * What the record alone says of an actor's next target and act: tables of shares {@code (n_ija + s·base) / (n_i + s)},
 * where the base is the product of the shares of targets and acts so far.
 */
final class StreamTables {

    private static final int ACTS = Act.values().length;
    private static final double FOREVER = 1e9;

    private final EventTable events;
    private final int n;
    private final double[] targets;
    private final double[] acts = new double[ACTS];
    private double all;
    private final List<Counts> counts = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private int folded;

    /** Kinds of table. */
    enum Kind {
        CLIMATOLOGY,
        PERSISTENCE,
        EWMA
    }

    /** A table: its kind, half-life or window in days, and smoothing. */
    record Table(Kind kind, double days, double smoothing, int at) {
        String label() {
            return switch (kind) {
                case CLIMATOLOGY -> "climatology, smoothed by %.0f".formatted(smoothing);
                case PERSISTENCE -> "persistence, %.0f days, smoothed by %.0f".formatted(days, smoothing);
                case EWMA -> "EWMA table, half-life %.0f days, smoothed by %.0f".formatted(days, smoothing);
            };
        }
    }

    private final class Counts {
        private final double window;
        private final DecayedCounts cells;
        private final DecayedCounts actors;
        private int left;

        Counts(double halfLife, double window) {
            this.window = window;
            cells = new DecayedCounts(ACTS * n * n, halfLife, events.day(0));
            actors = new DecayedCounts(n, halfLife, events.day(0));
        }

        void count(int e, double sign) {
            int day = events.day(e);
            events.pairs(e, (i, j, w) -> {
                cells.add((events.act(e).ordinal() * n + i) * n + j, sign * w, day);
                actors.add(i, sign * w, day);
            });
        }

        void forget(int today) {
            while (left < folded && events.day(left) < today - window) {
                count(left++, -1);
            }
        }
    }

    StreamTables(EventTable events, StreamSettings.Tables choice) {
        this.events = events;
        n = events.roster().size();
        targets = new double[n];
        add(Kind.CLIMATOLOGY, List.of(FOREVER), choice.smoothings());
        add(Kind.PERSISTENCE, choice.windows(), choice.smoothings());
        add(Kind.EWMA, choice.halfLives(), choice.smoothings());
    }

    private void add(Kind kind, List<Double> days, List<Double> smoothings) {
        for (double d : days) {
            counts.add(new Counts(kind == Kind.EWMA ? d : FOREVER, kind == Kind.PERSISTENCE ? d : FOREVER));
            for (double s : smoothings) {
                tables.add(new Table(kind, d, s, counts.size() - 1));
            }
        }
    }

    List<Table> tables() {
        return tables;
    }

    /** Folds everything before a day. */
    void turnTo(int today) {
        for (; folded < events.size() && events.day(folded) < today; folded++) {
            int a = events.act(folded).ordinal();
            events.pairs(folded, (i, j, w) -> {
                targets[j] += w;
                acts[a] += w;
                all += w;
            });
            for (Counts c : counts) {
                c.count(folded, 1);
            }
        }
        counts.forEach(c -> c.forget(today));
    }

    /** log P(target, act | actor), in nats. */
    double log(Table table, int i, int j, Act act, int today) {
        double base = (targets[j] + 1) / (all - targets[i] + n - 1) * (acts[act.ordinal()] + 1) / (all + ACTS);
        Counts c = counts.get(table.at);
        double cell = Math.max(0, c.cells.read((act.ordinal() * n + i) * n + j, today));
        double mine = Math.max(0, c.actors.read(i, today));
        return Math.log((cell + table.smoothing * base) / (mine + table.smoothing));
    }
}
