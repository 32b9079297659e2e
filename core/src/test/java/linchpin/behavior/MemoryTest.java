package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Invented;
import linchpin.event.Parties;
import linchpin.event.Roster;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final int DAYS = 400;
    private static final int FIRST = (int) Facts.START.toEpochDay();
    private static final int END = FIRST + DAYS;
    private static final Roster PAIR = Facts.roster("AAA", "BBB", "CCC");

    @Provide
    Arbitrary<List<Event>> events() {
        return Invented.events(DAYS);
    }

    @Provide
    Arbitrary<List<Event>> crowdedDays() {
        return Invented.events(5);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Invented.day(DAYS);
    }

    @Property
    void orderWithinADayDoesNotMatter(@ForAll("crowdedDays") List<Event> events, @ForAll Random random) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, random);

        assertSame(folded(table.sameKinds(shuffled, Facts::steady)), folded(table));
    }

    @Property
    void foldingAPrefixThenTheRestIsFoldingAll(@ForAll("events") List<Event> events, @ForAll("days") LocalDate day) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        int cut = (int) day.toEpochDay();
        Memory prefix = blank(table);
        fold(table, prefix, FIRST, cut);
        Memory whole = prefix.copy();
        fold(table, whole, cut, END);

        assertSame(whole, folded(table));
    }

    @Property
    void aCopyGoesItsOwnWay(@ForAll("events") List<Event> events, @ForAll("days") LocalDate day) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        int cut = (int) day.toEpochDay();
        Memory prefix = blank(table);
        fold(table, prefix, FIRST, cut);
        Memory kept = prefix.copy();
        fold(table, prefix, cut, END);
        Memory untouched = blank(table);
        fold(table, untouched, FIRST, cut);

        assertThat(MemoryContent.of(kept, END)).containsExactly(MemoryContent.of(untouched, END));
    }

    @Property
    void aResetMemoryIsAsGoodAsNew(@ForAll("events") List<Event> events, @ForAll("events") List<Event> others) {
        EventTable table = Facts.table(Invented.ROSTER, events);
        Memory used = folded(Facts.table(Invented.ROSTER, others));
        used.reset(blank(table));
        fold(table, used, FIRST, END);

        assertThat(MemoryContent.of(used, END)).containsExactly(MemoryContent.of(folded(table), END));
    }

    /** A future is folded event by event from bare arrays, a past from a compiled history: the memory is the same. */
    @Property
    void aSimulatedHistoryFoldsByTheSameCode(@ForAll("events") List<Event> events, @ForAll("days") LocalDate today) {
        History whole = Facts.history(events);
        History past = whole.until(today);
        List<Event> future = whole.between(today.plusDays(1), LocalDate.MAX);
        EventTable table = Facts.table(Invented.ROSTER, past.plus(future));
        int tomorrow = (int) today.toEpochDay() + 1;
        Memory memory = blank(table);
        fold(table, memory, FIRST, tomorrow);
        int e = table.firstFrom(tomorrow);
        for (int day = tomorrow; day < END; day++) {
            memory.beginDay(day);
            for (; e < table.size() && table.day(e) == day; e++) {
                memory.fold(day, table.sources(e), table.targets(e), table.kind(e), table.weight(e), table.constant(e));
            }
        }

        assertSame(memory, folded(Facts.table(Invented.ROSTER, whole)));
    }

    /** However many take part, an event adds its weight once to the acts of all, and once to the habits of pairs. */
    @Property
    void everyEventAddsItsWeightOnce(@ForAll("events") List<Event> events) {
        var apart = events.stream()
                .filter(e ->
                        e.parties().sources().stream().noneMatch(e.parties().targets()::contains))
                .toList();
        EventTable table = Facts.table(Invented.ROSTER, apart);
        Memory memory = folded(table);
        double expected = 0;
        for (int e = 0; e < table.size(); e++) {
            double age = END - table.day(e);
            expected += table.weight(e) * Math.pow(2, -age / Constants.DECAY.habitLong());
        }

        assertThat(sum(memory.actorLong, 2 * 5)).isCloseTo(expected, within(1e-9));
        assertThat(sum(memory.habitLong, 2 * 25)).isCloseTo(expected, within(1e-9));
        assertThat(sum(memory.classLong, 4 * 25)).isCloseTo(expected, within(1e-9));
    }

    @Test
    void anEventOfSeveralIsSpreadOverItsPairs() {
        var who = new Parties(List.of("AAA", "BBB"), List.of("CCC"));
        EventTable table = Facts.table(PAIR, List.of(Facts.event("e1", Facts.START, who, Act.SANCTION, 1)));
        Memory memory = blank(table);
        memory.fold(table, 0);

        int hostile = 1;
        assertThat(memory.habitLong.read((hostile * 3 + 0) * 3 + 2, FIRST)).isEqualTo(0.5);
        assertThat(memory.habitLong.read((hostile * 3 + 1) * 3 + 2, FIRST)).isEqualTo(0.5);
        double one = Math.pow(2, 1 / Constants.settings().decay().excitationShort()) - 1;
        double[] f = new double[4];
        memory.fillExcitation(hostile, 2, FIRST, f, 0);
        assertThat(f[2]).isEqualTo(one);
        memory.fillExcitation(hostile, 0, FIRST, f, 0);
        assertThat(f[0]).isEqualTo(one / 2);
    }

    @Test
    void onlyStreamsWithAConstantRuleExcite() {
        var who = Parties.of("AAA", "BBB");
        EventTable table = Facts.table(PAIR, List.of(Facts.event("e1", Facts.START, who, Act.ASSAULT, 1, "news")));
        Memory memory = blank(table);
        memory.fold(table, 0);

        assertThat(memory.habitShort.read((3 + 0) * 3 + 1, FIRST)).isEqualTo(1);
        for (int actor = 0; actor < 3; actor++) {
            double[] f = new double[4];
            memory.fillExcitation(1, actor, FIRST, f, 0);
            assertThat(f).containsOnly(0);
        }
    }

    @Test
    void anEventOfWeightZeroLeavesNoTrace() {
        var who = Parties.of("AAA", "BBB");
        EventTable table = Facts.table(PAIR, List.of(Facts.event("e1", Facts.START, who, Act.ASSAULT, 0)));

        assertThat(MemoryContent.of(folded(table), END)).containsOnly(0);
    }

    @Test
    void aSharedEnemyBringsTwoTogether() {
        var events = new ArrayList<Event>();
        for (int month = 0; month < 12; month++) {
            LocalDate day = Facts.START.plusMonths(month);
            events.add(Facts.event("a" + month, day, "AAA", Act.ACCUSE, "CCC"));
            events.add(Facts.event("b" + month, day, "BBB", Act.ACCUSE, "CCC"));
        }
        Memory memory = folded(Facts.table(PAIR, events));

        assertThat(memory.balance(0, 1)).isPositive().isEqualTo(memory.balance(1, 0));
        assertThat(memory.balance(0, 2)).isZero();
    }

    @Test
    void anOffspringKeepsTheTargetOfItsParent() {
        EventTable table = Facts.table(PAIR, List.of(Facts.event("e1", Facts.START, "AAA", Act.ASSAULT, "CCC")));
        Memory memory = blank(table);
        memory.fold(table, 0);
        double[] theta = {1, 0.2, 0.1, 0.2, 0.1};
        for (double u : new double[] {1e-9, 0.3, 0.999999}) {
            assertThat(memory.parent(theta, true, 1, 0, FIRST + 3, u)).isEqualTo(2);
            assertThat(memory.parent(theta, false, 1, 2, FIRST + 3, u)).isZero();
        }
        assertThat(memory.parent(theta, true, 0, 0, FIRST + 3, 0.5)).isEqualTo(-1);
    }

    @Test
    void anEventExcitesOnlyItsOwnPair() {
        EventTable table = Facts.table(PAIR, List.of(Facts.event("e1", Facts.START, "AAA", Act.CONSULT, "BBB")));
        Memory memory = blank(table);
        memory.fold(table, 0);
        double[] theta = {1, 0.2, 0.1, 0.2, 0.1};

        assertThat(memory.ownExcitation(theta, 0, 0, FIRST + 1)).isPositive();
        assertThat(memory.receivedExcitation(theta, 0, 1, FIRST + 1)).isPositive();
        assertThat(memory.ownExcitation(theta, 0, 2, FIRST + 1)).isZero();
        assertThat(memory.receivedExcitation(theta, 0, 2, FIRST + 1)).isZero();
        assertThat(memory.ownExcitation(theta, 1, 0, FIRST + 1)).isZero();
    }

    private static Memory blank(EventTable table) {
        return new Memory(table.roster().size(), table.kinds(), Constants.DECAY, FIRST);
    }

    private static Memory folded(EventTable table) {
        Memory memory = blank(table);
        fold(table, memory, FIRST, END);
        return memory;
    }

    private static void fold(EventTable table, Memory memory, int from, int to) {
        int e = table.firstFrom(from);
        for (int day = from; day < to; day++) {
            memory.beginDay(day);
            for (; e < table.size() && table.day(e) == day; e++) {
                memory.fold(table, e);
            }
        }
    }

    private static double sum(DecayedCounts counts, int cells) {
        double sum = 0;
        for (int c = 0; c < cells; c++) {
            sum += counts.read(c, END);
        }
        return sum;
    }

    private static void assertSame(Memory one, Memory other) {
        assertThat(MemoryContent.of(one, END)).containsExactly(MemoryContent.of(other, END), within(1e-12));
    }
}
