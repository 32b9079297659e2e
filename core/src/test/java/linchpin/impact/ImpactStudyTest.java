package linchpin.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.economy.Closure;
import linchpin.economy.Instrument;
import org.junit.jupiter.api.Test;

class ImpactStudyTest {

    private final ImpactStudy study = new ImpactStudy(SmallEconomy.economy(), SmallEconomy.parameters(), Closure.FIXED);

    private static final ImpactStudy.Effort CENTRAL = new ImpactStudy.Effort(0, 1, false);

    private Impact solve(Horizon horizon, Measure... measures) {
        return study.solve(List.of(measures), horizon, CENTRAL, done -> {});
    }

    @Test
    void withoutAMeasureNobodyChanges() {
        for (Horizon horizon : Horizon.values()) {
            for (Impact.Line line : solve(horizon).lines()) {
                assertThat(line.percent().central())
                        .as("%s %s", horizon, line.region())
                        .isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void aSatelliteThatNothingTouchesStandsWhileTheWorldBarelyMoves() {
        var tiny = solve(Horizon.LONG, measure(Measure.Kind.TARIFF, "B", "C", 1e-6));
        assertThat(tiny.of("S").percent().central()).isCloseTo(0, within(1e-4));
    }

    @Test
    void losingItsMainPartnerBitesASatelliteMoreThanLosingAMinorOne() {
        for (Horizon horizon : List.of(Horizon.YEAR, Horizon.LONG)) {
            double main = solve(horizon, cut("A", "S")).of("S").percent().central();
            double minor = solve(horizon, cut("C", "S")).of("S").percent().central();
            assertThat(main).as("%s", horizon).isLessThan(minor).isLessThan(0);
            assertThat(minor).isLessThan(0);
        }
    }

    @Test
    void aSatelliteMayBeCutOffFromEverybody() {
        var alone = solve(Horizon.LONG, cut("A", "S"), cut("B", "S"), cut("C", "S"));
        assertThat(alone.of("S").percent().central())
                .isLessThan(solve(Horizon.LONG, cut("A", "S")).of("S").percent().central());
    }

    @Test
    void aSatelliteMovesNobodyElse() {
        for (String region : List.of("A", "B", "C")) {
            assertThat(solve(Horizon.LONG, cut("A", "S")).of(region).percent().central())
                    .isZero();
        }
    }

    @Test
    void evasionBluntsAnEmbargo() {
        for (Horizon horizon : Horizon.values()) {
            var line = solve(horizon, cut("A", "B")).of("B");
            assertThat(line.percent().central()).as("%s", horizon).isNegative();
            assertThat(line.evadedPercent().central())
                    .isGreaterThan(line.percent().central());
        }
    }

    @Test
    void theShorterTheHorizonWithPricesTheLargerTheLoss() {
        double year = solve(Horizon.YEAR, cut("A", "B")).of("B").percent().central();
        double longRun = solve(Horizon.LONG, cut("A", "B")).of("B").percent().central();
        assertThat(year).isLessThan(longRun);
    }

    @Test
    void partsAddUpToTheChange() {
        var effort = new ImpactStudy.Effort(0, 1, true);
        var impact = study.solve(List.of(measure(Measure.Kind.ICEBERG, "A", "B", 1.5)), Horizon.LONG, effort, d -> {});
        for (String region : List.of("A", "B", "C")) {
            var line = impact.of(region);
            double sum = line.parts().values().stream().mapToDouble(v -> v).sum();
            assertThat(sum).isCloseTo(line.percent().central(), within(2e-4));
        }
    }

    @Test
    void theSameSeedGivesTheSameDraws() {
        var effort = new ImpactStudy.Effort(12, 5, false);
        var once = study.solve(List.of(cut("A", "B")), Horizon.YEAR, effort, d -> {});
        assertThat(study.solve(List.of(cut("A", "B")), Horizon.YEAR, effort, d -> {}))
                .isEqualTo(once);
        var band = once.of("B").percent();
        assertThat(band.p10()).isLessThan(band.p50());
        assertThat(band.p50()).isLessThan(band.p90());
    }

    @Test
    void aCutFlowHasNoTradeLeftAndWhatEvadesKeepsSome() {
        var flows = solve(Horizon.LONG, cut("A", "B")).flows();
        assertThat(flows).hasSize(12);
        for (Impact.Flow f : flows) {
            boolean cut = List.of("A B", "B A").contains(f.seller() + " " + f.buyer());
            assertThat(f.before()).isPositive();
            assertThat(f.after() == 0).as("%s", f).isEqualTo(cut);
            assertThat(f.evaded()).isPositive();
        }
        assertThat(solve(Horizon.MONTH, cut("A", "B")).flows()).isEmpty();
    }

    @Test
    void aMeasureOnASatelliteLeavesTheTradeOfOthersAsItWas() {
        for (Impact.Flow f : solve(Horizon.YEAR, cut("A", "S")).flows()) {
            if (!f.seller().equals("S") && !f.buyer().equals("S")) {
                assertThat(f.after()).isCloseTo(f.before(), within(1e-6 * f.before()));
            }
        }
    }

    @Test
    void withinMonthsACapMovesMoneyFromSellersToBuyersAndNothingElse() {
        var cap = new Measure(
                Measure.Kind.CAP,
                List.of("A"),
                List.of("B"),
                SmallEconomy.SECTORS,
                SmallEconomy.parameter("size", 0.7, 0.7, 0.7),
                false);
        var lines = solve(Horizon.MONTH, cap);
        double sold = 6;
        double window = 90.0 / 365;
        assertThat(lines.of("A").usd().central()).isCloseTo(-0.3 * sold * window * 1e6, within(3e4));
        assertThat(lines.of("A").usd().central() + lines.of("B").usd().central())
                .isCloseTo(0.0, within(1.0));
        assertThat(lines.of("C").usd().central()).isCloseTo(0.0, within(1.0));
        assertThat(lines.of("A").evadedUsd().central())
                .isGreaterThan(lines.of("A").usd().central());
    }

    @Test
    void aLostShareOfTradeBecomesTheIcebergThatLosesItAtGivenPrices() {
        var sanction = measure(Measure.Kind.SANCTION, "A", "B", 0.33);
        for (double theta : new double[] {0.76, 4, 9}) {
            var iceberg = (Instrument.Iceberg) sanction.sized(0.33, 0).instrument(theta);
            assertThat(Math.pow(iceberg.factor(), -theta)).isCloseTo(0.67, within(1e-12));
            var evaded = (Instrument.Iceberg) sanction.sized(0.33, 0.5).instrument(theta);
            assertThat(Math.pow(evaded.factor(), -theta)).isCloseTo(1 - 0.165, within(1e-12));
        }
        assertThat(sanction.sized(0, 0).instrument(4)).isEqualTo(new Instrument.Iceberg(1));
    }

    @Test
    void aSizeThatAKindDoesNotAllowSaysWhatItMeans() {
        assertThatThrownBy(() -> measure(Measure.Kind.SANCTION, "A", "B", 1.5))
                .hasMessageContaining("The size (1.5) of a measure of kind sanction is not possible.")
                .hasMessageContaining("Maybe it should be the part of trade lost");
    }

    @Test
    void anUnknownRegionIsNamedWithThoseThereAre() {
        assertThatThrownBy(() -> solve(Horizon.LONG, cut("A", "X")))
                .hasMessageContaining("The region (X) is not in the case's table.")
                .hasMessageContaining("Maybe you meant one of A, B, C, S.");
    }

    private static Measure cut(String from, String to) {
        return measure(Measure.Kind.PROHIBITION, from, to, 1);
    }

    private static Measure measure(Measure.Kind kind, String from, String to, double size) {
        return new Measure(
                kind,
                List.of(from),
                List.of(to),
                SmallEconomy.SECTORS,
                SmallEconomy.parameter("size", size, size, size),
                true);
    }
}
