package linchpin.behavior;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.ActClass;
import linchpin.event.EventTable;
import linchpin.event.Roster;

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

    static Disapproval none(int actors) {
        return new Disapproval(actors, new double[2][actors * actors]);
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
        return new Watch(events).before(day);
    }

    /** By patron, over all targets and both groups, from triggers in a stretch of days whose windows close within it. */
    static double[] shown(EventTable events, int from, int end) {
        int n = events.roster().size();
        int last = end - WINDOW_DAYS;
        double[] base = base(events, events.firstFrom(end), from, last);
        double[] triggers = new double[n];
        double[] hits = new double[n];
        double[] expected = new double[n];
        int[] latest = new int[n * n];
        Arrays.fill(latest, Integer.MIN_VALUE);
        int answers = events.firstFrom(from);
        for (int e = answers; e < events.size() && events.day(e) < last; e++) {
            if (!events.act(e).actClass().material() || events.weight(e) == 0) {
                continue;
            }
            for (; answers < events.size() && events.day(answers) <= events.day(e) + WINDOW_DAYS; answers++) {
                if (disapproves(events, answers)) {
                    note(events, answers, latest);
                }
            }
            int author = events.initiator(e);
            for (int p = 0; p < n; p++) {
                if (p != author && !events.sources(e).contains(p)) {
                    triggers[p]++;
                    expected[p] += base[p * n + author];
                    hits[p] += latest[author * n + p] > events.day(e) ? 1 : 0;
                }
            }
        }
        double[] excess = new double[n];
        Arrays.setAll(excess, p -> excess(triggers[p], hits[p], expected[p]));
        return excess;
    }

    /** Notes the day of a disapproving act, by whom it was addressed to and who did it. */
    private static void note(EventTable events, int e, int[] latest) {
        int n = events.roster().size();
        Roster.Group sources = events.sources(e);
        Roster.Group targets = events.targets(e);
        for (int s = 0; s < sources.size(); s++) {
            for (int t = 0; t < targets.size(); t++) {
                latest[targets.get(t) * n + sources.get(s)] = events.day(e);
            }
        }
    }

    /** Follows triggers and answers through a history, each event once. */
    static final class Watch {

        private final EventTable events;
        private final int n;
        private final double[][] hits;
        private final double[][] byAuthor;
        private final List<Map<Integer, Integer>> joined = List.of(new HashMap<>(), new HashMap<>());
        private final int[] latest;
        private int closed;
        private int answers;

        Watch(EventTable events) {
            this.events = events;
            n = events.roster().size();
            hits = new double[2][n * n];
            byAuthor = new double[2][n * n];
            latest = new int[n * n];
            Arrays.fill(latest, Integer.MIN_VALUE);
        }

        /** What is known as a day begins; to be asked for days in order. */
        Disapproval before(int day) {
            for (; closed < events.size() && events.day(closed) < day - WINDOW_DAYS; closed++) {
                ActClass c = events.act(closed).actClass();
                if (c.material() && events.weight(closed) > 0) {
                    answersUntil(events.day(closed) + WINDOW_DAYS);
                    trigger(closed, group(c));
                }
            }
            int end = events.firstFrom(day);
            double[] base = closed == 0 ? new double[n * n] : base(events, end, events.day(0), day - WINDOW_DAYS);
            double[][] excess = new double[2][];
            for (int g = 0; g < 2; g++) {
                excess[g] = excess(g, base);
            }
            return new Disapproval(n, excess);
        }

        private void answersUntil(int day) {
            for (; answers < events.size() && events.day(answers) <= day; answers++) {
                if (disapproves(events, answers)) {
                    note(events, answers, latest);
                }
            }
        }

        /** An act of force, or material help, whose window has closed; those who took part have no say. */
        private void trigger(int e, int g) {
            int author = events.initiator(e);
            Roster.Group sources = events.sources(e);
            Roster.Group targets = events.targets(e);
            for (int t = 0; t < targets.size(); t++) {
                int j = targets.get(t);
                if (j == author) {
                    continue;
                }
                byAuthor[g][author * n + j]++;
                for (int s = 0; s < sources.size(); s++) {
                    if (sources.get(s) != author) {
                        joined.get(g).merge((author * n + j) * n + sources.get(s), 1, Integer::sum);
                    }
                }
                for (int p = 0; p < n; p++) {
                    if (latest[author * n + p] > events.day(e) && p != author && !sources.contains(p)) {
                        hits[g][p * n + j]++;
                    }
                }
            }
        }

        private double[] excess(int g, double[] base) {
            double[] triggers = new double[n * n];
            double[] expected = new double[n * n];
            for (int pair = 0; pair < n * n; pair++) {
                int author = pair / n;
                double count = byAuthor[g][pair];
                for (int p = 0; p < n && count > 0; p++) {
                    if (p != author) {
                        triggers[p * n + pair % n] += count;
                        expected[p * n + pair % n] += count * base[p * n + author];
                    }
                }
            }
            joined.get(g).forEach((cell, count) -> {
                int p = cell % n;
                int author = cell / n / n;
                triggers[p * n + cell / n % n] -= count;
                expected[p * n + cell / n % n] -= count * base[p * n + author];
            });
            double[] excess = new double[n * n];
            Arrays.setAll(excess, cell -> Disapproval.excess(triggers[cell], hits[g][cell], expected[cell]));
            return excess;
        }
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
                Roster.Group sources = events.sources(e);
                Roster.Group targets = events.targets(e);
                int to = Math.min(events.day(e), last);
                for (int s = 0; s < sources.size(); s++) {
                    for (int t = 0; t < targets.size(); t++) {
                        int cell = sources.get(s) * n + targets.get(t);
                        int from = Math.max(covered[cell], events.day(e) - WINDOW_DAYS);
                        share[cell] += Math.max(0.0, to - from) / (last - first);
                        covered[cell] = Math.max(covered[cell], to);
                    }
                }
            }
        }
        return share;
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
