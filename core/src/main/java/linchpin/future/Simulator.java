package linchpin.future;

import java.util.function.ToDoubleFunction;
import linchpin.behavior.Chooser;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Levels;
import linchpin.behavior.Memory;
import linchpin.behavior.Origin;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.pattern.Tally;
import linchpin.supply.Stocks;

/**
 * Plays one set of coefficients forward under one course, day by day: how many acts of each actor and valence, to whom,
 * with words or deeds, by which act; then the day folds. By the law that was fitted, and from the same memories.
 *
 * <p>Acts come from the background, whose target is chosen; or are offspring of an earlier act, whose target is that of
 * their parent: an event between two uninvolved actors moves nobody else.
 */
final class Simulator {

    private static final int MOST_PER_CELL = 1000;

    private final Setting setting;
    private final Coefficients coefficients;
    private final Chooser chooser;
    private final Phases phases;
    private final Course course;
    private final Stocks stored;
    private final Conditions conditions;
    private final Levels.Frozen levels;
    private final double reporting;
    private final int n;
    private final Day today;
    private final double[] utility;
    private final double[] unexcited;
    private final double[] backing;
    private final double[] emboldened;
    private final double[][] drift;

    /**
     * What all simulations of an ensemble share.
     *
     * @param months first day of each month of the horizon, and the first day after it
     */
    record Setting(
            Origin origin, Settings settings, Templates templates, EventTable events, Tally tally, int[] months) {}

    /** Sees the events of a branch, for decoding. */
    @FunctionalInterface
    interface Witness {
        void event(Day today, int e);

        /** As a month begins, counted from 0; and at the end of the last one. */
        default void month(int month, Stocks stocks) {}
    }

    /**
     * @param stored what is in store before the first day, with the sizes of this draw
     * @param size value of a parameter in this draw
     */
    Simulator(
            Setting setting,
            Coefficients coefficients,
            Chooser chooser,
            Phases phases,
            Course course,
            Stocks stored,
            ToDoubleFunction<String> size) {
        this.stored = stored;
        this.setting = setting;
        this.coefficients = coefficients;
        this.chooser = chooser;
        this.phases = phases;
        this.course = course;
        conditions = new Conditions(course, setting.tally, setting.events, setting.months[0], size);
        levels = setting.origin.levels().get(coefficients.structure().level());
        reporting =
                setting.origin.reporting() * Math.exp(coefficients.structure().exposure());
        n = setting.events.roster().size();
        drift = coefficients.structure().drift().rate();
        today = new Day(setting.tally);
        utility = new double[Math.max(n, Act.values().length)];
        unexcited = new double[n];
        backing = new double[n];
        emboldened = new double[n];
        for (int i = 0; i < n; i++) {
            unexcited[i] = setting.origin.memory().backing(i);
            backing[i] = unexcited[i];
            emboldened[i] = 1;
        }
    }

    /**
     * Plays one branch.
     *
     * @param key of seed and branch
     * @param memory scratch, overwritten
     * @param counts by month and counter, added to
     * @return the number of events, or its complement (negative) where the branch exploded and was cut off
     */
    int play(long key, Memory memory, int[] counts, Witness witness) {
        memory.reset(setting.origin.memory());
        memory.stocks().reset(stored);
        int first = setting.months[0];
        int end = setting.months[setting.months.length - 1];
        int month = -1;
        int phase = 0;
        int holding = 0;
        int events = 0;
        int counters = setting.tally.size();
        for (int day = first; day < end; day++) {
            boolean begins = setting.months[month + 1] == day;
            if (begins) {
                month++;
                witness.month(month, memory.stocks());
                holding = conditions.holding(key, month, (m, counter) -> counts[m * counters + counter]);
            }
            phase = phases.at(day, phase);
            Phase now = phases.get(phase, holding);
            memory.stocks().under(now.flows());
            memory.beginDay(day);
            today.begin(day, month * counters, counts, witness);
            draw(Keyed.mix(key, day), memory, now, day);
            if (begins) {
                for (Ballot.Outcome vote : conditions.votes(key, month)) {
                    today.add(vote.initiator(), vote.sources(), vote.targets(), vote.kind(), 1, true);
                }
            }
            add(course.added(), day);
            for (int k = 0; k < course.forks().size(); k++) {
                add(course.forks().get(k).side((holding >> k & 1) == 1).added(), day);
            }
            events += today.fold(memory);
            if (today.size() > setting.settings.explosion()) {
                return ~events;
            }
        }
        witness.month(month + 1, memory.stocks());
        return events;
    }

    /** Adds what a policy does on that day. */
    private void add(EventTable added, int day) {
        for (int e = added.firstFrom(day); e < added.size() && added.day(e) == day; e++) {
            today.add(added.initiator(e), added.sources(e), added.targets(e), added.kind(e), added.weight(e), true);
        }
    }

