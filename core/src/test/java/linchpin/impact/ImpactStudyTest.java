package linchpin.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.InputOutputTable;
import linchpin.economy.Instrument;
import linchpin.economy.table.CaseEconomy;
import linchpin.economy.table.Rebasing;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import org.junit.jupiter.api.Test;

class ImpactStudyTest {

    private static final List<String> SECTORS = List.of("ore", "goods");

    /** A buys nearly all of what the satellite S sells and sells it nearly all it buys. */
    private static final double[] TRADE = {0, 6, 5, 0.9, 7, 0, 4, 0.05, 4, 5, 0, 0.02, 0.5, 0.03, 0.01, 0};

    private final ImpactStudy study = new ImpactStudy(economy(), parameters(), Closure.FIXED);

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
                Measure.Kind.CAP, List.of("A"), List.of("B"), SECTORS, parameter("size", 0.7, 0.7, 0.7), false);
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
        return new Measure(kind, List.of(from), List.of(to), SECTORS, parameter("size", size, size, size), true);
    }

    private static CaseEconomy economy() {
        var random = new Random(4);
        int n = 3;
        int j = 2;
        double[] used = new double[n * j * n * j];
        double[] wanted = new double[n * j * n];
        for (int c = 0; c < used.length; c++) {
            used[c] = (c / (n * j) / j == c % (n * j) / j ? 8 : 1) * (0.5 + random.nextDouble());
        }
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = (c / n / j == c % n ? 30 : 3) * (0.5 + random.nextDouble());
        }
        var table = new InputOutputTable(new Baseline.Names(List.of("A", "B", "C"), SECTORS), used, wanted);
        var totals = new Rebasing.Totals(TRADE, new double[] {80, 90, 70, 10}, new boolean[] {true, true});
        return new CaseEconomy(
                table, totals, List.of("S"), "C", List.of(), new double[] {6, 4}, new CaseEconomy.Years(2011, 2023));
    }

    static Parameters parameters() {
        return new Parameters(Stream.of(
                        parameter("trade.theta", 4, 3, 6),
                        parameter("trade.elasticity.one-year", -0.76, -1.2, -0.4),
                        parameter("economy.year.value", 0.5, 0.2, 0.8),
                        parameter("economy.year.material", 0.1, 0.05, 0.2),
                        parameter("economy.year.taste", 0.9, 0.6, 1.2),
                        parameter("economy.evasion", 0.3, 0.1, 0.5),
                        parameter("economy.month.days", 90, 90, 90),
                        parameter("economy.month.psi", 0.8, 0.7, 0.9),
                        parameter("economy.month.inventory", 90, 45, 180),
                        parameter("economy.month.restoration", 60, 30, 120),
                        parameter("economy.month.most", 1.25, 1.1, 1.4),
                        parameter("economy.month.overtime", 365, 180, 730))
                .toList());
    }

    private static Parameter parameter(String id, double value, double low, double high) {
        var shape = low == high ? Parameter.Shape.FIXED : Parameter.Shape.NORMAL;
        return new Parameter(
                id, value, low, high, shape, "", new Parameter.Origin(Parameter.Kind.ELICITED, "test", ""));
    }
}
