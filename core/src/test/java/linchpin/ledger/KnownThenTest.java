package linchpin.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.forecast.Outcomes;
import linchpin.pattern.Tally;
import org.junit.jupiter.api.Test;

class KnownThenTest {

    private static final LocalDate FROM = LocalDate.of(2015, 9, 1);
    private static final LocalDate AS_OF = LocalDate.of(2025, 8, 31);

    /** One raid in each of these months, counted from the first of ten years. */
    private static KnownThen raids(int... months) {
        var events = new ArrayList<Event>();
        for (int m : months) {
            events.add(Facts.event("e" + events.size(), FROM.plusMonths(m), "AAA", Act.ASSAULT, "BBB"));
        }
        EventTable table = Facts.table(Facts.roster("AAA", "BBB"), events);
        return new KnownThen(
                Outcomes.of(table, Facts.history(events)),
                new Tally(List.of(Asking.RAIDS), table.roster(), table.kinds()),
                FROM,
                AS_OF);
    }

    private static double chance(Prognosis says) {
        return ((Prognosis.Chance) says).probability();
    }

    /** 12 of 120 months and half a hit; 1 of the 107 months after a calm one, and what climatology says of one more. */
    @Test
    void aShareOfMonthsIsSmoothedByHalfAHit() {
        var known = raids(1, 2, 11, 12, 21, 22, 31, 32, 41, 42, 51, 52);
        double climatology = 12.5 / 121;

        assertThat(chance(known.climatology(Asking.raided("q", 1)))).isEqualTo(climatology, within(1e-12));
        assertThat(chance(known.persistence(Asking.raided("q", 1))))
                .isEqualTo((6 + climatology) / (107 + 1), within(1e-12));
    }

    /** Of 109 years that overlap, one obeys; they are worth 109 / 12. */
    @Test
    void overlappingYearsCountAsManyAsCouldBeLaidEndToEnd() {
        var known = raids(119);

        assertThat(chance(known.climatology(Asking.raided("q", 12))))
                .isEqualTo((1.0 / 12 + 0.5) / (109.0 / 12 + 1), within(1e-12));
    }

    @Test
    void whatNeverOrAlwaysHappenedIsNeitherImpossibleNorCertain() {
        var never = raids();
        var always = raids(IntStream.range(0, 120).toArray());
        for (int months : new int[] {1, 6, 12, 60}) {
            var q = Asking.raided("q", months);
            assertThat(List.of(
                            never.climatology(q), never.persistence(q), always.climatology(q), always.persistence(q)))
                    .allSatisfy(p -> assertThat(chance(p)).isStrictlyBetween(0.0, 1.0));
            var c = Asking.count("c", months);
            assertThat(List.of(
                            never.climatology(c), never.persistence(c), always.climatology(c), always.persistence(c)))
                    .allSatisfy(p -> assertThat(((Prognosis.Counts) p).pmf()).allMatch(x -> x > 0));
        }
    }

    @Test
    void aLawOfCountsHasTheMeanOfThePastAndOfLate() {
        var known = raids(IntStream.range(96, 120).toArray());

        assertThat(((Prognosis.Counts) known.climatology(Asking.count("c", 1))).mean())
                .isEqualTo(24.5 / 120, within(1e-9));
        assertThat(((Prognosis.Counts) known.persistence(Asking.count("c", 1))).mean())
                .isEqualTo(24.5 / 24, within(1e-6));
    }

    /** The leak that would flatter every later score: what came after must not be seen. */
    @Test
    void laterEventsChangeNothing() {
        var before = raids(3, 50, 110);
        var after = raids(3, 50, 110, 120, 121, 130);
        for (var q :
                List.of(Asking.raided("q", 1), Asking.raided("q", 12), Asking.count("c", 1), Asking.count("c", 6))) {
            assertThat(after.climatology(q)).isEqualTo(before.climatology(q));
            assertThat(after.persistence(q)).isEqualTo(before.persistence(q));
        }
    }
}