    private void draw(long dayKey, Memory m, Phase phase, int day) {
        for (int i = 0; i < n; i++) {
            long actorKey = Keyed.mix(dayKey, i);
            for (int v = 0; v < 2; v++) {
                double[] theta = coefficients.rates()[v];
                double factor = phase.rateFactor()[v][i] * drift[v][i];
                if (v == 1) {
                    factor *= emboldened(i, m.backing(i));
                }
                double constant = theta[0] * levels.constant()[v][i] * factor;
                double varying = levels.share()[v][i] * reporting * factor;
                double own = m.ownExcitation(theta, v, i, day);
                double received = m.receivedExcitation(theta, v, i, day);
                double rate = constant + varying + own + received;
                int count = poisson(rate, Keyed.uniform(actorKey, Keyed.Purpose.COUNT, v));
                for (int k = 0; k < count; k++) {
                    long key = Keyed.mix(actorKey, 2L * k + v);
                    double cause = Keyed.uniform(key, Keyed.Purpose.CAUSE, 0) * rate;
                    boolean background = cause < constant + varying;
                    int j = background
                            ? choose(key, m, phase.surroundings(), v, i, day)
                            : m.parent(
                                    theta,
                                    cause < constant + varying + own,
                                    v,
                                    i,
                                    day,
                                    Keyed.uniform(key, Keyed.Purpose.TARGET, 0));
                    boolean watched = !background || cause < constant;
                    act(key, m, phase.surroundings(), v, i, j, day, watched);
                }
            }
        }
    }

    /** What backing makes of a hostile rate; it changes once in a month, so the last one is kept. */
    private double emboldened(int i, double now) {
        if (now != backing[i]) {
            backing[i] = now;
            emboldened[i] = Math.exp(coefficients.strategic().emboldening() * (now - unexcited[i]));
        }
        return emboldened[i];
    }

    /** Poisson counts by inversion, so that a slightly different rate gives mostly the same count. */
    static int poisson(double rate, double u) {
        if (u < 1 - rate) {
            return 0;
        }
        double p = Math.exp(-rate);
        double sum = p;
        int k = 0;
        while (u > sum && k < MOST_PER_CELL) {
            k++;
            p *= rate / k;
            sum += p;
        }
        return k;
    }

    private int choose(long key, Memory m, Surroundings s, int v, int i, int day) {
        chooser.targets(m, s, v, i, day, utility);
        return best(key, Keyed.Purpose.TARGET, n);
    }

    private int best(long key, Keyed.Purpose purpose, int count) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < count; a++) {
            double u = utility[a] + Keyed.gumbel(key, purpose, a);
            if (u > most) {
                most = u;
                best = a;
            }
        }
        return best;
    }

    private void act(long key, Memory m, Surroundings s, int v, int i, int j, int day, boolean watched) {
        boolean material = Keyed.uniform(key, Keyed.Purpose.CLASS, 0) < chooser.material(m, s, v, i, j, day);
        int c = 2 * v + (material ? 1 : 0);
        chooser.acts(m, c, i, j, day, utility);
        Act[] acts = Chooser.acts(c);
        Act act = acts[best(key, Keyed.Purpose.ACT, acts.length)];
        int template = setting.templates.ofDyad(act.ordinal(), i, j, Keyed.uniform(key, Keyed.Purpose.TEMPLATE, 0));
        EventTable past = setting.events;
        // a template is an act of i towards j, so both are among its parties
        Roster.Group sources =
                template >= 0 ? past.sources(template) : past.roster().alone(i);
        Roster.Group targets =
                template >= 0 ? past.targets(template) : past.roster().alone(j);
        int kind = template >= 0
                ? past.kind(template)
                : setting.templates.kindOfActor(act.ordinal(), i, Keyed.uniform(key, Keyed.Purpose.TEMPLATE, 1));
        double spared = m.stocks().spared(sources, targets, kind);
        if (spared < 1 && Keyed.uniform(key, Keyed.Purpose.SPARE, 0) >= spared) {
            return; // who has nothing to spare gives nothing
        }
        today.add(i, sources, targets, kind, 1, watched);
        if (act == Act.ASSAULT) {
            allies(key, s, i, j);
        }
    }

    /** Each defence ally of the attacked moves against the attacker with the chance that treaties are honoured. */
    private void allies(long key, Surroundings s, int attacker, int attacked) {
        for (int ally = 0; ally < n; ally++) {
            if (ally != attacker
                    && ally != attacked
                    && s.inputs().allied(ally, attacked)
                    && !s.inputs().allied(ally, attacker)
                    && Keyed.uniform(key, Keyed.Purpose.ALLY, ally)
                            < coefficients.strategic().reliability()) {
                int kind = setting.templates.kindOfActor(
                        Act.MOBILIZE.ordinal(), ally, Keyed.uniform(key, Keyed.Purpose.ALLY, n + ally));
                var roster = setting.events.roster();
                today.add(ally, roster.alone(ally), roster.alone(attacker), kind, 1, true);
            }
        }
    }
}
