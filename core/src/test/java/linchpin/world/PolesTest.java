package linchpin.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.event.Facts;
import linchpin.event.Measure;
import org.junit.jupiter.api.Test;

class PolesTest {

    private static Poles of(Map<String, Double> sizes) {
        return Poles.of(2020, new TreeMap<>(sizes));
    }

    @Test
    void equalStatesAreAsManyPolesAsThereAre() {
        var equal = of(Map.of("A", 2.0, "B", 2.0, "C", 2.0, "D", 2.0));

        assertThat(equal.concentration()).isCloseTo(0, within(1e-7));
        assertThat(equal.poles()).isCloseTo(4, within(1e-12));
    }

    @Test
    void oneStateThatHasAllIsOnePole() {
        var one = of(Map.of("A", 1.0, "B", 0.0, "C", 0.0));

        assertThat(one.concentration()).isCloseTo(1, within(1e-12));
        assertThat(one.poles()).isCloseTo(1, within(1e-12));
        assertThat(one.first()).isEqualTo("A");
    }

    /** Two states with three quarters and one quarter: {@code sqrt((10/16 - 1/2) / (1/2)) = 1/2}. */
    @Test
    void threeQuartersAgainstOneAreHalfConcentrated() {
        assertThat(of(Map.of("A", 3.0, "B", 1.0)).concentration()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void yearsWithTooFewStatesAreLeftOut() {
        List<Measure> figures = List.of(
                Facts.figure(Measure.Kind.ATTRIBUTE, "cinc", "A", "A", 2019, 1, LocalDate.of(2020, 1, 1)),
                Facts.figure(Measure.Kind.ATTRIBUTE, "cinc", "A", "A", 2020, 1, LocalDate.of(2021, 1, 1)),
                Facts.figure(Measure.Kind.ATTRIBUTE, "cinc", "B", "B", 2020, 1, LocalDate.of(2021, 1, 1)));

        assertThat(Poles.byYear(figures, "cinc", List.of("A", "B"), 2))
                .extracting(Poles::year)
                .containsExactly(2020);
    }
}
