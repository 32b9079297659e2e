package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DecayedCountsTest {

    private static final double RELATIVE = 1e-12;

    @Property
    void countsDecayByTheClosedForm(
            @ForAll @Size(max = 30) List<@IntRange(max = 20_000) Integer> days,
            @ForAll @IntRange(min = 1, max = 2000) int halfLife,
            @ForAll @IntRange(min = -5000, max = 5000) int origin) {
        var counts = new DecayedCounts(2, halfLife, origin);
        var sorted = days.stream().sorted().toList();
        int now = origin + 20_000;
        double expected = 0;
        for (int d = 0; d < sorted.size(); d++) {
            double weight = 1.0 / (d + 1);
            counts.add(1, weight, origin + sorted.get(d));
            expected += weight * Math.pow(2, -(double) (20_000 - sorted.get(d)) / halfLife);
        }

        assertThat(counts.read(1, now)).isCloseTo(expected, within(RELATIVE * expected + 1e-200));
        assertThat(counts.read(0, now)).isZero();
    }

    @Property
    void theOrderOfAddingWithinADayDoesNotMatter(@ForAll Random random, @ForAll @IntRange(max = 3000) int day) {
        var one = new DecayedCounts(3, 14, 0);
        var other = new DecayedCounts(3, 14, 0);
        one.add(0, 0.25, 0);
        other.add(0, 0.25, 0);
        double[] weights = random.doubles(8).toArray();
        for (int k = 0; k < 8; k++) {
            one.add(k % 3, weights[k], day);
            other.add((7 - k) % 3, weights[7 - k], day);
        }

        for (int cell = 0; cell < 3; cell++) {
            assertThat(one.read(cell, day + 5))
                    .isCloseTo(other.read(cell, day + 5), within(RELATIVE * one.read(cell, day + 5)));
        }
    }

    @Test
    void theClosedFormHoldsAfterManyRebases() {
        var counts = new DecayedCounts(1, 14, 0);
        for (int day = 0; day <= 70_000; day += 7) {
            counts.add(0, 1, day);
        }

        double series = 1 / (1 - Math.pow(2, -0.5));
        assertThat(counts.read(0, 70_000)).isCloseTo(series, within(RELATIVE));
        assertThat(counts.read(0, 70_014)).isCloseTo(series / 2, within(RELATIVE));
    }

    @Test
    void aRebaseIsAPowerOfTwoAndLosesNoBit() {
        var counts = new DecayedCounts(1, 10, 0);
        counts.add(0, 0.7, 0);
        counts.read(0, 2570);

        assertThat(counts.read(0, 2560)).isEqualTo(0.7 * Math.pow(2, -256));
    }

    @Test
    void whatIsLongGoneIsZeroAndNeverNotANumber() {
        var counts = new DecayedCounts(1, 1, 0);
        counts.add(0, 1, 0);

        assertThat(counts.read(0, 100_000)).isZero();
        counts.add(0, 1, 100_000);
        assertThat(counts.read(0, 100_001)).isEqualTo(0.5);
    }

    @Test
    void readingALaterDayLeavesTheEarlierOneReadable() {
        var counts = new DecayedCounts(1, 14, 0);
        counts.add(0, 1, 0);

        assertThat(counts.read(0, 28)).isEqualTo(0.25);
        assertThat(counts.read(0, 14)).isEqualTo(0.5);
        assertThat(counts.read(0, 0)).isEqualTo(1);
    }

    @Test
    void aCopyGoesItsOwnWay() {
        var counts = new DecayedCounts(1, 14, 0);
        counts.add(0, 1, 0);
        DecayedCounts copy = counts.copy();
        copy.add(0, 5, 0);
        copy.read(0, 10_000);

        assertThat(counts.read(0, 14)).isEqualTo(0.5);
        counts.add(0, 1, 14);
        assertThat(copy.read(0, 28)).isCloseTo(1.5, within(RELATIVE));
        assertThat(counts.read(0, 28)).isCloseTo(0.75, within(RELATIVE));
    }

    @Test
    void aResetTakesOverEverything() {
        var counts = new DecayedCounts(1, 14, 0);
        counts.add(0, 1, 0);
        var other = new DecayedCounts(1, 14, 0);
        other.add(0, 9, 9000);
        other.reset(counts);

        assertThat(other.read(0, 14)).isEqualTo(0.5);
    }
}
