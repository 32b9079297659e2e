package linchpin.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import org.junit.jupiter.api.Test;

class CrudeLossTest {

    private static final Roster ROSTER = Facts.roster("CHN", "USA");
    private static final Holding MAGNETS = new Holding("magnets", "CHN", 1200);
    private static final int MONTHS = 12;
    private static final double[] NOTHING_USUAL = new double[3];
    private static final Parameters PARAMETERS = new Parameters(List.of(
            fixed("loss.supply.sanction", 0.2),
            fixed("loss.supply.coerce", 0.1),
            fixed("loss.supply.assault", 0.5),
            fixed("loss.supply.cap", 0.9)));

    @Test
    void nothingHappensAndNothingIsLost() {
        assertThat(loss(new short[MONTHS * 3])).isZero();
    }

    /** From its month on, to the end of the horizon. */
    @Test
    void aSanctionCostsItsShareForTheRestOfTheHorizon() {
        short[] counts = new short[MONTHS * 3];
        counts[6 * 3] = 1;

        assertThat(loss(counts)).isCloseTo(100 * 0.2 * 6, within(1e-9));
    }

    @Test
    void onlyWhatGoesBeyondTheUsualPaceCosts() {
        short[] counts = new short[MONTHS * 3];
        for (int m = 0; m < MONTHS; m++) {
            counts[3 * m] = 1;
        }
        double[] usual = {1, 0, 0};

        assertThat(new CrudeLoss(arm(counts), usual, PARAMETERS).losses(MAGNETS)[0])
                .isZero();
        usual[0] = 0.75;
        assertThat(new CrudeLoss(arm(counts), usual, PARAMETERS).losses(MAGNETS)[0])
                .isCloseTo(100 * 0.2 * 0.25 * MONTHS * (MONTHS + 1) / 2, within(1e-9));
    }

    @Test
    void noMoreThanTheCapIsLost() {
        short[] counts = new short[MONTHS * 3];
        counts[2] = 10;

        assertThat(loss(counts)).isCloseTo(100 * 0.9 * MONTHS, within(1e-9));
        assertThat(new CrudeLoss(arm(counts), NOTHING_USUAL, PARAMETERS).mainCause("CHN"))
                .isEqualTo("assault");
        assertThat(new CrudeLoss(arm(new short[MONTHS * 3]), NOTHING_USUAL, PARAMETERS).mainCause("CHN"))
                .isEqualTo("no event");
    }

    @Test
    void theCountersSeeTheCountryOnEitherSide() {
        EventTable table = Facts.table(
                ROSTER,
                List.of(
                        Facts.event("e1", Facts.START, "USA", Act.SANCTION, "CHN"),
                        Facts.event("e2", Facts.START, "CHN", Act.COERCE, "USA"),
                        Facts.event("e3", Facts.START, "CHN", Act.CONSULT, "USA")));
        int day = (int) Facts.START.toEpochDay();

        assertThat(new Tally(CrudeLoss.counters("CHN"), ROSTER, table.kinds()).count(table, day, day))
                .containsExactly(1, 1, 0);
    }

    @Test
    void aSummaryOrdersItsQuantiles() {
        double[] losses =
                IntStream.rangeClosed(1, 100).mapToDouble(x -> 101 - x).toArray();
        LossSummary summary = LossSummary.of(losses);

        assertThat(summary.mean()).isEqualTo(50.5);
        assertThat(summary.p10()).isEqualTo(11);
        assertThat(summary.p50()).isEqualTo(51);
        assertThat(summary.p90()).isEqualTo(91);
        assertThat(summary.cvar95()).isEqualTo(98);
    }

    private static double loss(short[] counts) {
        return new CrudeLoss(arm(counts), NOTHING_USUAL, PARAMETERS).losses(MAGNETS)[0];
    }

    private static Arm arm(short[] counts) {
        var tally = new Tally(CrudeLoss.counters("CHN"), ROSTER, List.of());
        return new Arm(
                Policy.NONE,
                new Design(7, 2, 2, MONTHS, 1),
                tally,
                new short[][] {counts, new short[counts.length]},
                new int[2],
                new boolean[2],
                List.of(Map.of(), Map.of()));
    }

    private static Parameter fixed(String id, double value) {
        var origin = new Parameter.Origin(Parameter.Kind.ELICITED, "s1", "");
        return new Parameter(id, value, value, value, Parameter.Shape.FIXED, "share", origin);
    }
}
