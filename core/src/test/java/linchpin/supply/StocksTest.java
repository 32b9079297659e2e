package linchpin.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.world.Parameter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A stock is an account: nothing appears, nothing vanishes, nobody gives away what it keeps for itself. */
class StocksTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC");
    private static final int FIRST = (int) Facts.START.toEpochDay();

    @Property(tries = 200)
    void everyStockIsItsStartAndWhatCameLessWhatWent(
            @ForAll @DoubleRange(min = 0, max = 1000) double stored,
            @ForAll @DoubleRange(min = 0, max = 500) double kept,
            @ForAll @DoubleRange(min = 0, max = 20) double fired,
            @ForAll @IntRange(min = 0, max = 60) int shipments) {
        Stocks stocks = after(300, Armoury.of(stored, kept, 2, 30, fired), shipments);
        var table = stocks.table();
        double made = stocks.moved(table.flow("made"));
        double sent = stocks.moved(table.flow("sent"));
        double used = stocks.moved(table.flow("fired"));

        assertThat(stocks.level(0)).isCloseTo(stored + made - sent, within(1e-6));
        assertThat(stocks.level(1)).isCloseTo(100 + sent - used, within(1e-6));
        assertThat(stocks.level(0)).isNotNegative();
        assertThat(stocks.level(1)).isNotNegative();
        assertThat(used + stocks.unmet(table.flow("fired"))).isCloseTo(300 * fired, within(1e-6));
        assertThat(sent + stocks.unmet(table.flow("sent"))).isCloseTo(30 * shipments, within(1e-6));
    }

    @Property(tries = 100)
    void aLargerNeedNeverLowersTheGap(
            @ForAll @DoubleRange(min = 0, max = 20) double fired, @ForAll @DoubleRange(min = 0, max = 20) double more) {
        double gap = after(60, Armoury.of(500, 0, 2, 30, fired), 5).gap(1);
        double larger = after(60, Armoury.of(500, 0, 2, 30, fired + more), 5).gap(1);

        assertThat(larger).isBetween(gap - 1e-12, 1.0);
    }

    @Test
    void theGapIsWhatTheWindowNeedsAndHasNot() {
        Stocks stocks = after(1, Armoury.of(500, 0, 0, 30, 4), 0);

        assertThat(stocks.level(1)).isEqualTo(96);
        assertThat(stocks.gap(1)).isCloseTo(1 - 96.0 / 400, within(1e-12));
        assertThat(stocks.cover(1)).isCloseTo(24, within(1e-12));
        assertThat(stocks.gap(0)).as("who needs nothing lacks nothing").isZero();
        assertThat(stocks.cover(0)).isInfinite();
    }

    @Test
    void aCeasefireClosesTheGap() {
        Stocks stocks = after(30, Armoury.of(500, 0, 0, 30, 4), 0);
        double war = stocks.gap(1);
        double[] factors = stocks.table().unchanged();
        factors[stocks.table().flow("fired")] = 0;
        stocks.under(factors);
        stocks.beginDay(FIRST + 30);

        assertThat(war).isGreaterThan(0.9);
        assertThat(stocks.gap(1)).isZero();
    }

    @Test
    void aGiverAtItsReserveGivesNothingAndAboveItOnlyWhatIsSpare() {
        Stocks poor = after(10, Armoury.of(200, 200, 0, 30, 0), 3);
        assertThat(poor.moved(poor.table().flow("sent"))).isZero();
        assertThat(poor.level(0)).isEqualTo(200);
        assertThat(spared(poor)).isZero();

        Stocks scarce = after(1, Armoury.of(215, 200, 0, 30, 0), 0);
        assertThat(spared(scarce)).isEqualTo(0.5);

        Stocks plenty = after(1, Armoury.of(1000, 200, 0, 30, 0), 0);
        assertThat(spared(plenty)).isEqualTo(1);
    }

    @Test
    void aDayBegunTwiceRunsOnce() {
        Stocks stocks = after(10, Armoury.of(500, 0, 2, 30, 4), 0);
        double level = stocks.level(0);
        stocks.beginDay(FIRST + 9);
        stocks.beginDay(FIRST + 3);

        assertThat(stocks.level(0)).isEqualTo(level);
    }

    @Test
    void aPaceThatIsNotYetKnownDoesNotCome() {
        var later = new Flow.Step(Facts.START.plusDays(10), Armoury.fixed("later", 1000));
        var first = new Flow.Step(Facts.START, Armoury.fixed("now", 1));
        var supplies = new Supplies(
                List.of(new Stock("s", "s", "AAA", "rounds", Facts.START, Armoury.fixed("start", 0), null)),
                List.of(new Flow("made", "made", "", "", "s", new Flow.Steady(List.of(first, later), 1))),
                List.of(),
                List.of(),
                Armoury.fixed("window", 100),
                null);
        Stocks stocks = after(5, supplies, 0);
        stocks.beginDay(FIRST + 19);

        assertThat(stocks.level(0)).isEqualTo(20);
    }

    @Test
    void aCopyIsAnAccountOfItsOwn() {
        Stocks stocks = after(10, Armoury.of(500, 0, 2, 30, 4), 0);
        Stocks copy = stocks.copy();
        copy.beginDay(FIRST + 100);

        assertThat(stocks.level(0)).isEqualTo(520);
        copy.reset(stocks);
        assertThat(copy.level(0)).isEqualTo(520);
        assertThat(copy.gap(1)).isEqualTo(stocks.gap(1));
    }

    private static double spared(Stocks stocks) {
        EventTable table = table(List.of(Facts.event("e", Facts.START, "AAA", Act.AID, "BBB")));
        return stocks.spared(table.sources(0), table.targets(0), table.kind(0));
    }

    private static EventTable table(List<Event> events) {
        return Facts.table(ROSTER, events);
    }

    /** The stocks after so many days, with shipments on days drawn from them. */
    private static Stocks after(int days, Supplies supplies, int shipments) {
        var random = new SplittableRandom(days + 31L * shipments);
        var events = new ArrayList<Event>();
        for (int k = 0; k < shipments; k++) {
            events.add(Facts.event("e" + k, Facts.START.plusDays(random.nextInt(days)), "AAA", Act.AID, "BBB"));
        }
        EventTable table = table(events);
        return Stocks.of(new FlowTable(supplies, ROSTER, table.kinds()), Parameter::value, table, FIRST + days);
    }
}
