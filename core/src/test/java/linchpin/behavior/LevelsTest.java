package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Invented;
import linchpin.event.Parties;
import linchpin.event.Roster;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LevelsTest {

    private static final Roster PAIR = Facts.roster("AAA", "BBB");
    private static final int FIRST = (int) Facts.START.toEpochDay();
    private static final int COOPERATIVE = 0;
    private static final int HOSTILE = 1;

    @Provide
    Arbitrary<List<Event>> events() {
        return Invented.events(400);
    }

    /** However short the history and long the half-life, one act a day is a level of one a day. */
    @Test
    void aSteadyRateIsReadOffAtOnce() {
        var daily = new ArrayList<Event>();
        for (int day = 0; day < 900; day++) {
            daily.add(Facts.event("e%03d".formatted(day), Facts.START.plusDays(day), "AAA", Act.ACCUSE, "BBB"));
        }
        Levels levels = levels(Facts.table(PAIR, daily), 0);

        for (int day = FIRST + 900; day < FIRST + 905; day++) {
            assertThat(levels.constant(COOPERATIVE, 0, day)).isZero();
        }
        assertThat(levels.constant(HOSTILE, 0, FIRST + 900)).isCloseTo(1, within(1e-9));
        assertThat(levels.constant(HOSTILE, 1, FIRST + 900)).isZero();
    }

    @Test
    void recentActsWeighMore() {
        Levels rising = levels(Facts.table(PAIR, burst(1000)), 0);
        Levels falling = levels(Facts.table(PAIR, burst(0)), 0);

        assertThat(rising.constant(HOSTILE, 0, FIRST + 2000))
                .isGreaterThan(1.5 * falling.constant(HOSTILE, 0, FIRST + 2000));
    }

    @Test
    void nobodyIsForeverSilent() {
        Levels levels = levels(Facts.table(PAIR, burst(0)), 2);

        assertThat(levels.constant(COOPERATIVE, 1, FIRST + 2000)).isPositive().isLessThan(0.01);
    }

    @Test
    void eachStreamFillsItsOwnTable() {
        var who = Parties.of("AAA", "BBB");
        Levels levels =
                levels(Facts.table(PAIR, List.of(Facts.event("e1", Facts.START, who, Act.ACCUSE, 1, "news"))), 0);

        assertThat(levels.constant(HOSTILE, 0, FIRST + 1)).isZero();
        assertThat(levels.share(HOSTILE, 0, FIRST + 1)).isCloseTo(1, within(1e-12));
    }

    @Property
    void sharesAddUpToOne(@ForAll("events") List<Event> events) {
        Levels levels = levels(Facts.table(Invented.ROSTER, events), 2);
        double sum = 0;
        for (int v = 0; v < 2; v++) {
            for (int i = 0; i < 5; i++) {
                sum += levels.share(v, i, FIRST + 400);
            }
        }

        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    @Property
    void frozenLevelsAreThoseOfTheDay(@ForAll("events") List<Event> events) {
        Levels levels = levels(Facts.table(Invented.ROSTER, events), 2);
        Levels.Frozen frozen = levels.frozen(FIRST + 400);

        assertThat(frozen.constant()[HOSTILE][3]).isEqualTo(levels.constant(HOSTILE, 3, FIRST + 400));
        assertThat(frozen.share()[COOPERATIVE][4]).isEqualTo(levels.share(COOPERATIVE, 4, FIRST + 400));
    }

    private static List<Event> burst(int offset) {
        var events = new ArrayList<Event>();
        for (int k = 0; k < 50; k++) {
            LocalDate day = Facts.START.plusDays(offset + k * 10L);
            events.add(Facts.event("e%03d".formatted(k), day, "AAA", Act.ACCUSE, "BBB"));
        }
        return events;
    }

    private static Levels levels(EventTable table, double smoothing) {
        var levels = new Levels(table.roster().size(), 1096, smoothing, FIRST);
        for (int e = 0; e < table.size(); e++) {
            levels.fold(table, e);
        }
        return levels;
    }
}
