package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Measure;
import linchpin.event.Parties;
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
                Measure.Kind.TRADE, "trade_share", "AAA", "BBB", "tie.halved", new Months(2, 3)));

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
                new Intervention.Stance("BBB", "stance", new Months(1, 2)),
                new Intervention.Stance("BBB", "stance", new Months(2, 3)),
                new Intervention.Lever("pressure", List.of("CCC"), List.of("AAA"), "size", new Months(2, 2)));

        assertThat(on(course, FIRST).stance(1)).isEqualTo(0.5);
        assertThat(on(course, FIRST.plusMonths(1)).stance(1)).isEqualTo(1);
        assertThat(on(course, FIRST.plusMonths(1)).lever(0, 2, 0)).isEqualTo(0.5);
        assertThat(on(course, FIRST.plusMonths(2)).stance(1)).isEqualTo(0.5);
        assertThat(on(course, FIRST.plusMonths(2)).lever(0, 2, 0)).isZero();
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
