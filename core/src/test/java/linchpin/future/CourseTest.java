package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.pattern.Rule;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;
import linchpin.world.Inputs;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final Inputs BASE = Worlds.ORIGIN.surroundings().inputs();

    @Test
    void doingNothingIsOneLongPhase() {
        Course course = Course.of(Policy.NONE, Worlds.EVENTS, FIRST);

        assertThat(course.added().size()).isZero();
        assertThat(course.starts()).containsExactly(day(FIRST));
        assertThat(on(course, FIRST)).isSameAs(BASE);
    }

    @Test
    void eventsFallOnTheFirstDayOfTheirMonths() {
        Course course = course(new Intervention.AddEvent(
                Deed.of(Act.SANCTION).kind(), new Parties(List.of("AAA", "BBB"), List.of("CCC")), List.of(1, 4)));

        assertThat(course.added().size()).isEqualTo(2);
        assertThat(course.added().day(0)).isEqualTo(day(FIRST));
        assertThat(course.added().day(1)).isEqualTo(day(LocalDate.of(2025, 12, 1)));
        assertThat(course.added().constant(0)).isTrue();
        assertThat(course.added().initiator(0)).isZero();
    }

    @Test
    void editsLastFromTheFirstDayToTheLast() {
        Course course = course(new Intervention.ScaleTie(
                new Measure.Subject(Measure.Kind.TRADE, "trade_share", "AAA", "BBB"),
                "tie.halved",
                1,
                new Months(2, 3)));

        assertThat(course.starts())
                .containsExactly(day(FIRST), day(LocalDate.of(2025, 10, 1)), day(LocalDate.of(2025, 12, 1)));
        assertThat(on(course, LocalDate.of(2025, 9, 30)).dependence(0, 1)).isEqualTo(0.6);
        assertThat(on(course, LocalDate.of(2025, 10, 1)).dependence(0, 1)).isEqualTo(0.3);
        assertThat(on(course, LocalDate.of(2025, 11, 30)).dependence(0, 1)).isEqualTo(0.3);
        assertThat(on(course, LocalDate.of(2025, 12, 1)).dependence(0, 1)).isEqualTo(0.6);
    }

    @Test
    void overlappingEditsAddUp() {
        Course course = course(
                new Intervention.Stance("BBB", "stance", 1, new Months(1, 2)),
                new Intervention.Stance("BBB", "stance", 1, new Months(2, 3)),
                new Intervention.Lever("pressure", List.of("CCC"), List.of("AAA"), "size", new Months(2, 2)));

        assertThat(on(course, FIRST).stance(1)).isEqualTo(0.5);
        assertThat(on(course, FIRST.plusMonths(1)).stance(1)).isEqualTo(1);
        assertThat(on(course, FIRST.plusMonths(1)).lever(0, 2, 0)).isEqualTo(0.5);
        assertThat(on(course, FIRST.plusMonths(2)).stance(1)).isEqualTo(0.5);
        assertThat(on(course, FIRST.plusMonths(2)).lever(0, 2, 0)).isZero();
    }

    /** Half of half of the trade of A with B is gone; what the side of the bargain cuts leaves that as it is. */
    @Test
    void aSideAndItsCourseShareWhatFindsAnotherWay() {
        var gas = new Intervention.ScaleTie(
                new Measure.Subject(Measure.Kind.ENERGY, "gas", "AAA", "BBB"), "tie.halved", 1, new Months(1, 3));
        var trade = new Intervention.ScaleTie(
                new Measure.Subject(Measure.Kind.TRADE, "trade_share", "CCC", "BBB"),
                "tie.halved",
                1,
                new Months(1, 3));
        Course course = course(gas, new Intervention.When(new Rule.AtLeast(1, "by-A"), 1, List.of(), List.of(trade)));

        assertThat(on(course, FIRST).dependence(0, 1)).isCloseTo(0.45, within(1e-12));
        assertThat(on(course, FIRST).dependence(2, 1)).isCloseTo(0.1, within(1e-12));
    }

    private static Course course(Intervention... changes) {
        return Course.of(new Policy("p", "P", "A test.", List.of(changes)), Worlds.EVENTS, FIRST);
    }

    private static Inputs on(Course course, LocalDate day) {
        return course.on(day(day), 0, BASE, Worlds.ROSTER, Worlds.LEVERS, id -> 0.5);
    }

    private static int day(LocalDate day) {
        return (int) day.toEpochDay();
    }
}
