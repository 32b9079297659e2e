package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DisputeMemoryTest {

    /** What happened in year s weighs 2^(−(t − 1 − s)/h) when year t begins. */
    @Property
    void aMemoryFadesByHalfInItsHalfLife(@ForAll @IntRange(min = 1, max = 60) int age) {
        var memory = new DisputeMemory();
        memory.add(7, 1900, 1);

        double[] at = memory.at(new long[] {7, 7}, new int[] {1900 + age, 1900 + age + 4}, 4);

        assertThat(at[0]).isCloseTo(Math.pow(2, -(age - 1) / 4.0), within(1e-12));
        assertThat(at[1]).isCloseTo(at[0] / 2, within(1e-12));
    }

    @Test
    void theYearItselfIsNotRemembered() {
        var memory = new DisputeMemory();
        memory.add(7, 1900, 1);
        memory.add(7, 1905, 1);

        assertThat(memory.at(new long[] {7, 7, 8}, new int[] {1900, 1901, 1901}, 4))
                .containsExactly(0, 1, 0);
        assertThat(memory.all(1905, 4)).containsOnlyKeys(7L);
        assertThat(memory.all(1900, 4)).isEmpty();
    }

    @Test
    void aYearBeforeTheTablesIsRefused() {
        assertThatThrownBy(() -> new DisputeMemory().add(1, 1492, 1))
                .hasMessageContaining("1492")
                .hasMessageContaining("Maybe");
    }
}
