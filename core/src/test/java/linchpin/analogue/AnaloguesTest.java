package linchpin.analogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;
import org.junit.jupiter.api.Test;

class AnaloguesTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB");
    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);
    private static final int MEMORY = 6;
    private static final int HORIZON = 6;

    @Test
    void aHistoryThatRepeatsItselfFindsItsEarlierRound() {
        Analogues found = ask(rounds(120), 120);

        assertThat(found.analogues()).hasSize(3).allMatch(a -> a.distance() < 1e-12);
        assertThat(found.analogues()).allMatch(a -> a.followed().equals(List.of("BUSY")));
        assertThat(found.novelty()).isZero();
    }

    @Test
    void analoguesEndBeforeTheirHorizonAndLieApart() {
        Analogues found = ask(rounds(131), 131);

        LocalDate latest = found.asOf().minusMonths(HORIZON);
        assertThat(found.analogues()).allMatch(a -> !a.end().isAfter(latest));
        for (var a : found.analogues()) {
            for (var b : found.analogues()) {
                assertThat(a == b || Math.abs(months(a.end()) - months(b.end())) >= MEMORY)
                        .isTrue();
            }
        }
    }

    @Test
    void nothingAfterThePresentIsRead() {
        var shorter = rounds(110);
        var longer = new ArrayList<>(shorter);
        longer.addAll(storm(110, 30));

        assertThat(ask(longer, 110)).isEqualTo(ask(shorter, 110));
    }

    @Test
    void aStormAtTheEndIsNew() {
        var events = rounds(114);
        events.addAll(storm(114, 6));

        assertThat(ask(events, 120).novelty()).isGreaterThan(0.9);
    }

    @Test
    void tooShortAHistoryIsRefused() {
        assertThatThrownBy(() -> ask(rounds(30), 30))
                .hasMessageContaining("30 months")
                .hasMessageContaining("Maybe");
    }

    private static long months(LocalDate day) {
        return 12L * day.getYear() + day.getMonthValue();
    }

    /** Ten acts in the first month of every year, none in the others. */
    private static List<Event> rounds(int months) {
        var events = new ArrayList<Event>();
        for (int m = 0; m < months; m += 12) {
            for (int k = 0; k < 10; k++) {
                events.add(Facts.event(
                        "r%d-%d".formatted(m, k), FROM.plusMonths(m).plusDays(k), "AAA", Act.ACCUSE, "BBB"));
            }
        }
        return events;
    }

    private static List<Event> storm(int from, int months) {
        var events = new ArrayList<Event>();
        for (int e = 0; e < 40 * months; e++) {
            LocalDate day = FROM.plusMonths(from + e % months).plusDays(5);
            events.add(Facts.event("s" + e, day, "AAA", Act.ACCUSE, "BBB"));
        }
        return events;
    }

    private static Analogues ask(List<Event> events, int months) {
        EventTable table = Facts.table(ROSTER, events);
        var acts = new Counter("acts", Set.of(), Set.of(), Counter.What.ANY, false);
        var busy = new ScenarioClass("BUSY", "Busy", "", List.of(), new Rule.AtLeast(1, "acts"));
        var scenarios = new Scenarios(HORIZON, List.of(acts), List.of(busy), List.of("BUSY"));
        var tally = new Tally(scenarios.counters(), ROSTER, table.kinds());
        LocalDate until = FROM.plusMonths(months).minusDays(1);
        return Analogues.of(table, tally, scenarios, new Analogues.Question(FROM, until, MEMORY, HORIZON, 3));
    }
}
