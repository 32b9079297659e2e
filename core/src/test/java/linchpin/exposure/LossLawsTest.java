package linchpin.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.future.Ensemble;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whatever happens, in whatever month: losses stay within what is bought, and more trouble never costs less. */
class LossLawsTest {

    private static final int MONTHS = 12;
    private static final int CELLS = MONTHS * 3;
    private static final double ANNUAL = 1200;
    private static final Roster ROSTER = Facts.roster("CHN", "USA");
    private static final Parameters SHARES = new Parameters(List.of(
            row("loss.supply.sanction", 0.05, 0.01, 0.2),
            row("loss.supply.coerce", 0.02, 0.005, 0.1),
            row("loss.supply.assault", 0.1, 0.02, 0.4),
            new Parameter("loss.supply.cap", 0.8, 0.8, 0.8, Parameter.Shape.FIXED, "share", origin())));

    @Provide
    Arbitrary<short[]> counts() {
        return Arbitraries.shorts()
                .between((short) 0, (short) 4)
                .array(short[].class)
                .ofSize(CELLS);
    }

    @Property
    void aLossLiesBetweenNothingAndTheCap(
            @ForAll("counts") short[] counts, @ForAll @DoubleRange(min = 0, max = 3) double usual) {
        assertThat(loss(counts, usual)).isBetween(0.0, 0.8 * ANNUAL + 1e-9);
    }

    @Property
    void oneMoreEventNeverCostsLess(
            @ForAll("counts") short[] counts,
            @ForAll @IntRange(max = CELLS - 1) int cell,
            @ForAll @DoubleRange(min = 0, max = 3) double usual) {
        short[] more = counts.clone();
        more[cell]++;

        assertThat(loss(more, usual)).isGreaterThanOrEqualTo(loss(counts, usual));
    }

    @Property
    void anEarlierEventNeverCostsLess(
            @ForAll @IntRange(min = 1, max = MONTHS - 1) int month, @ForAll @IntRange(max = 2) int cause) {
        short[] late = new short[CELLS];
        late[month * 3 + cause] = 1;
        short[] early = new short[CELLS];
        early[(month - 1) * 3 + cause] = 1;

        assertThat(loss(early, 0)).isGreaterThan(loss(late, 0));
    }

    /** What trade has learned to live with costs nothing: as many events each month as usual, or fewer. */
    @Property
    void nothingBeyondTheUsualPaceCostsNothing(@ForAll @Size(CELLS) List<@IntRange(max = 2) Integer> fewer) {
        short[] counts = new short[CELLS];
        for (int c = 0; c < CELLS; c++) {
            counts[c] = (short) (2 - fewer.get(c));
        }

        assertThat(loss(counts, 2)).isZero();
    }

    @Property
    void aLossGrowsWithWhatIsBought(@ForAll("counts") short[] counts) {
        var model = new CrudeLoss(arm(counts), new double[3], SHARES);
        double one = model.losses(new Holding("a", "CHN", ANNUAL))[0];

        assertThat(model.losses(new Holding("a", "CHN", 3 * ANNUAL))[0]).isCloseTo(3 * one, within(1e-9 * (1 + one)));
        assertThat(model.losses(new Holding("a", "CHN", 0))[0]).isZero();
    }

    /** The share is that of the branch's own joint draw, so the loss of one assault is known in closed form. */
    @Test
    void eachBranchLosesByItsOwnDraw() {
        short[] counts = new short[CELLS];
        counts[2] = 1;
        double share = Ensemble.drawn(SHARES.get("loss.supply.assault"), 7, 0);

        assertThat(loss(counts, 0)).isCloseTo(Math.min(0.8, share) * ANNUAL, within(1e-9));
    }

    @Property
    void aSummaryLiesWithinItsLosses(
            @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 1e6) Double> losses) {
        double[] x = losses.stream().mapToDouble(v -> v).toArray();
        LossSummary s = LossSummary.of(x);
        double most = Arrays.stream(x).max().orElseThrow();

        assertThat(s.p10()).isBetween(0.0, s.p50());
        assertThat(s.p90()).isBetween(s.p50(), most);
        assertThat(s.cvar95()).isBetween(s.mean() - 1e-6, most + 1e-6);
        assertThat(s.cvar95()).isGreaterThanOrEqualTo(s.p90() - 1e-6);
    }

    private static double loss(short[] counts, double usual) {
        double[] pace = {usual, usual, usual};
        return new CrudeLoss(arm(counts), pace, SHARES).losses(new Holding("magnets", "CHN", ANNUAL))[0];
    }

    private static Arm arm(short[] counts) {
        return new Arm(
                Policy.NONE,
                new Design(7, 2, 2, MONTHS, 1),
                new Tally(CrudeLoss.counters("CHN"), ROSTER, List.of()),
                new short[][] {counts, new short[CELLS]},
                new int[2],
                new boolean[2],
                List.of(Map.of(), Map.of()));
    }

    private static Parameter row(String id, double value, double low, double high) {
        return new Parameter(id, value, low, high, Parameter.Shape.LOGNORMAL, "share", origin());
    }

    private static Parameter.Origin origin() {
        return new Parameter.Origin(Parameter.Kind.ELICITED, "s1", "invented");
    }
}
