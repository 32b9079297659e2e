package linchpin.behavior;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.world.InputsOverTime;

/** Learns a behavior from a compiled history by penalised maximum likelihood, in one walk through its days. */
public final class BehaviorFit implements Replay.Visitor {

    private static final int BURN_IN_DAYS = 4 * 365;

    private final EventTable events;
    private final Settings settings;
    private final int n;
    private final int learnFrom;
    private final int end;
    private final TargetChoices targets;
    private final ActFeatures actFeatures;
    private final ConditionalLogit.Data[] classes = new ConditionalLogit.Data[Memory.VALENCES];
    private final ConditionalLogit.Data acts;
    private final LinearIntensity[][] rates = new LinearIntensity[2][Memory.VALENCES];
    private final Levels levels;
    private final double[] f = new double[Rates.NAMES.size()];
    private int foldedLevels;

    private BehaviorFit(EventTable events, Settings settings, Sampling sampling, int end) {
        this.end = end;
        this.events = events;
        this.settings = settings;
        n = events.roster().size();
        learnFrom = events.day(0) + BURN_IN_DAYS;
        targets = new TargetChoices(n, settings, sampling);
        actFeatures = new ActFeatures(n, settings.smoothing().shares());
        acts = new ConditionalLogit.Data(ActFeatures.ACT_SHARED.size(), Memory.ACTS);
        for (int v = 0; v < Memory.VALENCES; v++) {
            classes[v] = new ConditionalLogit.Data(ActFeatures.CLASS_NAMES.size());
            rates[0][v] = new LinearIntensity(3);
            rates[1][v] = new LinearIntensity(5);
        }
        levels = new Levels(
                n, settings.decay().level().central(), settings.smoothing().shares(), events.day(0));
    }

    /**
     * How targets are sampled where there are many (McFadden 1978).
     *
     * @param above with more alternatives than these; else all are enumerated and nothing is drawn
     * @param draws how many are drawn, with replacement, beside the chosen one
     * @param uniform chance that a draw is blind; else it follows the actor's own habit
     * @param seed of the draws, which depend on nothing else but the number of the choice
     */
    public record Sampling(int above, int draws, double uniform, long seed) {
        public static final Sampling DEFAULT = new Sampling(127, 16, 0.5, 1978);
    }

    /** Fits all terms on the events before a day; targets are sampled where there are more than 127. */
    public static Behavior fit(EventTable events, InputsOverTime ties, Settings settings, LocalDate until) {
        return fit(events, ties, settings, until, Sampling.DEFAULT);
    }

    /**
     * Fits all terms on the events before a day.
     *
     * @param until first day that is not learned from
     */
    public static Behavior fit(
            EventTable events, InputsOverTime ties, Settings settings, LocalDate until, Sampling sampling) {
        return watch(events, ties, settings, until, sampling).learn(ties);
    }

    /** The walk alone: the features of all choices and rates before a day, ready to learn from. */
    public static BehaviorFit watch(
            EventTable events, InputsOverTime ties, Settings settings, LocalDate until, Sampling sampling) {
        var fit = new BehaviorFit(events, settings, sampling, (int) until.toEpochDay());
        new Replay(events, ties, settings).playUntil(fit.end, fit);
        return fit;
    }

    /** Learns from what was watched, and then measures in a second walk how far years depart from it. */
    public Behavior learn(InputsOverTime ties) {
        Behavior still = estimate(LocalDate.ofEpochDay(end), Set.of());
        var drift = new DriftFit(events, settings, still, learnFrom, end);
        new Replay(events, ties, settings).playUntil(end, drift);
        return still.drifting(drift.drift());
    }

    /**
     * The same fit, once for each set of terms that are left out and held at zero; nothing drifts.
     *
     * @param without names of terms
     */
    public static List<Behavior> without(
            EventTable events, InputsOverTime ties, Settings settings, LocalDate until, List<Set<String>> without) {
        var fit = new BehaviorFit(events, settings, Sampling.DEFAULT, (int) until.toEpochDay());
        new Replay(events, ties, settings).playUntil((int) until.toEpochDay(), fit);
        return without.stream().map(terms -> fit.estimate(until, terms)).toList();
    }

    @Override
    public void day(int day, Memory memory, Surroundings surroundings) {
        while (foldedLevels < events.size() && events.known(events.byKnown(foldedLevels)) < day) {
            levels.fold(events, events.byKnown(foldedLevels++));
        }
        if (day < learnFrom) {
            return;
        }
        for (int v = 0; v < Memory.VALENCES; v++) {
            for (int i = 0; i < n; i++) {
                Rates.fill(memory, levels.constant(v, i, day), v, i, day, f);
                rates[1][v].compensate(f);
                rates[0][v].compensate(f);
            }
        }
    }

