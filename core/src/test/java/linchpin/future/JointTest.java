package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.behavior.Constants;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One joint draw a pair of branches: every combination of structures, and parameters by their own law. */
class JointTest {

    private static final int DRAWS = 480;

    private static List<Map<String, Double>> drawn;

    @BeforeAll
    static void play() {
        drawn = Ensemble.play(
                        Worlds.experiment(),
                        List.of(Worlds.course(Policy.NONE)),
                        new Design(7, DRAWS, DRAWS, 1, 2),
                        done -> {})
                .getFirst()
                .drawn();
    }

    @Test
    void any24DrawsInARowHoldEachStructureOnce() {
        for (int first = 0; first + 24 <= DRAWS; first += 17) {
            var structures = new HashSet<List<Double>>();
            for (int g = first; g < first + 24; g++) {
                Map<String, Double> names = drawn.get(g);
                structures.add(names.keySet().stream()
                        .filter(name -> name.startsWith("structure: "))
                        .sorted()
                        .map(names::get)
                        .toList());
            }
            assertThat(structures).hasSize(24);
        }
    }

    /** Kolmogorov and Smirnov: over seeds, a right program fails once in 1,000 runs. */
    @Test
    void parametersAreDrawnByTheirLaw() {
        Parameter p = Constants.parameters().get("term.emboldening");
        double[] x = drawn.stream().mapToDouble(d -> d.get(p.id())).sorted().toArray();
        var law = NormalDistribution.of(p.value(), p.sd());
        double distance = IntStream.range(0, x.length)
                .mapToDouble(i -> Math.max(
                        (i + 1.0) / x.length - law.cumulativeProbability(x[i]),
                        law.cumulativeProbability(x[i]) - (double) i / x.length))
                .max()
                .orElseThrow();

        assertThat(distance * Math.sqrt(x.length)).isLessThan(1.95);
    }

    @Test
    void whoAsksForADrawnValueGetsTheOneThatWasPlayed() {
        Parameter p = Constants.parameters().get("term.emboldening");
        for (int g = 0; g < DRAWS; g++) {
            assertThat(Ensemble.drawn(p, 7, g)).isEqualTo(drawn.get(g).get(p.id()));
        }
    }

    /** Of independent parameters, |r| exceeds 4.5 standard errors in 7 of a million pairs. */
    @Test
    void parametersDoNotMoveTogether() {
        double[] one = column("term.emboldening");
        double[] two = column("term.entrapment.reliability.below-war");
        double r = 0;
        for (int g = 0; g < DRAWS; g++) {
            r += one[g] * two[g] / DRAWS;
        }

        assertThat(Math.abs(r)).isLessThan(4.5 / Math.sqrt(DRAWS));
    }

    /** Standardised. */
    private static double[] column(String name) {
        double[] x = drawn.stream().mapToDouble(d -> d.get(name)).toArray();
        double mean = Arrays.stream(x).average().orElseThrow();
        double sd = Math.sqrt(
                Arrays.stream(x).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
        return Arrays.stream(x).map(v -> (v - mean) / sd).toArray();
    }
}
