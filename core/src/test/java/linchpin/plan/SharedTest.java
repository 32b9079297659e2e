package linchpin.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import linchpin.exposure.Alternative;
import linchpin.exposure.Drawn;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Outages;
import linchpin.exposure.Terms;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.Risk;
import org.junit.jupiter.api.Test;

/** Two items of a million a year each stop in the seventh month; one other supplier for both, there a month after the order. */
class SharedTest {

    private static final int MONTHS = 12;
    private static final double MONTH = 1e6 / 12;
    private static final double FREE = Double.POSITIVE_INFINITY;
    private static final Lane A = Lane.from("AAA");
    private static final Lane B = Lane.from("BBB");

    private final Tariff tariff = Tariff.of(ConductTest.parameters());

    @Test
    void aSharedSupplierServesFirstWhereADollarSavesMost() {
        double[] lost = losses(sample(1e6, 1e6), Step.Kind.READY, Step.AT_STOP);
        assertThat(lost[0]).isCloseTo(MONTH * (0.5 + 0.3 + 5 * (0.1 + 0.3) + 2 * 0.05), within(1.0));
    }

    @Test
    void theLeastStatedCapacityCountsForAllRowsOfASupplier() {
        double[] one = losses(sample(FREE, 1e6), Step.Kind.READY, Step.AT_STOP);
        assertThat(one).containsExactly(losses(sample(1e6, 3e6), Step.Kind.READY, Step.AT_STOP));
    }

    @Test
    void aCapacityThatSufficesChangesNothing() {
        double[] free = losses(sample(FREE, FREE), Step.Kind.READY, Step.AT_STOP);
        double[] enough = losses(sample(2e6, 2e6), Step.Kind.READY, Step.AT_STOP);
        assertThat(enough).containsExactly(free, within(1e-3));
        assertThat(free[0]).isCloseTo(MONTH * (0.5 + 0.3 + 10 * 0.1 + 2 * 0.05), within(1.0));
    }

    @Test
    void whatIsBoughtAtAllTimesIsNotThereWhenItIsCalledUpon() {
        var steps =
                List.of(new Step(0, Step.Kind.READY, 0, Step.AT_STOP, 1), new Step(1, Step.Kind.SHIFT, 0, Step.NOW, 1));
        var conduct = new Conduct(sample(1e6, 1e6), steps, new int[0][], tariff);
        double all = conduct.losses(new double[] {1, 0})[0];
        double half = conduct.losses(new double[] {1, 0.5})[0];
        assertThat(half - all).isCloseTo(MONTH * (5 * 0.5 * (0.5 - 0.1) - 6 * 0.5 * 0.3), within(1.0));
    }

    /** The plan's own reckoning sees the limit too: with half the capacity it saves less, and never more than its bound allows. */
    @Test
    void aPlanKnowsThatASupplierIsShared() {
        double free = plan(sample(FREE, FREE));
        double half = plan(sample(1e6, 1e6));
        double none = plan(sample(1e3, 1e3));
        assertThat(half).isGreaterThan(free * 1.02);
        assertThat(none).isGreaterThan(half * 1.02);
    }

    private double plan(Sample sample) {
        var choices = Choices.of(sample, tariff, (item, source) -> List.of());
        var plan = new Planner(sample, sample, choices, tariff, new Effort(1e-4, 200)).plan(new Risk(1, 0.9), 20_000);
        assertThat(plan.objective()).isLessThanOrEqualTo(plan.nothing());
        return plan.objective();
    }

    private double[] losses(Sample sample, Step.Kind kind, int signal) {
        var steps = List.of(new Step(0, kind, 0, signal, 1), new Step(1, kind, 0, signal, 1));
        return new Conduct(sample, steps, new int[0][], tariff).losses(new double[] {1, 1});
    }

    private static Sample sample(double first, double second) {
        int futures = ConductTest.arm().counts().length;
        float[] gone = new float[futures * MONTHS];
        for (int c = 0; c < gone.length; c++) {
            gone[c] = c % MONTHS >= 6 ? 1 : 0;
        }
        float[] none = new float[gone.length];
        var outages = Outages.of(List.of(A, B), MONTHS, new float[][] {gone, none}, new float[][] {none, none});
        var items = List.of(item("one", 0.5, first), item("two", 0.3, second));
        return new Sample(items, outages, new Drawn(ConductTest.parameters(), 7, 2), ConductTest.arm());
    }

    private static Item item(String name, double margin, double sharedUsd) {
        var other = new Alternative("Other", B, 0.1, 1, 365.0 / 12, 1000, new Alternative.Lots(0, sharedUsd));
        return new Item(
                new Item.Label(name, name, "Maker", "", 2),
                Item.Kind.PURCHASE,
                1e6,
                A,
                new Terms(margin, 0, 90, 0, 1),
                List.of(other),
                Set.of());
    }
}
