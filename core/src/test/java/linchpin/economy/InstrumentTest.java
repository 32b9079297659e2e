package linchpin.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import linchpin.economy.TradeSolver.Precision;
import org.junit.jupiter.api.Test;

/** What each instrument does to the flow from region 0 to region 1 in sector 0. */
class InstrumentTest {

    private static final int N = 4;
    private static final int J = 2;

    private final Baseline base = Worlds.any(5, N, J);
    private final int flow = base.flow(0, 0, 1);

    private Equilibrium with(Instrument... instruments) {
        List<Shock> shocks = java.util.Arrays.stream(instruments)
                .map(i -> new Shock(i, Set.of(0), Set.of(1), Set.of(0)))
                .toList();
        return new TradeSolver(base, Elasticities.longRun(4, 6), Closure.FIXED, Precision.FINE)
                .solve(Shock.compile(base, shocks));
    }

    private double quantity(Equilibrium e) {
        return e.producerValues()[flow] / e.oldProducerValues()[flow] / e.cost()[0];
    }

    @Test
    void aTariffFillsTheBuyersTreasury() {
        Equilibrium e = with(new Instrument.Tariff(0.2));
        assertThat(e.revenue()[1]).isCloseTo(0.2 * e.producerValues()[flow], within(1e-9));
        assertThat(e.revenue()[0]).isCloseTo(0, within(1e-9));
        assertThat(quantity(e)).isLessThan(1);
    }

    @Test
    void anExportTaxFillsTheSellersTreasury() {
        Equilibrium e = with(new Instrument.ExportTax(0.2));
        assertThat(e.revenue()[0]).isCloseTo(0.2 * e.producerValues()[flow], within(1e-9));
        assertThat(e.revenue()[1]).isCloseTo(0, within(1e-9));
    }

    @Test
    void anIcebergBurnsAndPaysNobody() {
        Equilibrium e = with(new Instrument.Iceberg(1.2));
        assertThat(e.revenue()).usingComparatorWithPrecision(1e-9).containsOnly(0.0);
        assertThat(e.realIncome()[1])
                .isLessThan(with(new Instrument.Tariff(0.2)).realIncome()[1]);
    }

    @Test
    void aProhibitionEndsTheFlow() {
        assertThat(with(new Instrument.Prohibition()).producerValues()[flow]).isZero();
    }

    @Test
    void aQuotaHoldsTheQuantityAndPaysWhomItNames() {
        Equilibrium buyers = with(new Instrument.Quota(0.5, Instrument.Side.BUYER));
        Equilibrium sellers = with(new Instrument.Quota(0.5, Instrument.Side.SELLER));
        assertThat(quantity(buyers)).isCloseTo(0.5, within(1e-9));
        assertThat(quantity(sellers)).isCloseTo(0.5, within(1e-9));
        assertThat(sellers.realIncome()[0]).isGreaterThan(buyers.realIncome()[0]);
        assertThat(buyers.realIncome()[1]).isGreaterThan(sellers.realIncome()[1]);
    }

    @Test
    void aQuotaThatDoesNotBindChangesNothing() {
        assertThat(with(new Instrument.Quota(2, Instrument.Side.BUYER)).realIncome())
                .usingComparatorWithPrecision(1e-11)
                .containsOnly(1.0);
    }

    @Test
    void aPriceCapHoldsPriceAndQuantity() {
        Equilibrium e = with(new Instrument.PriceCap(0.8));
        double price = e.cost()[0] * e.freeness().exportTax[flow];
        assertThat(price).isCloseTo(0.8, within(1e-9));
        assertThat(quantity(e)).isCloseTo(1, within(1e-9));
        assertThat(e.realIncome()[0]).isLessThan(1);
        assertThat(e.realIncome()[1]).isGreaterThan(1);
    }

    @Test
    void aCapHoldsUnderAQuotaWhoseRentsGoToTheBuyerThen() {
        Equilibrium e = with(new Instrument.Quota(0.9, Instrument.Side.SELLER), new Instrument.PriceCap(0.95));
        assertThat(e.cost()[0] * e.freeness().exportTax[flow]).isLessThan(0.95 + 1e-9);
        assertThat(quantity(e)).isLessThan(0.9 + 1e-9);
    }

    @Test
    void extraTariffsAndIcebergsMultiply() {
        Equilibrium twice = with(new Instrument.Iceberg(1.1), new Instrument.Iceberg(1.2));
        Equilibrium once = with(new Instrument.Iceberg(1.1 * 1.2));
        assertThat(twice.realIncome()[1]).isCloseTo(once.realIncome()[1], within(1e-11));
        Equilibrium extra = with(new Instrument.Tariff(0.1), new Instrument.ExtraTariff(0.2));
        Equilibrium all = with(new Instrument.Tariff(1.1 * 1.2 - 1));
        assertThat(extra.realIncome()[1]).isCloseTo(all.realIncome()[1], within(1e-11));
    }

    @Test
    void aShockLeavesTradeAtHomeAlone() {
        Set<Integer> everyone = Worlds.all(N);
        Wedges wedges =
                Shock.compile(base, List.of(new Shock(new Instrument.Prohibition(), everyone, everyone, Set.of(0))));
        assertThat(wedges.iceberg()).isNotNull();
        for (int n = 0; n < N; n++) {
            assertThat(wedges.iceberg()[base.flow(0, n, n)]).isEqualTo(1);
        }
    }
}
