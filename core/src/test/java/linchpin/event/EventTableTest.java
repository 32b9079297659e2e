package linchpin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EventTableTest {

    @Provide
    Arbitrary<List<Event>> events() {
        return Invented.events(30);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Invented.day(30);
    }

    @Property
    void compilingKeepsEveryEvent(@ForAll("events") List<Event> events) {
        History history = Facts.history(events);
        EventTable table = Facts.table(Invented.ROSTER, history);

        assertThat(table.size()).isEqualTo(events.size());
        for (int e = 0; e < table.size(); e++) {
            Event event = history.events().get(e);
            assertThat(table.id(e)).isEqualTo(event.id());
            assertThat(table.day(e)).isEqualTo((int) event.when().date().toEpochDay());
            assertThat(table.kinds().get(table.kind(e))).isEqualTo(event.deed().kind());
            assertThat(table.act(e)).isEqualTo(event.deed().act());
            assertThat(Invented.ROSTER.code(table.initiator(e)))
                    .isEqualTo(event.parties().sources().getFirst());
            assertThat(table.sources(e))
                    .isEqualTo(Invented.ROSTER.group(event.parties().sources()));
            assertThat(table.targets(e))
                    .isEqualTo(Invented.ROSTER.group(event.parties().targets()));
            assertThat(table.weight(e)).isEqualTo(event.evidence().weight());
            assertThat(table.constant(e)).isEqualTo(event.evidence().family().equals("steady"));
        }
    }

    @Property
    void theFirstEventFromADayIsFound(@ForAll("events") List<Event> events, @ForAll("days") LocalDate day) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        int first = table.firstFrom((int) day.toEpochDay());

        assertThat(first).isEqualTo((int)
                events.stream().filter(e -> e.when().date().isBefore(day)).count());
    }

    @Test
    void eventsOfAMonthBecomeKnownAtItsEndAndKeepTheirDate() {
        LocalDate tenth = LocalDate.of(2001, 3, 10);
        Event vague = Facts.vague(Facts.event("a", tenth, "AAA", Act.AID, "BBB"), When.Precision.MONTH);
        Event recalled = Facts.recalled(Facts.event("b", tenth, "AAA", Act.AID, "BBB"));
        EventTable table = Facts.table(Invented.ROSTER, List.of(recalled, vague));

        assertThat(table.id(0)).isEqualTo("a");
        assertThat(table.day(0)).isEqualTo((int) LocalDate.of(2001, 3, 1).toEpochDay());
        assertThat(table.known(0)).isEqualTo((int) LocalDate.of(2001, 3, 31).toEpochDay());
        assertThat(table.byKnown(0)).isEqualTo(1);
        assertThat(table.byKnown(1)).isZero();
        assertThat(table.scored(0)).isTrue();
        assertThat(table.scored(1)).isFalse();
    }

    @Test
    void everyActIsKnownPlain() {
        EventTable table = Facts.table(Invented.ROSTER, List.of());
        List<Event> plain = Arrays.stream(Act.values())
                .map(a -> Facts.event(a.name(), Facts.START, "AAA", a, "BBB"))
                .toList();

        assertThat(table.sameKinds(plain, Facts::steady).size()).isEqualTo(Act.values().length);
    }

    @Test
    void anUnknownKindIsRefused() {
        EventTable table = Facts.table(Invented.ROSTER, List.of());
        Event e = Facts.event("e2", Facts.START, "AAA", Act.MOBILIZE, "BBB");
        Event launch = new Event(
                e.id(), e.when(), e.parties(), Deed.of(Act.MOBILIZE, "missile-launch"), "", e.status(), e.evidence());

        assertThatThrownBy(() -> table.sameKinds(List.of(launch), Facts::steady))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The event e2 is of the kind MOBILIZE:missile-launch, which the compiled case does not know.\n"
                                + "Maybe compile the case again with that event in its history.");
    }

    @Property
    void addedOneByOneTheEventsAreTheSame(@ForAll("events") List<Event> events) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        var builder = new EventTable.Builder(Invented.ROSTER, table.kinds());
        for (int e = 0; e < table.size(); e++) {
            builder.add(
                    table.day(e),
                    table.initiator(e),
                    table.sources(e),
                    table.targets(e),
                    table.kind(e),
                    table.weight(e),
                    table.constant(e));
        }
        EventTable again = builder.build();

        assertThat(again.size()).isEqualTo(table.size());
        for (int e = 0; e < table.size(); e++) {
            assertThat(again.day(e)).isEqualTo(table.day(e));
            assertThat(again.sources(e)).isEqualTo(table.sources(e));
            assertThat(again.targets(e)).isEqualTo(table.targets(e));
            assertThat(again.firstFrom(table.day(e))).isEqualTo(table.firstFrom(table.day(e)));
            assertThat(again.id(e)).isEqualTo("event " + e);
        }
    }

    @Test
    void equalGroupsAreOneObject() {
        Parties parties = new Parties(List.of("AAA", "BBB"), List.of("CCC"));
        EventTable table = Facts.table(
                Facts.roster("AAA", "BBB", "CCC"),
                List.of(
                        Facts.event("e1", Facts.START, parties, Act.CONSULT, 1),
                        Facts.event("e2", Facts.START, parties, Act.CONSULT, 1)));

        assertThat(table.sources(0)).isSameAs(table.sources(1));
    }

    @Test
    void anEventBeforeTheLastIsRefused() {
        Roster roster = Facts.roster("AAA", "BBB");
        var builder = new EventTable.Builder(roster, List.of(Deed.of(Act.AID).kind()));
        builder.add(10, 0, roster.alone(0), roster.alone(1), 0, 1, true);

        assertThatThrownBy(() -> builder.add(9, 0, roster.alone(0), roster.alone(1), 0, 1, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1970-01-10")
                .hasMessageContaining("Maybe sort the events");
    }
}
