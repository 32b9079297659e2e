package linchpin.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import linchpin.world.Parameter.Shape;
import org.junit.jupiter.api.Test;

class LawTest {

    private static final int GRID = 20_000;

    @Test
    void aNormalHasItsEndsAtFiveAndNinetyFivePercent() {
        Parameter p = parameter(0.15, -0.6724, 0.9724, Shape.NORMAL);

        assertThat(p.sd()).isCloseTo(0.5, within(1e-4));
        assertThat(Law.quantile(p, 0.05)).isCloseTo(-0.6724, within(1e-9));
        assertThat(Law.quantile(p, 0.5)).isCloseTo(0.15, within(1e-12));
        assertThat(Law.quantile(p, 0.95)).isCloseTo(0.9724, within(1e-9));
    }

    @Test
    void aLognormalHasItsMedianAndTheRatioOfItsEnds() {
        Parameter p = parameter(0.5, 0.25, 1, Shape.LOGNORMAL);

        assertThat(Law.quantile(p, 0.05)).isCloseTo(0.25, within(1e-9));
        assertThat(Law.quantile(p, 0.5)).isCloseTo(0.5, within(1e-12));
        assertThat(Law.quantile(p, 0.95)).isCloseTo(1, within(1e-9));
    }

    @Test
    void aHalfNormalIsNeverNegativeAndEndsAtItsHighEnd() {
        Parameter p = parameter(0, 0, 0.59, Shape.HALFNORMAL);

        assertThat(Law.quantile(p, 1e-9)).isBetween(0.0, 1e-6);
        assertThat(Law.quantile(p, 0.95)).isCloseTo(0.59, within(1e-9));
    }

    /** Beta(3, 45): allies below war. Its ends were written to four digits. */
    @Test
    void aBetaHasItsMeanAndStaysAProbability() {
        Parameter p = parameter(0.0625, 0.0176, 0.1279, Shape.BETA);

        assertThat(mean(p)).isCloseTo(0.0625, within(1e-4));
        assertThat(Law.quantile(p, 0.05)).isCloseTo(0.0176, within(0.005));
        assertThat(Law.quantile(p, 0.95)).isCloseTo(0.1279, within(0.005));
        assertThat(Law.beta(0, 0, 0.5)).isBetween(0.0, 1e-3);
        assertThat(Law.beta(1, 0.1, 0.5)).isBetween(0.999, 1.0);
    }

    @Test
    void aFixedValueIsNeverDrawn() {
        assertThat(Law.quantile(parameter(14, 14, 14, Shape.FIXED), 0.99)).isEqualTo(14);
    }

    @Test
    void aMissingParameterIsNamedBesideTheKnown() {
        var parameters = new Parameters(List.of(parameter(1, 1, 1, Shape.FIXED)));

        assertThat(parameters.value("p")).isEqualTo(1);
        assertThat(parameters.find("q")).isEmpty();
        assertThatThrownBy(() -> parameters.get("q"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The parameter q is not in parameters.csv.\nMaybe you meant one of [p].");
    }

    private static double mean(Parameter p) {
        return IntStream.range(0, GRID)
                .mapToDouble(k -> Law.quantile(p, (k + 0.5) / GRID))
                .average()
                .orElseThrow();
    }

    private static Parameter parameter(double value, double low, double high, Shape shape) {
        return new Parameter("p", value, low, high, shape, "", new Parameter.Origin(Parameter.Kind.ELICITED, "s1", ""));
    }
}
