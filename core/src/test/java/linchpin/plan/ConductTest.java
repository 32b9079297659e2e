package linchpin.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Actor;
import linchpin.event.Deed;
import linchpin.event.Roster;
import linchpin.exposure.Alternative;
import linchpin.exposure.Drawn;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Outages;
import linchpin.exposure.Terms;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import linchpin.plan.program.LevelMethod.Effort;
import linchpin.plan.program.Risk;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import org.junit.jupiter.api.Test;

/** One item of a million a year whose lane stops in every future from the seventh month on; another source costs a tenth more. */
class ConductTest {

    private static final int MONTHS = 12;
    private static final int FUTURES = 8;
    private static final int STOP = 6;
    private static final double MONTH = 1e6 / 12;
    private static final Effort EFFORT = new Effort(1e-4, 200);
    private static final Risk RISK = new Risk(1, 0.9);
    private static final Lane A = Lane.from("AAA");
    private static final Lane B = Lane.from("BBB");
    private static final Signal SIGNAL = new Signal("acts", "acts", 3, 2);

    private final Sample sample = sample(STOP);
    private final Tariff tariff = Tariff.of(parameters());

    @Test
    void withoutStepsItLosesWhatTheExposureReckons() {
        assertThat(losses(0, Step.Kind.STOCK, Step.NOW)).containsExactly(sample.losses());
        assertThat(sample.losses()[0]).isCloseTo(6 * MONTH * 0.5, within(1e-2));
    }

    @Test
    void stockServesAsManyDaysAsItHolds() {
        double saved = sample.losses()[0] - losses(73, Step.Kind.STOCK, Step.NOW)[0];
        assertThat(saved).isCloseTo(2.4 * MONTH * 0.5, within(1.0));
    }

    /** Qualified at once, ordered when supply stops, there a month later: five of six months at a tenth, and the start. */
    @Test
    void aQualifiedSourceDeliversALeadTimeAfterTheStop() {
        double lost = losses(1, Step.Kind.READY, Step.AT_STOP)[0];
        assertThat(lost).isCloseTo(MONTH * (0.5 + 5 * 0.1 + 0.05), within(1.0));
    }

    /** Not qualified, it is there three months later still. */
    @Test
    void whoPreparesNothingWaitsLongerAndPaysThen() {
        double lost = losses(1, Step.Kind.LATE, Step.AT_STOP)[0];
        assertThat(lost).isCloseTo(MONTH * (4 * 0.5 + 2 * 0.1 + 0.05) + 1000, within(1.0));
    }

    /** The indicator is crossed at the end of the fourth month, so the order is placed in the fifth and there in the sixth. */
    @Test
    void anIndicatorMovesTheOrderForwardAndNoFurther() {
        double lost = losses(1, Step.Kind.READY, 0)[0];
        assertThat(lost).isCloseTo(MONTH * (6 * 0.1 + 0.05), within(1.0));
        assertThat(SIGNAL.crossings(sample.arm())).containsOnly(3);
    }

    @Test
    void whatHappensLaterMovesNoCrossing() {
        Arm other = arm();
        for (short[] branch : other.counts()) {
            branch[9] = 30;
        }
        assertThat(SIGNAL.crossings(other)).containsExactly(SIGNAL.crossings(sample.arm()));
    }

    @Test
    void aPlanIsMadeBelowItsBudgetAndBeatsDoingNothingWhereItCan() {
        var choices = Choices.of(sample, tariff, (item, source) -> List.of());
        var planner = new Planner(sample, sample, choices, tariff, EFFORT);
        var plan = planner.plan(RISK, 5000);
        assertThat(plan.objective()).isLessThan(plan.nothing());
        assertThat(planner.bill().spent(plan.amounts())).isLessThanOrEqualTo(5000);
        assertThat(plan.gap()).isBetween(0.0, 1.0);
    }

    @Test
    void whatPaysOnlyOnTheFuturesThatAPlanWasMadeOnIsGivenUp() {
        var choices = Choices.of(sample, tariff, (item, source) -> List.of());
        var quiet = sample(MONTHS);
        double[] fitted = new Planner(sample, sample, choices, tariff, EFFORT)
                .plan(RISK, 5000)
                .amounts();
        double[] swept = new Planner(sample, quiet, choices, tariff, EFFORT)
                .plan(RISK, 5000)
                .amounts();

        assertThat(Arrays.stream(fitted).sum()).isPositive();
        assertThat(Arrays.stream(swept).sum()).isZero();
    }

    /** Prices rose where the plan was made and do not where it is judged: that gives a hedge no gain. */
    @Test
    void aHedgeIsPricedByWhatItIsExpectedToPayWhereItIsJudged() {
        var dear = sample(MONTHS, 0.2f);
        var steps = List.of(new Step(0, Step.Kind.FIX, -1, Step.NOW, 1));
        var calm = sample(MONTHS, 0);

        assertThat(Bill.of(steps, dear, tariff).each()[0]).isGreaterThan(0.2 * 1e6);
        assertThat(Bill.of(steps, calm, tariff).each()[0]).isZero();

        var choices = new Choices(steps, List.of(), List.of());
        var planner = new Planner(dear, dear, choices, tariff, EFFORT);
        var plan = new Planner.Plan(new double[] {1}, 0, 0, 0, 0, 0, 0);
        var judged = new Trial(calm, choices, planner, tariff, RISK).plan(plan);

        assertThat(judged.gain().mean()).isZero();
    }

