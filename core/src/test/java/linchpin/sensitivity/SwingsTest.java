package linchpin.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import org.junit.jupiter.api.Test;

class SwingsTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD");
    private static final LocalDate NEXT = LocalDate.of(2020, 1, 1);

    /** AAA consults twice each month and BBB once, thrice from 2015 on; CCC and DDD act once. */
    private static EventTable events() {
        var consult = Deed.of(Act.CONSULT).kind();
        var builder = new EventTable.Builder(ROSTER, List.of(consult));
        var days = new ArrayList<LocalDate>();
        for (int m = 0; m < Swings.YEARS * 12; m++) {
            days.add(NEXT.minusYears(Swings.YEARS).plusMonths(m).plusDays(3));
        }
        for (LocalDate day : days) {
            add(builder, day, 0, 2);
            add(builder, day, 1, day.getYear() < 2015 ? 1 : 3);
        }
        add(builder, NEXT.minusDays(2), 2, 1);
        add(builder, NEXT.minusDays(1), 3, 1);
        return builder.build();
    }

    private static void add(EventTable.Builder to, LocalDate day, int actor, int times) {
        for (int k = 0; k < times; k++) {
            to.add((int) day.toEpochDay(), actor, ROSTER.alone(actor), ROSTER.alone((actor + 1) % 4), 0, 1, true);
        }
    }

    @Test
    void whoActsSteadilyHasNoSpreadAndWhoTreblesHasThatOfTheLog() {
        var found = Swings.of(events(), NEXT, 2);

        assertThat(found.getFirst().cooperative()).isCloseTo(0, within(1e-9));
        assertThat(found.getFirst().hostile()).isZero();
        // 37 windows at ln 26, 36 at ln 74 and 24 between them
        assertThat(found.get(1).cooperative()).isBetween(0.4, Math.log(74.0 / 26) / 2);
    }

    @Test
    void whoActsSeldomIsPooledWithAllOthersLikeIt() {
        var found = Swings.of(events(), NEXT, 2);

        assertThat(found).hasSize(3);
        assertThat(found.getLast().actors()).containsExactly("CCC", "DDD");
        assertThat(found.getLast().events()).isEqualTo(2);
        assertThat(found.getLast().name()).isEqualTo("all others");
    }

    @Test
    void aStanceAtOneStandardDeviationMultipliesByOneSpread() {
        var stance = new Stance("A", List.of("AAA"), 40, 0.5, 0.2);

        assertThat(stance.cooperativeFactor(Points.SD)).isCloseTo(Math.exp(0.5), within(1e-12));
        assertThat(stance.hostileFactor(Points.SD)).isCloseTo(Math.exp(-0.2), within(1e-12));
        assertThat(stance.cooperativeFactor(0)).isEqualTo(1);
    }

    @Test
    void otherRangesKeepTheMeanOrScaleAll() {
        var computed =
                List.of(new Stance("A", List.of("AAA"), 40, 0.5, 0.2), new Stance("B", List.of("BBB"), 40, 0.1, 0.4));

        assertThat(Ranges.EQUAL.of(computed)).allSatisfy(s -> {
            assertThat(s.cooperative()).isCloseTo(0.3, within(1e-12));
            assertThat(s.hostile()).isCloseTo(0.3, within(1e-12));
        });
        assertThat(Ranges.HALVED.of(computed).getFirst().cooperative()).isEqualTo(0.25);
        assertThat(Ranges.DOUBLED.of(computed).getLast().hostile()).isEqualTo(0.8);
        assertThat(Ranges.COMPUTED.of(computed)).isEqualTo(computed);
    }
}
