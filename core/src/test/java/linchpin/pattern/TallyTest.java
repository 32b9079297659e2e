package linchpin.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Invented;
import linchpin.event.Parties;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final int DAYS = 60;
    private static final int FIRST = (int) Facts.START.toEpochDay();

    @Provide
    Arbitrary<List<Event>> events() {
        return Invented.events(DAYS);
    }

    @Provide
    Arbitrary<Counter> counters() {
        var states = Arbitraries.of(Invented.CODES).set().ofMaxSize(3);
        var acts = Arbitraries.of(Act.class).set().ofMaxSize(6);
        return Combinators.combine(states, states, acts, Arbitraries.of(true, false))
                .as((s, t, a, either) -> new Counter("c", s, t, new Counter.What(a, Set.of(), Set.of()), either))
                .withoutEdgeCases();
    }

    /** Masks and arrays count what sets of codes count. */
    @Property
    void compilingACounterChangesNoCount(@ForAll("events") List<Event> events, @ForAll("counters") Counter counter) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        var tally = new Tally(List.of(counter), Invented.ROSTER, table.kinds());

        assertThat(tally.count(table, FIRST, FIRST + DAYS)[0]).isEqualTo((int)
                events.stream().filter(e -> matches(counter, e)).count());
    }

    @Property
    void aWindowCountsBothOfItsEnds(@ForAll("events") List<Event> events, @ForAll("counters") Counter counter) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        var tally = new Tally(List.of(counter), Invented.ROSTER, table.kinds());
        int sum = 0;
        for (int day = FIRST; day < FIRST + DAYS; day++) {
            sum += tally.count(table, day, day)[0];
        }

        assertThat(tally.count(table, FIRST, FIRST + DAYS - 1)[0]).isEqualTo(sum);
    }

    @Test
    void anEventOfSeveralCountsOnce() {
        var counter = new Counter("c", Set.of("AAA", "BBB"), Set.of("CCC", "DDD"), Counter.What.ANY, true);
        var who = new Parties(List.of("AAA", "BBB", "CCC"), List.of("CCC", "DDD", "AAA"));
        EventTable table = Facts.table(Invented.ROSTER, List.of(Facts.event("e1", Facts.START, who, Act.CONSULT, 1)));

        assertThat(new Tally(List.of(counter), Invented.ROSTER, table.kinds()).count(table, FIRST, FIRST))
                .containsExactly(1);
    }

    @Test
    void anUnknownCounterIsNamedBesideTheKnown() {
        var counter = new Counter("talks", Set.of(), Set.of(), Counter.What.ANY, false);
        var tally = new Tally(List.of(counter), Invented.ROSTER, List.of());

        assertThat(tally.indexOf("talks")).isZero();
        assertThatThrownBy(() -> tally.lookup(new int[1]).applyAsInt("talk"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no counter talk in scenarios.yaml.\nMaybe you meant one of [talks].");
    }

    private static boolean matches(Counter c, Event e) {
        boolean there = meet(c.sources(), e.parties().sources())
                && meet(c.targets(), e.parties().targets());
        boolean back = c.eitherWay()
                && meet(c.sources(), e.parties().targets())
                && meet(c.targets(), e.parties().sources());
        return e.evidence().weight() > 0 && c.what().matches(e.deed().kind()) && (there || back);
    }

    private static boolean meet(Set<String> asked, Collection<String> found) {
        return asked.isEmpty() || !Collections.disjoint(asked, found);
    }
}
