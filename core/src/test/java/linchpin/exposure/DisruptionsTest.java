package linchpin.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What events do to lanes. */
class DisruptionsTest {

    private static final Lane FULL =
            new Lane(Lane.Flow.BUY, "AAA", "CCC", "ELEC", new Lane.Money("AAC", "rail", "BBB"), List.of("strait"));
    private static final List<Lane> LANES = List.of(FULL);

    @Test
    void whereNothingHappensBeyondThePaceNothingStopsAndNothingGrowsDearer() {
        var arm = Firms.arm(LANES, 40, 4);
        arm.tally().counters().forEach(c -> {
            for (int m = 0; m < Firms.MONTHS; m++) {
                Firms.happen(arm, c.id(), m, 1);
            }
        });
        double[] usual = new double[arm.tally().size()];
        java.util.Arrays.fill(usual, 1);
        var outages = new Disruptions(
                        arm, usual, Firms.drawn(4), new Disruptions.Setting(Firms.PLACES, Firms.ROSTER, Linkage.NONE))
                .outages(LANES);

        assertThat(outages.stopped(0)).containsOnly(0);
        assertThat(outages.dearer(0)).containsOnly(0);
    }

    @Test
    void oneMoreEventNeverStopsLess() {
        var before = Firms.arm(LANES, 200, 4);
        Firms.happen(before, "exposure conflict AAA", 3, 1);
        var after = Firms.arm(LANES, 200, 4);
        Firms.happen(after, "exposure conflict AAA", 3, 1);
        Firms.happen(after, "exposure conflict AAA", 5, 1);
        float[] less = Firms.outages(before, LANES).stopped(0);
        float[] more = Firms.outages(after, LANES).stopped(0);
        double sum = 0;
        for (int c = 0; c < less.length; c++) {
            sum += more[c] - less[c];
        }

        assertThat(sum).isPositive();
        for (int b = 0; b < 200; b++) {
            double one = 0;
            double two = 0;
            for (int m = 0; m < Firms.MONTHS; m++) {
                one += less[b * Firms.MONTHS + m];
                two += more[b * Firms.MONTHS + m];
            }
            assertThat(two).isGreaterThanOrEqualTo(one - 1e-6);
        }
    }

    /** Five events at a hazard of one half: interruptions are Poisson of mean 2.5. 4,000 futures: four standard errors are 0.1; α = 6e-5. */
    @Test
    void interruptionsArePoissonInEventsBeyondThePace() {
        var arm = Firms.arm(LANES, 4000, 4);
        Firms.happen(arm, "exposure conflict AAA", 0, 5);
        var threat = Threat.within("AAA", Firms.PLACES, Firms.ROSTER).stream()
                .filter(t -> t.cause() == Cause.CONFLICT)
                .findFirst()
                .orElseThrow();
        var spells =
                new Strands(arm, new double[arm.tally().size()], Firms.drawn(4), Firms.ROSTER).spells(threat, "AAA");
        int[] seen = {0};
        for (int f = 0; f < 4000; f++) {
            spells.each(f, (start, length, share) -> {
                assertThat(start).isBetween(0.0, 1.0);
                assertThat(length).isPositive();
                seen[0]++;
            });
        }

        assertThat(seen[0] / 4000.0).isCloseTo(2.5, within(0.1));
    }

    @Test
    void onlyMeasuresBetweenTheCountryAndTheHomeStopTheirTrade() {
        var arm = Firms.arm(LANES, 100, 4);
        Firms.happen(arm, "exposure sanctions AAA with CCC", 0, 9);
        assertThat(Firms.sum(Firms.outages(arm, LANES).stopped(0))).isPositive();

        var others = Firms.arm(LANES, 100, 4);
        Firms.happen(others, "exposure sanctions AAA", 0, 9);
        assertThat(Firms.outages(others, LANES).stopped(0)).containsOnly(0);
    }

    @Test
    void aClosedStraitDelaysAndMakesFreightDearer() {
        var arm = Firms.arm(LANES, 300, 4);
        Firms.happen(arm, "exposure route strait", 1, 6);
        var outages = Firms.outages(arm, LANES);

        assertThat(outages.stops(0)).extracting(Strand::cause).containsOnly(Cause.ROUTE);
        assertThat(outages.prices(0)).extracting(Strand::cause).containsOnly(Cause.ROUTE);
        assertThat(Firms.sum(outages.stopped(0))).isPositive();
    }

    @Test
    void aPolicyOfNothingChangesNothing() {
        var arm = Firms.arm(LANES, 50, 5);
        arm.tally().counters().forEach(c -> Firms.happen(arm, c.id(), 1, 3));

        assertThat(Firms.outages(arm, LANES).stopped(0))
                .containsExactly(Firms.outages(arm, LANES).stopped(0));
        assertThat(Disruptions.lanes(
                        List.of(Firms.item("chips", 1, FULL, 1, 0, Firms.other(Lane.from("BBB"), 0, 1, 0)))))
                .isEqualTo(Set.of(FULL, Lane.from("BBB")));
    }
}
