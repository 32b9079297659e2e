package linchpin.behavior;

import java.time.LocalDate;
import linchpin.event.EventTable;
import linchpin.event.Roster;

/**
 * Measures drift: at each new year the coming year's events are foretold from level and habit, and the negative binomial law
 * that makes the counts most probable says how far years depart from what was foretold. The noise of self-exciting counts
 * alone, {@code 1 / (1 − n)²} times that of Poisson with branching ratio {@code n} (Hawkes and Oakes 1974), is taken out
 * before.
 */
final class DriftFit implements Replay.Visitor {

    private static final double MOST = 1.5;
    private final EventTable events;
    private final int n;
    private final Chooser chooser;
    private final Levels levels;
    private final int learnFrom;
    private final int until;
    private final double[] noise = new double[Memory.VALENCES];
    private final double[][] expected;
    private final double[][] attention;
    private final double[][] seen;
    private final double[][] seenPairs;
    private final Dispersion rates = new Dispersion();
    private final Dispersion pairs = new Dispersion();
    private int folded;
    private boolean whole;

    DriftFit(EventTable events, Settings settings, Behavior behavior, int learnFrom, int until) {
        this.events = events;
        this.learnFrom = learnFrom;
        this.until = until;
        n = events.roster().size();
        chooser = new Chooser(n, OneStep.central(behavior, settings, n), settings.smoothing());
        levels = new Levels(
                n, settings.decay().level().central(), settings.smoothing().shares(), events.day(0));
        expected = new double[Memory.VALENCES][n];
        attention = new double[Memory.VALENCES][n * n];
        seen = new double[Memory.VALENCES][n];
        seenPairs = new double[Memory.VALENCES][n * n];
        for (int v = 0; v < Memory.VALENCES; v++) {
            double stays = 1
                    - Math.min(
                            0.9,
                            Rates.branching(
                                    behavior.rates().withReplies().get(v).coefficients()));
            noise[v] = 1 / (stays * stays);
        }
    }

    @Override
    public void day(int day, Memory memory, Surroundings surroundings) {
        while (folded < events.size() && events.known(events.byKnown(folded)) < day) {
            levels.fold(events, events.byKnown(folded++));
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        if (date.getDayOfYear() != 1) {
            return;
        }
        if (whole) {
            judge();
        }
        whole = day >= learnFrom && date.plusYears(1).toEpochDay() <= until;
        if (whole) {
            foretell(day, date.lengthOfYear(), memory, surroundings);
        }
    }

    private void foretell(int day, int days, Memory memory, Surroundings surroundings) {
        double reporting = Reporting.now(events, day);
        double[] utility = new double[n];
        for (int v = 0; v < Memory.VALENCES; v++) {
            for (int i = 0; i < n; i++) {
                expected[v][i] = days * (levels.constant(v, i, day) + reporting * levels.share(v, i, day));
                seen[v][i] = 0;
                chooser.targets(memory, surroundings, v, i, day, utility);
                double sum = Chooser.logSum(utility, n);
                for (int j = 0; j < n; j++) {
                    attention[v][i * n + j] = Math.exp(utility[j] - sum);
                    seenPairs[v][i * n + j] = 0;
                }
            }
        }
    }

    @Override
    public void event(int e, Memory memory, Surroundings surroundings) {
        int v = events.act(e).valence().ordinal();
        Roster.Group sources = events.sources(e);
        Roster.Group targets = events.targets(e);
        double share = events.weight(e) / sources.size();
        for (int s = 0; s < sources.size(); s++) {
            int i = sources.get(s);
            seen[v][i] += share;
            for (int t = 0; t < targets.size(); t++) {
                int j = targets.get(t);
                if (j != i) {
                    seenPairs[v][i * n + j] += share / targets.besides(i);
                }
            }
        }
    }

    private void judge() {
        for (int v = 0; v < Memory.VALENCES; v++) {
            for (int i = 0; i < n; i++) {
                rates.add(seen[v][i] / noise[v], expected[v][i] / noise[v]);
                for (int j = 0; j < n; j++) {
                    // given what the actor did in all, so that its own drift does not count again
                    pairs.add(seenPairs[v][i * n + j] / noise[v], seen[v][i] * attention[v][i * n + j] / noise[v]);
                }
            }
        }
    }

    /** The measured drift; a relative variance {@code r} is that of a log-normal law with {@code σ² = log(1 + r)}. */
    Behavior.Drift drift() {
        return new Behavior.Drift(spread(rates.relativeVariance()), spread(pairs.relativeVariance()));
    }

    private static double spread(double r) {
        return Math.min(MOST, Math.sqrt(Math.log1p(r)));
    }
}
