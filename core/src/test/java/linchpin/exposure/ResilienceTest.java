package linchpin.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What needs no probability. */
class ResilienceTest {

    private static final Lane A = Lane.from("AAA");
    private static final Lane B = Lane.from("BBB");

    /** 90 days to recover, 30 in stock: 60 days of 365 at a margin of one half. */
    @Test
    void theImpactOfALossIsTheMarginFromTheEndOfTheStockToRecovery() {
        var item = Firms.item("chips", 365_000, A, 0.5, 30);

        assertThat(Resilience.impact(item, Resilience.Dimension.COUNTRY, "AAA")).isCloseTo(30_000, within(1e-6));
    }

    /** The other source comes after 45 days: 15 days without, 45 days with 0.4 at a tenth more. */
    @Test
    void anotherSourceHelpsFromItsLeadTimeOnUnlessItIsLostToo() {
        var item = Firms.item("chips", 365_000, A, 0.5, 30, Firms.other(B, 0.1, 0.4, 45));

        assertThat(Resilience.impact(item, Resilience.Dimension.COUNTRY, "AAA"))
                .isCloseTo(1000 * (15 * 0.5 + 45 * (0.4 * 0.1 + 0.6 * 0.5)), within(1e-6));
        assertThat(Resilience.impact(item, Resilience.Dimension.COUNTRY, "BBB")).isCloseTo(30_000, within(1e-6));
    }

    @Test
    void theIndexIsOneForTheCostliestPlace() {
        var nodes = Resilience.nodes(
                List.of(Firms.item("chips", 365_000, A, 0.5, 30), Firms.item("cables", 365_000, B, 0.1, 30)));
        var countries = nodes.stream()
                .filter(n -> n.dimension() == Resilience.Dimension.COUNTRY)
                .toList();

        assertThat(countries).extracting(Resilience.Node::name).containsExactly("AAA", "BBB");
        assertThat(countries.getFirst().index()).isEqualTo(1);
        assertThat(countries.getLast().index()).isCloseTo(0.2, within(1e-9));
    }

    @Test
    void sharesOfThreeQuartersAndAQuarterHaveAnIndexOfFiveEighths() {
        var found = Resilience.concentration(
                        List.of(Firms.item("chips", 300, A, 0.5, 30), Firms.item("cables", 100, B, 0.1, 30)))
                .getFirst();

        assertThat(found.hhi()).isCloseTo(0.625, within(1e-12));
        assertThat(found.top()).isEqualTo("AAA");
        assertThat(found.topShare()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aSourceIsSingleUntilAnotherRowOrAReadySourceStandsBesideIt() {
        var alone = Firms.item("chips", 100, A, 0.5, 30);
        var backed = Firms.item("cables", 100, A, 0.5, 30, Firms.other(B, 0.1, 0.4, 45));

        assertThat(Resilience.singleSource(List.of(alone, backed))).isCloseTo(0.5, within(1e-12));
        assertThat(Resilience.singleSource(List.of(alone, Firms.item("Chips ", 100, B, 0.5, 30))))
                .isZero();
    }

    @Test
    void anItemSurvivesItsStockOrForEverWhereReadySourcesDeliverAll() {
        assertThat(Resilience.survives(Firms.item("chips", 1, A, 1, 30))).hasValue(30);
        assertThat(Resilience.survives(Firms.item("chips", 1, A, 1, 30, Firms.other(B, 0, 1, 20))))
                .isEmpty();
        assertThat(Resilience.survives(Firms.item("chips", 1, A, 1, 30, Firms.other(B, 0, 1, 40))))
                .hasValue(30);
    }

    @Test
    void reverseStressNamesTheFewestCausesThatAreEnough() {
        float[] stop = Firms.flat(0, 20);
        for (int m = 0; m < Firms.MONTHS; m++) {
            stop[5 * Firms.MONTHS + m] = 1;
        }
        var outages = Outages.of(List.of(A), Firms.MONTHS, new float[][] {stop}, new float[][] {Firms.flat(0, 20)});
        var losses = Losses.of(List.of(Firms.item("chips", 100, A, 1, 0)), outages, Firms.drawn(2), Firms.all(20));
        var found = ReverseStress.of(losses, 90);

        assertThat(found.futures()).isEqualTo(1);
        assertThat(found.share()).isCloseTo(0.05, within(1e-12));
        assertThat(found.combinations()).singleElement().satisfies(c -> {
            assertThat(c.origins()).containsExactly(new Losses.Origin(Cause.CONFLICT, "AAA"));
            assertThat(c.meanUsd()).isCloseTo(100, within(1e-3));
        });
        assertThat(ReverseStress.of(losses, 101).futures()).isZero();
    }

    /** 1 to 100: the worst twentieth is 96 to 100. */
    @Test
    void valueAtRiskAndTheMeanBeyondAreThoseOfTheOrderedLosses() {
        double[] x = new double[100];
        for (int k = 0; k < 100; k++) {
            x[(k * 37) % 100] = k + 1;
        }
        var loss = Loss.of(x, new int[100]);

        assertThat(loss.var95()).isEqualTo(96);
        assertThat(loss.cvar95()).isCloseTo(98, within(1e-9));
        assertThat(loss.mean()).isCloseTo(50.5, within(1e-9));
        assertThat(loss.errors().mean()).isCloseTo(2.901, within(1e-3));
        assertThat(loss.errors().cvar95()).isPositive();
    }
}
