package linchpin.stream;

import linchpin.behavior.DecayedCounts;
import linchpin.event.ActClass;
import linchpin.event.EventTable;
import linchpin.event.Roster;

/**
 * In which weeks one state did an act of a class towards another, by triple {@code (class * n + i) * n + j}; an event of both
 * is an act of each. Weeks count from the first day of the events.
 */
final class WeeklyRecord {

    private static final int CLASSES = ActClass.values().length;
    static final int DAYS = 7;
    private static final double HALF = 0.5;

    private final int n;
    private final int first;
    private final boolean[][] came;

    WeeklyRecord(EventTable events) {
        n = events.roster().size();
        first = events.day(0);
        int weeks = (events.day(events.size() - 1) - first) / DAYS + 1;
        came = new boolean[weeks][CLASSES * n * n];
        for (int e = 0; e < events.size(); e++) {
            Roster.Group sources = events.sources(e);
            Roster.Group targets = events.targets(e);
            int c = events.act(e).actClass().ordinal();
            for (int s = 0; s < sources.size(); s++) {
                for (int t = 0; t < targets.size(); t++) {
                    if (sources.get(s) != targets.get(t)) {
                        came[(events.day(e) - first) / DAYS][(c * n + sources.get(s)) * n + targets.get(t)] = true;
                    }
                }
            }
        }
    }

    int triples() {
        return CLASSES * n * n;
    }

    int weeks() {
        return came.length;
    }

    int startOf(int week) {
        return first + week * DAYS;
    }

    boolean came(int week, int triple) {
        return came[week][triple];
    }

    /** Share of the weeks before one, smoothed by half a week each way; below 0 where it never came. */
    double climatology(int week, int triple) {
        int k = 0;
        for (int w = 0; w < week; w++) {
            k += came[w][triple] ? 1 : 0;
        }
        return k == 0 ? -1 : (k + HALF) / (week + 1);
    }

    /** The same with weights that halve. */
    double recent(int week, int triple, double halfLifeWeeks) {
        double hits = HALF;
        double all = 1;
        for (int w = 0; w < week; w++) {
            double weight = Math.pow(2, -(week - 1 - w) / halfLifeWeeks);
            hits += came[w][triple] ? weight : 0;
            all += weight;
        }
        return hits / all;
    }

    /**
     * How often a triple that ever came comes in a week after one in which it did not (0) and did (1), before a week; over
     * all triples.
     */
    double[] persistence(int week) {
        double[] hits = {HALF, HALF};
        double[] all = {1, 1};
        for (int triple = 0; triple < triples(); triple++) {
            boolean ever = false;
            for (int w = 0; w + 1 < week; w++) {
                ever |= came[w][triple];
                if (ever) {
                    int state = came[w][triple] ? 1 : 0;
                    all[state]++;
                    hits[state] += came[w + 1][triple] ? 1 : 0;
                }
            }
        }
        return new double[] {hits[0] / all[0], hits[1] / all[1]};
    }

    /** Acts a day of each actor and valence, recency-weighted; an event of both is an act of each. */
    static final class Pace {

        private final EventTable events;
        private final int n;
        private final DecayedCounts counts;
        private final double perDay;
        private int folded;

        Pace(EventTable events, double halfLife) {
            this.events = events;
            n = events.roster().size();
            counts = new DecayedCounts(2 * n, halfLife, events.day(0));
            perDay = 1 - Math.pow(2, -1 / halfLife);
        }

        void turnTo(int day) {
            for (; folded < events.size() && events.day(folded) < day; folded++) {
                Roster.Group sources = events.sources(folded);
                int v = events.act(folded).valence().ordinal();
                for (int s = 0; s < sources.size(); s++) {
                    counts.add(v * n + sources.get(s), 1, events.day(folded));
                }
            }
        }

        double of(int v, int i, int day) {
            return perDay * counts.read(v * n + i, day);
        }
    }
}
