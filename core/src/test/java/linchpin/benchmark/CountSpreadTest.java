package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CountSpreadTest {

    private static final int CELLS = 4000;

    @Property
    void everyLawSumsToOneWithWhateverLastCell(
            @ForAll @DoubleRange(min = 0.01, max = 50) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 20) double shape) {
        for (CountSpread spread : spreads(shape)) {
            double[] law = new double[CountForecasts.TOP + 1];
            spread.law(mean, law);
            assertThat(Arrays.stream(law).sum()).as(spread.toString()).isCloseTo(1, within(1e-9));
            assertThat(Arrays.stream(law)).allMatch(p -> p > 0);
        }
    }

    @Property
    void meanAndVarianceAreThoseThatTheKindPromises(
            @ForAll @DoubleRange(min = 0.05, max = 10) double mean,
            @ForAll @DoubleRange(min = 0.25, max = 8) double shape) {
        double[] variances = {mean + mean * mean / shape, (1 + shape) * mean, mean};
        CountSpread[] spreads = spreads(shape);
        for (int s = 0; s < spreads.length; s++) {
            double[] law = new double[CELLS];
            spreads[s].law(mean, law);
            double first = 0;
            double second = 0;
            for (int k = 0; k < CELLS; k++) {
                first += k * law[k];
                second += (double) k * k * law[k];
            }
            assertThat(first).as(spreads[s].toString()).isCloseTo(mean, within(1e-6 * (1 + mean)));
            assertThat(second - first * first)
                    .as(spreads[s].toString())
                    .isCloseTo(variances[s], within(1e-5 * (1 + variances[s])));
        }
    }

    @Test
    void sizeOneIsGeometric() {
        double[] law = new double[5];
        new CountSpread.Size(1).law(3, law);
        assertThat(law).containsExactly(new double[] {0.25, 0.1875, 0.140625, 0.10546875, 0.31640625}, within(1e-15));
    }

    private static CountSpread[] spreads(double shape) {
        return new CountSpread[] {new CountSpread.Size(shape), new CountSpread.Ratio(shape), new CountSpread.Poisson()};
    }
}
