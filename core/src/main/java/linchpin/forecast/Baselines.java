package linchpin.forecast;

import linchpin.behavior.DecayedCounts;
import linchpin.event.Act;
import linchpin.event.EventTable;

/**
 * What the record alone says of an actor's next target and act: tables of shares, each smoothed towards the product of the
 * marginal shares of targets and acts, so that nothing is impossible.
 */
final class Baselines {

    /** The kinds of table that every model must beat. */
    enum Table {
        MARGINALS,
        CLIMATOLOGY_5Y,
        PERSISTENCE_1Y,
        EWMA_1Y
    }

    private static final double CLIMATOLOGY_DAYS = 1826;
    private static final double PERSISTENCE_DAYS = 365;
    private static final int ACTS = Act.values().length;
    private final EventTable events;
    private final int n;
    private final double smoothing;
    private final DecayedCounts ewma;
    private final DecayedCounts ewmaActor;
    private final double[] targets;
    private final double[] acts = new double[ACTS];
    private final Window fiveYears = new Window(CLIMATOLOGY_DAYS);
    private final Window oneYear = new Window(PERSISTENCE_DAYS);
    private int folded;

    /** A sliding window over the events. */
    private final class Window {
        private final double days;
        private double[] cells = {};
        private double[] actors = {};
        private int left;

        Window(double days) {
            this.days = days;
        }

        void shape(int actorCount) {
            cells = new double[ACTS * actorCount * actorCount];
            actors = new double[actorCount];
        }

        void forget(int today) {
            while (left < folded && events.known(events.byKnown(left)) < today - days) {
                count(events.byKnown(left++), -1);
            }
        }

        void count(int e, int sign) {
            events.pairs(e, (i, j, w) -> {
                cells[(events.act(e).ordinal() * n + i) * n + j] += sign * w;
                actors[i] += sign * w;
            });
        }
    }

    Baselines(EventTable events, double smoothing) {
        this.events = events;
        this.smoothing = smoothing;
        n = events.roster().size();
        ewma = new DecayedCounts(ACTS * n * n, PERSISTENCE_DAYS, events.day(0));
        ewmaActor = new DecayedCounts(n, PERSISTENCE_DAYS, events.day(0));
        targets = new double[n];
        fiveYears.shape(n);
        oneYear.shape(n);
    }

    /** Folds everything before a day. */
    void turnTo(int today) {
        for (; folded < events.size() && events.known(events.byKnown(folded)) < today; folded++) {
            int e = events.byKnown(folded);
            int a = events.act(e).ordinal();
            events.pairs(e, (i, j, w) -> {
                ewma.add((a * n + i) * n + j, w, events.day(e));
                ewmaActor.add(i, w, events.day(e));
                targets[j] += w;
                acts[a] += w;
            });
            fiveYears.count(e, 1);
            oneYear.count(e, 1);
        }
        fiveYears.forget(today);
        oneYear.forget(today);
    }

    /** log P(target, act | actor), in nats. */
    double log(Table table, int i, int j, Act act, int today) {
        int a = act.ordinal();
        double seenTargets = n;
        for (int k = 0; k < n; k++) {
            seenTargets += k == i ? -1 : targets[k];
        }
        double seenActs = ACTS;
        for (double x : acts) {
            seenActs += x;
        }
        double base = (targets[j] + 1) / seenTargets * (acts[a] + 1) / seenActs;
        int cell = (a * n + i) * n + j;
        return Math.log(
                switch (table) {
                    case MARGINALS -> base;
                    case CLIMATOLOGY_5Y ->
                        (fiveYears.cells[cell] + smoothing * base) / (fiveYears.actors[i] + smoothing);
                    case PERSISTENCE_1Y -> (oneYear.cells[cell] + smoothing * base) / (oneYear.actors[i] + smoothing);
                    case EWMA_1Y ->
                        (ewma.read(cell, today) + smoothing * base) / (ewmaActor.read(i, today) + smoothing);
                });
    }
}
