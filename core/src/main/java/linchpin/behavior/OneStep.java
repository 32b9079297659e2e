package linchpin.behavior;

import linchpin.event.Act;
import linchpin.event.EventTable;

/**
 * What a fitted behavior says, as a day begins, of the next act of an actor: the probability of its target and act. Its
 * coefficients stay as they were fitted; memories and levels follow the days.
 */
public final class OneStep implements Replay.Visitor {

    private final EventTable events;
    private final Behavior behavior;
    private final Settings settings;
    private final Chooser chooser;
    private final Levels levels;
    private final double[] utility;
    private final double[] f = new double[Rates.NAMES.size()];
    private final int n;
    private int folded;

    public OneStep(EventTable events, Behavior behavior, Settings settings) {
        this.events = events;
        this.behavior = behavior;
        this.settings = settings;
        n = events.roster().size();
        chooser = new Chooser(n, central(behavior, settings, n), settings.smoothing());
        levels = new Levels(
                n, settings.decay().level().central(), settings.smoothing().shares(), events.day(0));
        utility = new double[Math.max(n, Act.values().length)];
    }

    /** The estimates themselves, every other term at the middle of its prior, nothing drifting. */
    static Coefficients central(Behavior behavior, Settings settings, int actors) {
        var strategic = settings.priors().strategic();
        return behavior.central(
                new double[0][2],
                new Coefficients.Strategic(
                        strategic.constraintForce().mean(),
                        strategic.constraintAid().mean(),
                        strategic.emboldening().mean(),
                        strategic.reliability().value()),
                new Coefficients.Structure(1, 0, 0, Coefficients.Drift.none(actors)));
    }

    @Override
    public void day(int day, Memory memory, Surroundings surroundings) {
        while (folded < events.size() && events.known(events.byKnown(folded)) < day) {
            levels.fold(events, events.byKnown(folded++));
        }
    }

    /** log P(target, act | actor), in nats. */
    public double log(Memory m, Surroundings s, int i, int j, Act act, int day) {
        int v = act.valence().ordinal();
        double log = Math.log(rate(m, v, i, day) / (rate(m, 0, i, day) + rate(m, 1, i, day)));
        chooser.targets(m, s, v, i, day, utility);
        log += utility[j] - Chooser.logSum(utility, n);
        double material = chooser.material(m, s, v, i, j, day);
        int c = act.actClass().ordinal();
        log += Math.log(act.actClass().material() ? material : 1 - material);
        chooser.acts(m, c, i, j, day, utility);
        Act[] acts = Chooser.acts(c);
        for (int a = 0; a < acts.length; a++) {
            if (acts[a] == act) {
                log += utility[a] - Chooser.logSum(utility, acts.length);
            }
        }
        return log;
    }

    /**
     * How many acts of families with a constant rule are expected from a day on, by the law of the simulator: levels and
     * the law of targets as that day begins, excitation rolled over the days.
     *
     * @param days how many
     * @return by valence and actor
     */
    public double[][] counts(Memory m, Surroundings s, int day, int days) {
        double[][] counts = new double[Memory.VALENCES][];
        for (int v = 0; v < Memory.VALENCES; v++) {
            var expected = new ExpectedActs(
                    m, settings.decay(), behavior.rates().withReplies().get(v).coefficients(), v, day);
            for (int i = 0; i < n; i++) {
                chooser.targets(m, s, v, i, day, utility);
                expected.background(i, levels.constant(v, i, day), utility);
            }
            counts[v] = expected.over(days);
        }
        return counts;
    }

    /** The levels of {@link #counts} alone: acts a day of families with a constant rule, of late. */
    public double level(int v, int i, int day) {
        return levels.constant(v, i, day);
    }

    private double rate(Memory m, int v, int i, int day) {
        Rates.fill(m, levels.constant(v, i, day), v, i, day, f);
        double[] theta = behavior.rates().withReplies().get(v).coefficients();
        double rate = levels.share(v, i, day) * behavior.rates().reportingNow();
        for (int a = 0; a < f.length; a++) {
            rate += theta[a] * f[a];
        }
        return rate;
    }
}
