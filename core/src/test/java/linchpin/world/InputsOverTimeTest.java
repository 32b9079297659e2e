package linchpin.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Invented;
import linchpin.event.Roster;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class InputsOverTimeTest {

    private static final int DAYS = 400;
    private static final Roster ROSTER = Facts.roster("PRK", "CHN", "RUS");

    @Provide
    Arbitrary<History> histories() {
        return Invented.history(DAYS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Invented.day(DAYS);
    }

    /** Folding only where something changes is a saving, never another answer. */
    @Property
    void eachMorningHoldsTheWorldOfTheEvening(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        var ties = new InputsOverTime(history, Invented.ROSTER, "trade_share", 0);
        World evening = World.asOf(history, day.minusDays(1));

        assertSame(ties.asDayBegins(day), Inputs.of(evening, Invented.ROSTER, "trade_share", 0));
    }

    @Property
    void noFutureChangesTheTiesOfAMorning(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        var whole = new InputsOverTime(history, Invented.ROSTER, "trade_share", 0);
        var past = new InputsOverTime(history.until(day.minusDays(1)), Invented.ROSTER, "trade_share", 0);

        assertSame(past.asDayBegins(day), whole.asDayBegins(day));
    }

    @Test
    void aFigureCountsFromTheMorningAfterItBecameKnown() {
        History history = History.of(List.of(), List.of(Facts.tradeShare("PRK", "CHN", 2020, 80)), List.of());
        var ties = new InputsOverTime(history, ROSTER, "trade_share", 0);

        assertThat(ties.asDayBegins(LocalDate.of(2021, 12, 31)).dependence(0, 1))
                .isZero();
        assertThat(ties.asDayBegins(LocalDate.of(2022, 1, 1)).dependence(0, 1)).isEqualTo(0.8);
        assertThat(ties.asDayBegins(LocalDate.of(2022, 1, 1)).dependence(1, 0)).isZero();
    }

    @Test
    void aTreatyBindsFromTheMorningAfterItBeganToTheMorningAfterItEnded() {
        LocalDate begin = LocalDate.of(2024, 12, 4);
        LocalDate end = LocalDate.of(2025, 2, 1);
        History history = History.of(List.of(), List.of(), List.of(Facts.alliance("t", "RUS", "PRK", begin, end)));
        var ties = new InputsOverTime(history, ROSTER, "trade_share", 0);

        assertThat(ties.asDayBegins(begin).allied(0, 2)).isFalse();
        assertThat(ties.asDayBegins(begin.plusDays(1)).allied(0, 2)).isTrue();
        assertThat(ties.asDayBegins(begin.plusDays(1)).allied(2, 0)).isTrue();
        assertThat(ties.asDayBegins(end).allied(0, 2)).isTrue();
        assertThat(ties.asDayBegins(end.plusDays(1)).allied(0, 2)).isFalse();
    }

    @Test
    void editsCopyAndLeaveTheOriginalAlone() {
        History history = History.of(List.of(), List.of(Facts.tradeShare("PRK", "CHN", 2020, 80)), List.of());
        Inputs before = Inputs.of(World.asOf(history, LocalDate.of(2025, 1, 1)), ROSTER, "trade_share", 1);
        Inputs after =
                before.withDependenceScaled(0, 1, 0.5).withStance(1, 0.7).withLever(0, List.of(1, 2), List.of(0, 1), 2);

        assertThat(after.dependence(0, 1)).isEqualTo(0.4);
        assertThat(after.stance(1)).isEqualTo(0.7);
        assertThat(after.lever(0, 1, 0)).isEqualTo(2);
        assertThat(after.lever(0, 2, 1)).isEqualTo(2);
        assertThat(after.lever(0, 1, 1)).as("nobody pulls a lever on itself").isZero();
        assertThat(before.dependence(0, 1)).isEqualTo(0.8);
        assertThat(before.stance(1)).isZero();
        assertThat(before.lever(0, 1, 0)).isZero();
        assertThat(before.withDependenceScaled(0, 1, 3).dependence(0, 1))
                .as("a share stays a share")
                .isEqualTo(1);
    }

    private static void assertSame(Inputs one, Inputs other) {
        assertThat(one.size()).isEqualTo(other.size());
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.capability(i)).isEqualTo(other.capability(i));
            for (int j = 0; j < one.size(); j++) {
                assertThat(one.dependence(i, j)).isEqualTo(other.dependence(i, j));
                assertThat(one.distance(i, j)).isEqualTo(other.distance(i, j));
                assertThat(one.allied(i, j)).isEqualTo(other.allied(i, j));
            }
        }
    }
}
