package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Early counts that tell worlds apart, and others that do not. */
class SignpostTest {

    private static final int DRAWS = 40;
    private static final int RUNS = 4000;

    @Test
    void aRatioIsHowMuchMoreOftenACountIsReachedInOneWorld() {
        int[][] counts = {{1, 1, 0, 0, 1, 0, 0, 0}};
        double[] here = {1, 1, 1, 1, 0, 0, 0, 0};
        var sign = Signpost.between(List.of("c"), counts, here, new int[] {0, 1, 0, 1, 0, 1, 0, 1}, false)
                .getFirst();

        assertThat(sign.least()).isEqualTo(1);
        assertThat(sign.here()).isEqualTo(0.5);
        assertThat(sign.there()).isEqualTo(0.25);
        assertThat(sign.ratio()).isCloseTo(2.5 / 1.5, within(1e-12));
        assertThat(sign.told()).as("eight branches tell nothing").isFalse();
    }

    @Test
    void whatDependsOnTheWorldIsToldAndStandsFirst() {
        var random = new SplittableRandom(3);
        int[][] counts = new int[2][RUNS];
        double[] here = new double[RUNS];
        int[] group = new int[RUNS];
        for (int b = 0; b < RUNS; b++) {
            here[b] = random.nextDouble() < 0.4 ? 1 : 0;
            group[b] = b % DRAWS;
            counts[0][b] = random.nextDouble() < 0.3 ? 1 : 0;
            counts[1][b] = random.nextDouble() < (here[b] == 1 ? 0.3 : 0.1) ? 1 : 0;
        }
        var signs = Signpost.between(List.of("chance", "sign"), counts, here, group, false);

        assertThat(signs).extracting(Signpost::counter).containsExactly("sign", "chance");
        assertThat(signs.getFirst().told()).isTrue();
        assertThat(signs.getFirst().ratio()).isBetween(2.4, 3.6);
        assertThat(signs.getLast().told()).isFalse();
    }

    /** One chance in twenty is allowed to the whole list; of 200 lists of eight, more than 20 would be one in 2,000 (binomial). */
    @Test
    void oneListInTwentyAtMostIsToldByChance() {
        var random = new SplittableRandom(11);
        int told = 0;
        for (int list = 0; list < 200; list++) {
            int[][] counts = new int[8][400];
            double[] here = new double[400];
            int[] group = new int[400];
            for (int b = 0; b < 400; b++) {
                here[b] = random.nextDouble() < 0.4 ? 1 : 0;
                group[b] = b % DRAWS;
                for (int[] c : counts) {
                    c[b] = random.nextDouble() < 0.3 ? 1 : 0;
                }
            }
            var names = List.of("a", "b", "c", "d", "e", "f", "g", "h");
            told += Signpost.between(names, counts, here, group, false).stream().anyMatch(Signpost::told) ? 1 : 0;
        }
        assertThat(told).isLessThanOrEqualTo(20);
    }

    @Test
    void aCountNeverReachedInOneWorldStillHasAnInterval() {
        int[][] counts = {{1, 1, 1, 0, 0, 0, 0, 0}};
        double[] here = {1, 1, 1, 1, 0, 0, 0, 0};
        var sign = Signpost.between(List.of("c"), counts, here, new int[] {0, 1, 0, 1, 0, 1, 0, 1}, false)
                .getFirst();

        assertThat(sign.ratio()).isCloseTo(7, within(1e-9));
        assertThat(sign.interval().low()).isLessThan(1);
    }

    @Test
    void whereOneWorldIsEmptyThereAreNoSigns() {
        assertThat(Signpost.between(List.of("c"), new int[][] {{1, 0}}, new double[] {1, 1}, new int[] {0, 1}, false))
                .isEmpty();
    }
}
