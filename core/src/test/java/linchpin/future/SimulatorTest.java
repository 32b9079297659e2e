package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import linchpin.behavior.Chooser;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Memory;
import linchpin.event.Act;
import linchpin.pattern.Tally;
import linchpin.supply.Stocks;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/** The simulator against the law that it claims, on its first day, where memories and world are known. */
class SimulatorTest {

    private static final int N = Worlds.ROSTER.size();
    private static final int FIRST = Worlds.ORIGIN.day();
    private static final int BRANCHES = 40_000;

    @Property
    void countsAreQuantilesOfThePoissonLaw(
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 30) double rate,
            @ForAll @Scale(9) @DoubleRange(min = 1e-9, max = 0.999999) double u) {
        assertThat(Simulator.poisson(rate, u))
                .isEqualTo(PoissonDistribution.of(rate).inverseCumulativeProbability(u));
    }

    @Property
    void aHigherRateNeverGivesFewer(
            @ForAll @Scale(6) @DoubleRange(min = 1e-6, max = 30) double rate,
            @ForAll @DoubleRange(min = 1, max = 3) double factor,
            @ForAll @Scale(9) @DoubleRange(min = 1e-9, max = 0.999999) double u) {
        assertThat(Simulator.poisson(rate * factor, u)).isGreaterThanOrEqualTo(Simulator.poisson(rate, u));
    }

    /**
     * Without excitation, targets follow the choice law. 10 comparisons at 4.5 standard errors: over seeds a right program
     * would fail in 7 of 100,000 runs.
     */
    @Test
    void targetsAreChosenByTheLaw() {
        Coefficients law = law(0);
        int[][] seen = new int[N][N];
        play(law, (today, e) -> {
            if (valence(today, e) == 0) {
                seen[today.initiator(e)][today.targets(e).get(0)]++;
            }
        });
        var chooser = new Chooser(N, law, Worlds.SETTINGS.smoothing());
        Memory memory = Worlds.ORIGIN.memory().copy();
        memory.beginDay(FIRST);
        double[] u = new double[N];
        for (int i = 0; i < 2; i++) {
            int all = Arrays.stream(seen[i]).sum();
            assertThat(all).isGreaterThan(500);
            chooser.targets(memory, Worlds.ORIGIN.surroundings(), 0, i, FIRST, u);
            double log = Chooser.logSum(u, N);
            for (int j = 0; j < N; j++) {
                double p = Math.exp(u[j] - log);
                assertThat((double) seen[i][j] / all)
                        .as("%d to %d", i, j)
                        .isCloseTo(p, within(4.5 * Math.sqrt(p * (1 - p) / all)));
            }
        }
    }

    /** With excitation. 12 comparisons at 4.5 standard errors: 8 of 100,000 runs. */
    @Test
    void actorsActAtTheirRates() {
        Coefficients law = law(0.2);
        int[][] seen = new int[2][N];
        play(law, (today, e) -> seen[valence(today, e)][today.initiator(e)]++);
        Memory memory = Worlds.ORIGIN.memory();
        var levels = Worlds.ORIGIN.levels().get(1);
        for (int v = 0; v < 2; v++) {
            double[] theta = law.rates()[v];
            for (int i = 0; i < N; i++) {
                double rate = theta[0] * levels.constant()[v][i]
                        + levels.share()[v][i] * Worlds.ORIGIN.reporting()
                        + memory.ownExcitation(theta, v, i, FIRST)
                        + memory.receivedExcitation(theta, v, i, FIRST);
                assertThat((double) seen[v][i] / BRANCHES)
                        .as("valence %d of actor %d", v, i)
                        .isCloseTo(rate, within(4.5 * Math.sqrt(rate / BRANCHES)));
            }
        }
    }

    @Test
    void alliesJoinAsOftenAsTreatiesAreHonoured() {
        Coefficients law = law(0);
        var honoured = new Coefficients(
                law.targets(),
                law.classes(),
                law.acts(),
                law.rates(),
                law.levers(),
                new Coefficients.Strategic(0, 0, 0, 1),
                law.structure());
        int[] joined = new int[N];
        int[] stayed = new int[N];
        play(honoured, (today, e) -> {
            if (today.targets(e) == Worlds.ROSTER.alone(0) && act(today, e) == Act.ASSAULT && today.initiator(e) > 1) {
                int attacker = today.initiator(e);
                boolean answered = e + 1 < today.size()
                        && today.initiator(e + 1) == 1
                        && today.targets(e + 1) == Worlds.ROSTER.alone(attacker)
                        && act(today, e + 1) == Act.MOBILIZE;
                (answered ? joined : stayed)[attacker]++;
            }
        });

        assertThat(Arrays.stream(joined).sum()).isPositive();
        assertThat(stayed[5])
                .as("B is allied to A and to F alike, and keeps out")
                .isPositive();
        assertThat(joined[5]).isZero();
        assertThat(Arrays.stream(stayed).sum()).isEqualTo(stayed[5]);
    }

    private static Act act(Day today, int e) {
        return Worlds.EVENTS.kinds().get(today.kind(e)).act();
    }

    private static int valence(Day today, int e) {
        return act(today, e).valence().ordinal();
    }

    /** No ally joins, no lever is pulled. */
    private static Coefficients law(double excitation) {
        Coefficients central = Worlds.BEHAVIOR.central(
                new double[1][2],
                new Coefficients.Strategic(0, 0, 0, 0),
                new Coefficients.Structure(
                        1,
                        0,
                        0,
                        Coefficients.Drift.none(Worlds.BEHAVIOR.actors().size())));
        double[][] rates = new double[2][];
        Arrays.fill(rates, new double[] {1, excitation, excitation, excitation, excitation});
        return new Coefficients(
                central.targets(),
                central.classes(),
                central.acts(),
                rates,
                central.levers(),
                central.strategic(),
                central.structure());
    }

    private static void play(Coefficients law, Simulator.Witness witness) {
        var tally = new Tally(List.of(), Worlds.ROSTER, Worlds.EVENTS.kinds());
        var templates = new Templates(
                Worlds.EVENTS,
                FIRST,
                Worlds.SETTINGS.decay().habitLong(),
                Worlds.SETTINGS.smoothing().shares());
        var setting = new Simulator.Setting(
                Worlds.ORIGIN, Worlds.SETTINGS, templates, Worlds.EVENTS, tally, new int[] {FIRST, FIRST + 1});
        var chooser = new Chooser(N, law, Worlds.SETTINGS.smoothing());
        var surroundings = Worlds.ORIGIN.surroundings();
        var phase = Phase.of(FIRST, surroundings, surroundings, chooser, N, 0);
        var simulator = new Simulator(
                setting, law, chooser, Phases.of(phase, Worlds.NOTHING), Worlds.NOTHING, Stocks.none(), id -> 0);
        Memory scratch = Worlds.ORIGIN.memory().copy();
        for (int b = 0; b < BRANCHES; b++) {
            simulator.play(Keyed.mix(99, b), scratch, new int[0], witness);
        }
    }
}
