package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class KeyedTest {

    private static final int DRAWS = 100_000;

    @Property
    void theSameKeyGivesTheSameNumber(@ForAll long key, @ForAll @IntRange(max = 200) int index) {
        double u = Keyed.uniform(key, Keyed.Purpose.TARGET, index);

        assertThat(Keyed.uniform(key, Keyed.Purpose.TARGET, index)).isEqualTo(u).isStrictlyBetween(0.0, 1.0);
        assertThat(Keyed.uniform(key, Keyed.Purpose.ACT, index)).isNotEqualTo(u);
        assertThat(Keyed.uniform(key, Keyed.Purpose.TARGET, index + 1)).isNotEqualTo(u);
    }

    /** Mixing is one-to-one, so there is a key for which all bits are set; it must not give a 1, whose Gumbel is infinite. */
    @Test
    void evenTheLargestNumberLiesBelowOne() {
        long part = (long) Keyed.Purpose.COUNT.ordinal() << 32;
        long highest = unmix(-1L) - (part + 1) * 0x9E3779B97F4A7C15L;
        long lowest = unmix(0L) - (part + 1) * 0x9E3779B97F4A7C15L;

        assertThat(Keyed.mix(highest, part)).isEqualTo(-1L);
        assertThat(Keyed.uniform(highest, Keyed.Purpose.COUNT, 0)).isLessThan(1);
        assertThat(Keyed.uniform(lowest, Keyed.Purpose.COUNT, 0)).isPositive();
        assertThat(Keyed.gumbel(highest, Keyed.Purpose.COUNT, 0)).isFinite();
    }

    /** 64 equal bins; chi-squared with 63 degrees of freedom exceeds 113 once in 10,000 seeds. */
    @Test
    void numbersAreUniformOverDaysActorsAndBranches() {
        int[] bins = new int[64];
        for (int k = 0; k < DRAWS; k++) {
            long key = Keyed.mix(Keyed.mix(Keyed.mix(7, k / 1000), k / 10 % 100), k % 10);
            bins[(int) (64 * Keyed.uniform(key, Keyed.Purpose.COUNT, 0))]++;
        }
        double chi = 0;
        for (int count : bins) {
            double expected = DRAWS / 64.0;
            chi += (count - expected) * (count - expected) / expected;
        }

        assertThat(chi).isLessThan(113);
    }

    @Test
    void neighboursAreUncorrelated() {
        double sum = 0;
        for (int day = 0; day < DRAWS; day++) {
            double today = Keyed.uniform(Keyed.mix(7, day), Keyed.Purpose.COUNT, 0) - 0.5;
            double tomorrow = Keyed.uniform(Keyed.mix(7, day + 1), Keyed.Purpose.COUNT, 0) - 0.5;
            sum += 12 * today * tomorrow;
        }

        assertThat(sum / DRAWS).isCloseTo(0, within(4 / Math.sqrt(DRAWS)));
    }

    @Test
    void gumbelNumbersHaveTheMeanOfEuler() {
        double sum = 0;
        for (int k = 0; k < DRAWS; k++) {
            sum += Keyed.gumbel(k, Keyed.Purpose.ACT, 3);
        }

        assertThat(sum / DRAWS).isCloseTo(0.5772, within(4 * 1.2825 / Math.sqrt(DRAWS)));
    }

    @Test
    void keysOfABranchDoNotMeet() {
        var keys = new HashSet<Long>();
        int made = 0;
        for (int day = 0; day < 550; day++) {
            for (int actor = 0; actor < 24; actor++) {
                long actorKey = Keyed.mix(Keyed.mix(5, day), actor);
                keys.add(actorKey);
                keys.add(Keyed.mix(actorKey, 17));
                made += 2;
            }
        }

        assertThat(keys).hasSize(made);
    }

    private static long unmix(long mixed) {
        long z = unshift(mixed, 31) * inverse(0x94D049BB133111EBL);
        z = unshift(z, 27) * inverse(0xBF58476D1CE4E5B9L);
        return unshift(z, 30);
    }

    private static long unshift(long z, int bits) {
        long out = z;
        for (int b = bits; b < 64; b += bits) {
            out = z ^ (out >>> bits);
        }
        return out;
    }

    private static long inverse(long odd) {
        return BigInteger.valueOf(odd).modInverse(BigInteger.ONE.shiftLeft(64)).longValue();
    }
}
