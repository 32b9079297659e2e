package linchpin.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import linchpin.economy.Decomposition.Straight;
import linchpin.economy.TradeSolver.Precision;
import org.junit.jupiter.api.Test;

class DecompositionTest {

    private final Baseline base = Worlds.any(3, 4, 2);

    private Equilibrium with(Instrument... instruments) {
        List<Shock> shocks = java.util.Arrays.stream(instruments)
                .map(i -> new Shock(i, Set.of(0), Set.of(1, 2), Set.of(0, 1)))
                .toList();
        return new TradeSolver(base, Elasticities.longRun(4, 7), Closure.FIXED, Precision.FINE)
                .solve(Shock.compile(base, shocks));
    }

    private static double part(Decomposition d, int index, int region) {
        return d.parts().get(index).log()[region];
    }

    @Test
    void allInstrumentsTogetherAddUp() {
        Decomposition d = Decomposition.of(with(
                new Instrument.Tariff(0.2),
                new Instrument.Iceberg(1.1),
                new Instrument.ExportTax(0.05),
                new Instrument.Quota(0.5, Instrument.Side.SELLER)));
        assertThat(d.remainder()).isLessThan(1e-8);
    }

    @Test
    void aProhibitionAddsUp() {
        Decomposition d = Decomposition.of(with(new Instrument.Prohibition()));
        assertThat(d.remainder()).isLessThan(1e-8);
        assertThat(part(d, 3, 1)).isNegative();
    }

    @Test
    void aPriceCapAddsUp() {
        assertThat(Decomposition.of(with(new Instrument.PriceCap(0.8))).remainder())
                .isLessThan(1e-8);
    }

    @Test
    void theSumOfThePartsDoesNotDependOnThePathButThePartsDo() {
        Equilibrium end = with(new Instrument.Tariff(0.5));
        Decomposition one = Decomposition.of(end, Straight.FREENESS);
        Decomposition other = Decomposition.of(end, Straight.FACTOR);
        assertThat(one.remainder()).isLessThan(1e-8);
        assertThat(other.remainder()).isLessThan(1e-8);
        assertThat(part(one, 0, 1)).isNotCloseTo(part(other, 0, 1), within(1e-5));
    }

    @Test
    void percentagesAddUpToTheExactChange() {
        Decomposition d = Decomposition.of(with(new Instrument.Iceberg(1.5)));
        double sum =
                d.parts().stream().mapToDouble(p -> p.percent(d.exact())[1]).sum();
        assertThat(sum).isCloseTo(100 * Math.expm1(d.exact()[1]), within(1e-6));
    }

    @Test
    void aTariffAloneHasNoTechnologyAndNoTransfer() {
        Decomposition d = Decomposition.of(with(new Instrument.Tariff(0.2)));
        assertThat(d.parts().get(3).log()).containsOnly(0.0);
        assertThat(d.parts().get(4).log()).usingComparatorWithPrecision(1e-10).containsOnly(0.0);
    }

    @Test
    void theNodesIntegrateAndDifferentiatePolynomialsExactly() {
        Quadrature rule = Quadrature.of(8);
        double integral = 0;
        for (int k = 0; k < 8; k++) {
            double x = rule.nodes()[k];
            integral += rule.weights()[k] * Math.pow(x, 15);
            double slope = rule.derivative()[k][9];
            for (int i = 0; i < 8; i++) {
                slope += rule.derivative()[k][i + 1] * Math.pow(rule.nodes()[i], 9);
            }
            assertThat(slope).isCloseTo(9 * Math.pow(x, 8), within(1e-11));
        }
        assertThat(integral).isCloseTo(1.0 / 16, within(1e-14));
    }
}
