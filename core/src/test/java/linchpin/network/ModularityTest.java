package linchpin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Facts;
import org.junit.jupiter.api.Test;

class ModularityTest {

    private static final List<String> FOUR = List.of("AAA", "BBB", "CCC", "DDD");
    private static final List<List<String>> SIDES = List.of(List.of("AAA", "BBB"), List.of("CCC", "DDD"));

    private static List<Event> everyMonth(String source, Act act, String target) {
        var events = new ArrayList<Event>();
        for (int m = 0; m < 12; m++) {
            events.add(Facts.event(source + target + m, Facts.START.plusMonths(m), source, act, target));
        }
        return events;
    }

    private static Modularity of(List<Event> events, List<List<String>> sides) {
        return Modularity.of(Facts.history(events), Facts.START.getYear(), FOUR, sides, 7);
    }

    /** Per bloc 2 - 1 of 4: Newman's two pairs without a tie between them. */
    @Test
    void twoFriendlyPairsApartHaveOneHalf() {
        var events = everyMonth("AAA", Act.CONSULT, "BBB");
        events.addAll(everyMonth("CCC", Act.AID, "DDD"));

        var found = of(events, SIDES);

        assertThat(found.given()).isCloseTo(0.5, within(1e-12));
        assertThat(found.best()).isCloseTo(0.5, within(1e-12));
        assertThat(found.blocs()).containsExactlyInAnyOrderElementsOf(SIDES);
        assertThat(found.interval().low()).isCloseTo(0.5, within(1e-12));
    }

    /** Gómez, Jensen and Arenas: friendly within adds 2 of 8, hostile across the other 2. */
    @Test
    void hostilityAcrossCountsAsFriendshipWithin() {
        var events = everyMonth("AAA", Act.CONSULT, "BBB");
        events.addAll(everyMonth("CCC", Act.AID, "DDD"));
        events.addAll(everyMonth("AAA", Act.THREATEN, "CCC"));
        events.addAll(everyMonth("BBB", Act.ASSAULT, "DDD"));

        assertThat(of(events, SIDES).given()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void sidesThatTheEventsDoNotKnowHaveLessThanNothing() {
        var events = everyMonth("AAA", Act.CONSULT, "BBB");
        events.addAll(everyMonth("CCC", Act.CONSULT, "DDD"));

        var found = of(events, List.of(List.of("AAA", "CCC"), List.of("BBB", "DDD")));

        assertThat(found.given()).isCloseTo(-0.5, within(1e-12));
        assertThat(found.best()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void oneBlocOfAllHasNone() {
        var events = everyMonth("AAA", Act.CONSULT, "BBB");
        events.addAll(everyMonth("AAA", Act.REJECT, "CCC"));

        assertThat(of(events, List.of(FOUR, List.of())).given()).isCloseTo(0, within(1e-12));
    }

    @Test
    void aYearWithoutEventsIsNotDefined() {
        var found = of(List.of(), SIDES);

        assertThat(found.given()).isNaN();
        assertThat(found.interval().low()).isNaN();
        assertThat(found.blocs()).isEmpty();
    }
}
