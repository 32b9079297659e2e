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
import linchpin.event.Measure;
import linchpin.event.Roster;
import org.junit.jupiter.api.Test;

class SwingsTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD");
    private static final Swings.Span SPAN = new Swings.Span(10, 24, 30, 2);
    private static final LocalDate NEXT = LocalDate.of(2020, 1, 1);

    /** AAA consults twice each month and BBB once, thrice from 2015 on; CCC and DDD act once. */
    private static EventTable events() {
        var consult = Deed.of(Act.CONSULT).kind();
        var builder = new EventTable.Builder(ROSTER, List.of(consult));
        var days = new ArrayList<LocalDate>();
        for (int m = 0; m < SPAN.years() * 12; m++) {
            days.add(NEXT.minusYears(SPAN.years()).plusMonths(m).plusDays(3));
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
        var found = Swings.of(events(), List.of(), NEXT, SPAN);

        assertThat(found.getFirst().cooperative()).isCloseTo(0, within(1e-9));
        assertThat(found.getFirst().hostile()).isZero();
        // 37 windows at ln 26, 36 at ln 74 and 24 between them
        assertThat(found.get(1).cooperative()).isBetween(0.4, Math.log(74.0 / 26) / 2);
    }

    @Test
    void whoActsSeldomIsPooledWithAllOthersLikeIt() {
        var found = Swings.of(events(), List.of(), NEXT, SPAN);

        assertThat(found).hasSize(3);
        assertThat(found.getLast().actors()).containsExactly("CCC", "DDD");
        assertThat(found.getLast().events()).isEqualTo(2);
        assertThat(found.getLast().name()).isEqualTo("all others");
    }

    @Test
    void whoAnswersForceInTurnsHasASpreadOfDisapprovalAndWhoNeverAnswersHasNone() {
        var strike = Deed.of(Act.ASSAULT).kind();
        var accuse = Deed.of(Act.ACCUSE).kind();
        var builder = new EventTable.Builder(ROSTER, List.of(strike, accuse));
        for (int m = 0; m < SPAN.years() * 12; m++) {
            LocalDate day = NEXT.minusYears(SPAN.years()).plusMonths(m);
            builder.add((int) day.toEpochDay(), 0, ROSTER.alone(0), ROSTER.alone(1), 0, 1, true);
            // BBB answers every fifth strike, and the years 2015 to 2017 it keeps quiet
            if (m % 5 == 0 && (day.getYear() < 2015 || day.getYear() > 2017)) {
                builder.add((int) day.plusDays(2).toEpochDay(), 2, ROSTER.alone(2), ROSTER.alone(0), 1, 1, true);
            }
        }
        var all = Swings.of(builder.build(), List.of(), NEXT, new Swings.Span(10, 24, 1, 2));

        assertThat(stance(all, "CCC").disapproval()).isGreaterThan(1e-4);
        assertThat(stance(all, "AAA").disapproval()).isZero();
    }

    private static Stance stance(List<Stance> all, String code) {
        return all.stream().filter(s -> s.actors().contains(code)).findFirst().orElseThrow();
    }

    @Test
    void supplySwingsAsTheSharesOfThoseWhoDependMost() {
        var trade = new ArrayList<Measure>();
        for (int year = 2010; year < 2020; year++) {
            trade.add(share("AAA", "BBB", year, year < 2015 ? 80 : 40));
            trade.add(share("CCC", "BBB", year, 1));
        }
        trade.add(share("AAA", "DDD", 2018, 5));
        var all = Swings.of(events(), trade, NEXT, SPAN);

        assertThat(stance(all, "BBB").supply()).isBetween(0.3, Math.log(2) / 2 + 0.02);
        assertThat(stance(all, "AAA").supply()).as("nobody's figures").isZero();
    }

    private static Measure share(String from, String to, int year, double percent) {
        return Facts.tradeShare(from, to, year, percent);
    }

    @Test
    void aStanceAtOneStandardDeviationMultipliesByOneSpread() {
        var stance = new Stance("A", List.of("AAA"), 40, 0.5, 0.2, 0.3, 0.1);

        assertThat(stance.cooperativeFactor(Points.SD)).isCloseTo(Math.exp(0.5), within(1e-12));
        assertThat(stance.hostileFactor(Points.SD)).isCloseTo(Math.exp(-0.2), within(1e-12));
        assertThat(stance.disapprovalShift(Points.SD)).isCloseTo(-0.3, within(1e-12));
        assertThat(stance.supplyFactor(Points.SD)).isCloseTo(Math.exp(0.1), within(1e-12));
        assertThat(stance.cooperativeFactor(0)).isEqualTo(1);
    }

    @Test
    void otherRangesKeepTheMeanOrScaleAll() {
        var computed = List.of(
                new Stance("A", List.of("AAA"), 40, 0.5, 0.2, 0.1, 0),
                new Stance("B", List.of("BBB"), 40, 0.1, 0.4, 0.3, 0.2));

        assertThat(Ranges.EQUAL.of(computed)).allSatisfy(s -> {
            assertThat(s.cooperative()).isCloseTo(0.3, within(1e-12));
            assertThat(s.hostile()).isCloseTo(0.3, within(1e-12));
            assertThat(s.disapproval()).isCloseTo(0.2, within(1e-12));
            assertThat(s.supply()).isCloseTo(0.1, within(1e-12));
        });
        assertThat(Ranges.HALVED.of(computed).getFirst().cooperative()).isEqualTo(0.25);
        assertThat(Ranges.DOUBLED.of(computed).getLast().hostile()).isEqualTo(0.8);
        assertThat(Ranges.COMPUTED.of(computed)).isEqualTo(computed);
    }
}