    @Override
    public void event(int e, Memory memory, Surroundings surroundings) {
        int day = events.day(e);
        if (day < learnFrom || events.known(e) >= end) {
            return;
        }
        int v = events.act(e).valence().ordinal();
        Roster.Group sources = events.sources(e);
        Roster.Group addressed = events.targets(e);
        double share = events.weight(e) / sources.size();
        for (int s = 0; s < sources.size(); s++) {
            int i = sources.get(s);
            if (events.constant(e)) {
                Rates.fill(memory, levels.constant(v, i, day), v, i, day, f);
                rates[1][v].event(f, share);
                rates[0][v].event(f, share);
            }
            for (int t = 0; t < addressed.size(); t++) {
                int j = addressed.get(t);
                if (j != i) {
                    choice(memory, surroundings, events.act(e), i, j, day, share / addressed.besides(i));
                }
            }
        }
    }

    private void choice(Memory m, Surroundings s, Act act, int i, int j, int day, double weight) {
        int v = act.valence().ordinal();
        int c = act.actClass().ordinal();
        var strategic = settings.priors().strategic();
        double kappa = (v == 1 ? strategic.constraintForce() : strategic.constraintAid()).mean();
        targets.add(m, s, v, i, j, day, kappa, weight);

        int kc = ActFeatures.CLASS_NAMES.size();
        double[] xc = new double[2 * kc];
        actFeatures.fillClasses(m, s, v, i, j, day, xc);
        classes[v].add(xc, new double[] {0, kappa * s.constraint(v, i, j)}, 2, c - 2 * v, weight);

        Act[] siblings = ActFeatures.acts(c);
        double[] xa = new double[siblings.length * ActFeatures.ACT_SHARED.size()];
        actFeatures.fillActs(m, c, i, j, day, xa);
        int[] which = new int[siblings.length];
        int chosen = -1;
        for (int r = 0; r < siblings.length; r++) {
            which[r] = siblings[r].ordinal();
            chosen = siblings[r] == act ? r : chosen;
        }
        acts.add(xa, which, new double[siblings.length], siblings.length, chosen, weight);
    }

    private Behavior estimate(LocalDate until, Set<String> without) {
        var priors = settings.priors();
        var roster = events.roster();
        var choice = new ChoicePriors(settings, without);
        var targetNames = TargetFeatures.names(roster, settings);
        return new Behavior(
                roster.actors().stream().map(Actor::code).toList(),
                byValence(v -> ConditionalLogit.fit(targets.data(v), targetNames, choice.targets(targetNames))),
                byValence(v -> ConditionalLogit.fit(classes[v], ActFeatures.CLASS_NAMES, choice.classes())),
                ConditionalLogit.fit(acts, ActFeatures.actNames(), choice.acts()),
                new Rates(
                        byValence(v -> rate(1, v, without)),
                        byValence(v -> padded(rate(0, v, without))),
                        Reporting.years(events, end, priors.exposureStep()),
                        Reporting.now(events, end)),
                new Behavior.Drift(0, 0),
                new Behavior.Span(LocalDate.ofEpochDay(learnFrom), until.minusDays(1)));
    }

    /** Valences are fitted side by side; neither sees the other. */
    private static List<ConditionalLogit.Fit> byValence(IntFunction<ConditionalLogit.Fit> fit) {
        return IntStream.range(0, Memory.VALENCES).parallel().mapToObj(fit).toList();
    }

    private ConditionalLogit.Fit rate(int replies, int v, Set<String> without) {
        int width = replies == 1 ? 5 : 3;
        double[] mean = new double[width];
        double[] sd = new double[width];
        double[] start = new double[width];
        Arrays.fill(sd, settings.priors().rate().excitation());
        Arrays.fill(start, 0.05);
        mean[0] = 1;
        sd[0] = settings.priors().rate().level();
        start[0] = 0.5;
        var names = Rates.NAMES.subList(0, width);
        double[] held = new ChoicePriors(settings, without).held(names, sd);
        return rates[replies][v].fit(names, start, new LinearIntensity.Penalty(mean, held));
    }

    /** A fit without the received terms, in the shape of one with them. */
    private static ConditionalLogit.Fit padded(ConditionalLogit.Fit fit) {
        double[][] covariance = new double[5][];
        for (int a = 0; a < 5; a++) {
            covariance[a] = a < 3 ? Arrays.copyOf(fit.covariance()[a], 5) : new double[5];
        }
        return new ConditionalLogit.Fit(
                Rates.NAMES, Arrays.copyOf(fit.coefficients(), 5), covariance, fit.logLikelihood(), fit.choices());
    }
}
