package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Parties;
import linchpin.pattern.Rule;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Test;

/** If they do this, then that; else the snap-back. */
class BargainTest {

    private static final Design DESIGN = new Design(7, 96, 24, 6, 2);
    private static final Rule ALWAYS = new Rule.AtLeast(0, "by-A");
    private static final Rule NEVER = new Rule.AtMost(-1, "by-A");
    private static final Intervention VISIT =
            new Intervention.AddEvent(Deed.of(Act.CONSULT).kind(), Parties.of("AAA", "BBB"), List.of(1, 3));
    private static final Intervention PRESSURE =
            new Intervention.Lever("pressure", List.of("CCC"), List.of("AAA"), "lever.pressure.size", new Months(2, 5));

    @Test
    void aBargainThatAlwaysHoldsIsItsThen() {
        Arm bargain = play(when(ALWAYS, List.of(VISIT, PRESSURE), List.of()));

        assertThat(bargain.counts()).isDeepEqualTo(play(VISIT, PRESSURE).counts());
    }

    @Test
    void aBargainThatNeverHoldsIsItsElse() {
        Arm bargain = play(when(NEVER, List.of(VISIT), List.of(PRESSURE)));

        assertThat(bargain.counts()).isDeepEqualTo(play(PRESSURE).counts());
    }

    @Test
    void aSideThatDoesNothingChangesNothing() {
        assertThat(play(when(NEVER, List.of(VISIT, PRESSURE), List.of())).counts())
                .isDeepEqualTo(play().counts());
    }

    /** Branches where A did much in the first month get a visit in the third, the others none. */
    @Test
    void eachBranchIsJudgedByItsOwnMonths() {
        var busy = new Rule.AtLeast(3, "by-A");
        var visit = new Intervention.AddEvent(Deed.of(Act.CONSULT).kind(), Parties.of("EEE", "FFF"), List.of(3));
        Course course = course(when(busy, 2, List.of(visit), List.of()));
        Arm arm = Ensemble.play(Worlds.experiment(), List.of(course), DESIGN, done -> {})
                .getFirst();
        int a = arm.tally().indexOf("by-A");
        int[][] own = course.own(arm, Worlds.EVENTS, 0);
        for (int b = 0; b < own.length; b++) {
            boolean held = arm.inMonth(b, 0, a) + arm.inMonth(b, 1, a) >= 3;
            assertThat(own[b][arm.tally().indexOf("by-E")]).isEqualTo(held ? 1 : 0);
        }
        assertThat(Arrays.stream(own)
                        .mapToInt(o -> o[arm.tally().indexOf("by-E")])
                        .sum())
                .as("some branches hold and some do not")
                .isBetween(1, own.length - 1);
    }

    /** The first month is judged by the observed history. */
    @Test
    void beforeTheFirstDayTheHistoryIsAsked() {
        int seen = Worlds.experiment()
                .tally()
                .count(
                        Worlds.EVENTS,
                        (int) Worlds.FIRST.minusMonths(4).toEpochDay(),
                        (int) Worlds.FIRST.toEpochDay() - 1)[
                Worlds.experiment().tally().indexOf("by-A")];
        var conditions = new Conditions(
                course(
                        when(new Rule.AtLeast(seen, "by-A"), 4, List.of(VISIT), List.of()),
                        when(new Rule.AtLeast(seen + 1, "by-A"), 4, List.of(VISIT), List.of())),
                Worlds.experiment().tally(),
                Worlds.EVENTS,
                (int) Worlds.FIRST.toEpochDay(),
                id -> 0);

        assertThat(conditions.holding(0, 0, (month, counter) -> 0)).isEqualTo(1);
    }

    private static Intervention when(Rule rule, List<Intervention> then, List<Intervention> otherwise) {
        return when(rule, 1, then, otherwise);
    }

    private static Intervention when(Rule rule, int months, List<Intervention> then, List<Intervention> otherwise) {
        return new Intervention.When(rule, months, then, otherwise);
    }

    private static Course course(Intervention... steps) {
        return Worlds.course(new Policy("p", "P", "Invented.", List.of(steps)));
    }

    private static Arm play(Intervention... steps) {
        return Ensemble.play(Worlds.experiment(), List.of(course(steps)), DESIGN, done -> {})
                .getFirst();
    }
}
