package linchpin.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AdaptiveTest {

    private static final Adaptive.Settings DAYS = new Adaptive.Settings(0.8, 30, 30, 1.25, 365, 365);

    /** Two regions of two sectors, in balance. */
    private final double[] flows = {20, 30, 5, 5, 10, 20, 5, 5, 5, 5, 20, 30, 5, 5, 10, 20};

    private final double[] demand = {40, 60, 40, 60};

    private final Adaptive model = new Adaptive(2, 2, flows, demand, new double[] {100, 100, 100, 100}, DAYS);

    @Test
    void withoutALossProductionStays() {
        for (double[] made : model.run(400, (step, row) -> 0)) {
            assertThat(made).usingComparatorWithPrecision(1e-12).containsOnly(100 / 365.0);
        }
    }

    @Test
    void aLossIsFeltAtOnceByItsSectorAndLaterByItsBuyers() {
        double[][] path = model.run(200, (step, row) -> row == 0 && step >= 5 && step < 60 ? 0.5 : 0);
        double usual = 100 / 365.0;
        assertThat(path[4][0]).isCloseTo(usual, within(1e-12));
        assertThat(path[5][0]).isCloseTo(usual / 2, within(1e-12));
        assertThat(path[5][1]).isCloseTo(usual, within(1e-12));
        assertThat(Arrays.stream(path).mapToDouble(made -> made[1]).min().getAsDouble())
                .isLessThan(usual * 0.999);
        assertThat(model.lostPercent(path)[0]).isPositive();
    }

    @Test
    void afterALossFirmsMakeMoreThanUsual() {
        double[][] path = model.run(200, (step, row) -> row == 0 && step < 60 ? 0.3 : 0);
        assertThat(Arrays.stream(path).mapToDouble(made -> made[0]).max().getAsDouble())
                .isGreaterThan(100 / 365.0);
    }

    @Test
    void aTableOfTheWrongSizeIsAnError() {
        assertThatThrownBy(() -> new Adaptive(2, 3, flows, demand, demand, DAYS))
                .hasMessageContaining("not one of 6 rows");
    }

    /** Miller and Blair (2009), section 2.3.1. */
    @Test
    void theLeontiefInverseIsThatOfTheTextbook() {
        Leontief found = Leontief.of(new double[] {150, 500, 200, 100}, new double[] {350, 1700});
        assertThat(found.output()).containsExactly(1000, 2000);
        double[] textbook = {1.254, 0.330, 0.264, 1.122};
        for (int c = 0; c < 4; c++) {
            assertThat(found.inverse()[c]).isCloseTo(textbook[c], within(5e-4));
        }
    }
}