    @Test
    void aTreasuryNeitherHoldsStockNorLooksForSuppliers() {
        var all = Choices.of(sample, tariff, (item, source) -> List.of());
        var treasury = all.within(Scope.TREASURY, sample.items());

        assertThat(all.within(Scope.FIRM, sample.items())).isEqualTo(all);
        assertThat(all.steps()).anyMatch(s -> s.kind() == Step.Kind.STOCK);
        assertThat(treasury.steps()).isNotEmpty().allMatch(s -> s.kind() == Step.Kind.FIX);
    }

    @Test
    void whatTheLawForbidsIsNoStepAndIsToldWithItsReason() {
        var choices = Choices.of(sample, tariff, (item, source) -> List.of("because"));
        assertThat(choices.steps()).isEmpty();
        assertThat(choices.barred()).extracting(Choices.Barred::source).containsExactly("Maker", "Other");
        assertThat(choices.barred()).allSatisfy(b -> assertThat(b.reasons()).containsExactly("because"));
    }

    @Test
    void aPartnerWhoMayNotBeDealtWithGetsNoContractAndNoLargerOrderButMayBeReplaced() {
        var choices = Choices.of(
                sample, tariff, (item, source) -> source.supplier().equals("Maker") ? List.of("because") : List.of());
        assertThat(choices.steps()).isNotEmpty().allMatch(s -> s.source() == 0);
    }

    private double[] losses(double amount, Step.Kind kind, int signal) {
        int source = kind == Step.Kind.STOCK ? -1 : 0;
        var step = new Step(0, kind, source, signal, 1);
        int[][] crossings = {SIGNAL.crossings(sample.arm())};
        return new Conduct(sample, List.of(step), crossings, tariff).losses(new double[] {amount});
    }

    private static Sample sample(int stop) {
        return sample(stop, 0);
    }

    private static Sample sample(int stop, float rise) {
        float[] gone = new float[FUTURES * MONTHS];
        for (int c = 0; c < gone.length; c++) {
            gone[c] = c % MONTHS >= stop ? 1 : 0;
        }
        float[] none = new float[gone.length];
        float[] dearer = new float[gone.length];
        Arrays.fill(dearer, rise);
        var outages = Outages.of(List.of(A, B), MONTHS, new float[][] {gone, none}, new float[][] {dearer, none});
        var other = new Alternative("Other", B, 0.1, 1, 365.0 / 12, 1000, 0);
        var item = new Item(
                new Item.Label("i", "Chips", "Maker", "", 2),
                Item.Kind.PURCHASE,
                1e6,
                A,
                new Terms(0.5, 0, 90, 0, 1),
                List.of(other),
                Set.of());
        return new Sample(List.of(item), outages, new Drawn(parameters(), 7, 2), arm());
    }

    /** One act each in the third and fourth month. */
    static Arm arm() {
        var roster = new Roster(List.of(
                new Actor("AAA", "AAA", Actor.Type.STATE, null, null),
                new Actor("BBB", "BBB", Actor.Type.STATE, null, null)));
        var counter = new Counter("acts", Set.of(), Set.of(), Counter.What.ANY, false);
        var tally = new Tally(
                List.of(counter), roster, List.of(Deed.of(Act.SANCTION).kind()));
        short[][] counts = new short[FUTURES][MONTHS];
        for (short[] branch : counts) {
            branch[2] = 1;
            branch[3] = 1;
        }
        return new Arm(
                Policy.NONE,
                new Design(7, FUTURES, 2, MONTHS, 1),
                tally,
                counts,
                new int[FUTURES],
                new boolean[FUTURES],
                List.of());
    }

    static Parameters parameters() {
        var rows = new ArrayList<Parameter>();
        List<String> ids = new ArrayList<>(Tariff.PARAMETERS);
        ids.addAll(List.of("exposure.margin", "exposure.refill", "exposure.cash.lost"));
        double[] values = {0.2, 180, 365.0 / 4, 0.05, 0.2, 0.8, 0.1, 0.4, 2, 0.2};
        for (int k = 0; k < values.length; k++) {
            double value = values[k];
            rows.add(new Parameter(
                    ids.get(k),
                    value,
                    value,
                    value,
                    Parameter.Shape.FIXED,
                    "share",
                    new Parameter.Origin(Parameter.Kind.ELICITED, "S", "")));
        }
        assertThat(ids).hasSize(values.length).doesNotContainNull();
        assertThat(Arrays.stream(values).min().orElse(0)).isPositive();
        return new Parameters(rows);
    }
}
