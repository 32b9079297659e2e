package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.behavior.Chooser;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Memory;
import linchpin.pattern.Tally;
import linchpin.supply.Stocks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Acts beget acts: over many days the simulator plays the branching process that its coefficients describe. */
class BranchingTest {

    private static final int N = Worlds.ROSTER.size();
    private static final int FIRST = Worlds.ORIGIN.day();
    private static final int DAYS = 180;
    private static final int BRANCHES = 800;

    /**
     * Cooperative acts of all actors together, by the expectation of the process, day by day. 4.5 standard errors: over seeds
     * a right program would fail in 3 of 100,000 runs with two laws.
     */
    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0.25, 0.15, 0.2, 0.1"})
    void asManyActsComeAsTheirParentsExplain(double ownShort, double ownLong, double backShort, double backLong) {
        double[] theta = {1, ownShort, ownLong, backShort, backLong};
        var totals = new ArrayList<Double>();
        for (int b = 0; b < BRANCHES; b++) {
            double[] seen = new double[1];
            int events = play(
                    theta,
                    b,
                    (today, e) -> seen[0] += Worlds.EVENTS
                                            .kinds()
                                            .get(today.kind(e))
                                            .act()
                                            .valence()
                                            .ordinal()
                                    == 0
                            ? 1
                            : 0);
            assertThat(events).isGreaterThanOrEqualTo((int) seen[0]);
            totals.add(seen[0]);
        }
        double mean = totals.stream().mapToDouble(x -> x).average().orElseThrow();
        double variance =
                totals.stream().mapToDouble(x -> (x - mean) * (x - mean)).sum() / (totals.size() - 1);

        assertThat(mean).isCloseTo(expected(theta), within(4.5 * Math.sqrt(variance / totals.size())));
        if (ownShort > 0) {
            assertThat(variance).as("offspring come in clusters").isGreaterThan(1.5 * mean);
        } else {
            assertThat(variance).as("a Poisson law").isCloseTo(mean, within(4.5 * mean * Math.sqrt(2.0 / BRANCHES)));
        }
    }

    /** More than one offspring for each act: the branch is cut off, says so, and keeps what it had. */
    @Test
    void aProcessWithoutBoundIsCutOffAndKeepsItsEvents() {
        double[] theta = {1, 1.5, 0, 0, 0};
        int cut = 0;
        for (int b = 0; b < 40; b++) {
            int[] seen = new int[1];
            int[] most = new int[1];
            int events = play(theta, b, (today, e) -> {
                seen[0]++;
                most[0] = Math.max(most[0], today.size());
            });
            boolean exploded = events < 0;
            cut += exploded ? 1 : 0;
            assertThat(exploded ? ~events : events).isEqualTo(seen[0]);
            assertThat(exploded).isEqualTo(most[0] > Worlds.SETTINGS.explosion());
        }

        assertThat(cut).isGreaterThan(30);
    }

    /** Σ of the background, and of what earlier acts, observed and expected, still excite on each day. */
    private static double expected(double[] theta) {
        var levels = Worlds.ORIGIN.levels().get(1);
        double watched = Arrays.stream(levels.constant()[0]).sum();
        double varying = Arrays.stream(levels.share()[0]).sum() * Worlds.ORIGIN.reporting();
        double[] halfLife = {
            Worlds.SETTINGS.decay().excitationShort(), Worlds.SETTINGS.decay().excitationLong()
        };
        double[] ratio = {theta[1] + theta[3], theta[2] + theta[4]};
        double[] excited = new double[2];
        for (int h = 0; h < 2; h++) {
            for (int i = 0; i < N; i++) {
                double[] own = new double[5];
                own[1 + h] = theta[1 + h];
                double[] back = new double[5];
                back[3 + h] = theta[3 + h];
                excited[h] += Worlds.ORIGIN.memory().ownExcitation(own, 0, i, FIRST)
                        + Worlds.ORIGIN.memory().receivedExcitation(back, 0, i, FIRST);
            }
        }
        double sum = 0;
        for (int day = 0; day < DAYS; day++) {
            double exciting = watched + excited[0] + excited[1];
            sum += exciting + varying;
            for (int h = 0; h < 2; h++) {
                double kept = Math.pow(2, -1 / halfLife[h]);
                excited[h] = kept * excited[h] + (1 - kept) * ratio[h] * exciting;
            }
        }
        return sum;
    }

    private static int play(double[] theta, int branch, Simulator.Witness witness) {
        Coefficients central = Worlds.BEHAVIOR.central(
                new double[1][2],
                new Coefficients.Strategic(0, 0, 0, 0),
                new Coefficients.Structure(1, 0, 0, Coefficients.Drift.none(N)));
        var law = new Coefficients(
                central.targets(),
                central.classes(),
                central.acts(),
                new double[][] {theta, theta},
                central.levers(),
                central.strategic(),
                central.structure());
        var tally = new Tally(List.of(), Worlds.ROSTER, Worlds.EVENTS.kinds());
        var templates = new Templates(
                Worlds.EVENTS,
                FIRST,
                Worlds.SETTINGS.decay().habitLong(),
                Worlds.SETTINGS.smoothing().shares());
        var setting = new Simulator.Setting(
                Worlds.ORIGIN, Worlds.SETTINGS, templates, Worlds.EVENTS, tally, new int[] {FIRST, FIRST + DAYS});
        var chooser = new Chooser(N, law, Worlds.SETTINGS.smoothing());
        var surroundings = Worlds.ORIGIN.surroundings();
        var phase = Phase.of(FIRST, surroundings, surroundings, chooser, N, 0);
        Memory scratch = Worlds.ORIGIN.memory().copy();
        return new Simulator(
                        setting, law, chooser, Phases.of(phase, Worlds.NOTHING), Worlds.NOTHING, Stocks.none(), id -> 0)
                .play(Keyed.mix(5, branch), scratch, new int[0], witness);
    }
}
