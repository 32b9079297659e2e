package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.behavior.Constants;
import linchpin.behavior.Memory;
import linchpin.behavior.Origin;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.pattern.Tally;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import linchpin.supply.Armoury;
import linchpin.supply.Stocks;
import linchpin.supply.Supplies;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

/** Stocks in futures: the same account, and nobody ships what it must keep. */
class StockFuturesTest {

    private static final int MONTHS = 12;
    private static final Design DESIGN = new Design(5, 48, 24, MONTHS, 1);
    private static final Supplies PLENTY = Armoury.of(1e6, 100, 1, 50, 3);
    private static final Supplies BARE = Armoury.of(100, 1000, 0.1, 50, 3);

    @Test
    void aFutureAppendedToItsPastLeavesTheSameStocks() {
        Settings settings = settings(PLENTY);
        for (int branch = 0; branch < 4; branch++) {
            Memory played = origin(settings).memory().copy();
            var events = Ensemble.trajectory(experiment(PLENTY), Worlds.NOTHING, DESIGN, branch, played)
                    .events();
            History whole = Worlds.HISTORY.plus(events);
            EventTable table = EventTable.of(Worlds.ROSTER, whole, List.of(), Trajectory.families(Facts::steady));
            int end = (int) Worlds.FIRST.plusMonths(MONTHS).toEpochDay();
            var replay = new Replay(table, ties(whole), settings);
            replay.playUntil(end, new Replay.Visitor() {});
            played.beginDay(end);
            Stocks again = replay.memory().stocks();
            Stocks first = played.stocks();

            for (int s = 0; s < 2; s++) {
                assertThat(again.level(s)).isCloseTo(first.level(s), within(1e-6));
                assertThat(again.gap(s)).isCloseTo(first.gap(s), within(1e-9));
            }
        }
    }

    @Test
    void aGiverAtItsReserveShipsNothingInAnyFuture() {
        assertThat(aids(PLENTY)).as("with plenty it would").isPositive();
        assertThat(aids(BARE)).isZero();
    }

    @Test
    void aPolicyThatStopsAFlowStopsItOverItsMonthsOnly() {
        var stop = new Policy(
                "stop",
                "Stop",
                "Firing stops.",
                List.of(new Intervention.ScaleFlow(
                        "fired", "lever.pressure.size", 1, new Intervention.Months(1, MONTHS / 2))));
        double[][] factors = new double[2][];
        var table = origin(settings(PLENTY)).memory().stocks().table();
        Course course = Worlds.course(stop);
        int first = (int) Worlds.FIRST.toEpochDay();
        factors[0] = course.flows(first, 0, table, id -> 0.0);
        factors[1] = course.flows(course.starts().getLast(), 0, table, id -> 0.0);

        assertThat(factors[0][table.flow("fired")]).isZero();
        assertThat(factors[0][table.flow("made")]).isEqualTo(1);
        assertThat(factors[1]).containsOnly(1);
    }

    /** How often AAA helps BBB, over all futures. */
    private static long aids(Supplies supplies) {
        long aids = 0;
        for (int branch = 0; branch < DESIGN.runs(); branch++) {
            aids += Ensemble.trajectory(experiment(supplies), Worlds.NOTHING, DESIGN, branch).events().stream()
                    .filter(e -> e.deed().act() == Act.AID
                            && e.parties().sources().contains("AAA")
                            && e.parties().targets().contains("BBB"))
                    .count();
        }
        return aids;
    }

    private static InputsOverTime ties(History history) {
        return new InputsOverTime(history, Worlds.ROSTER, "trade_share", Worlds.LEVERS.size());
    }

    private static Settings settings(Supplies supplies) {
        Settings s = Worlds.SETTINGS;
        return new Settings(s.decay(), s.smoothing(), s.explosion(), s.priors(), s.answers(), supplies);
    }

    private static Origin origin(Settings settings) {
        return Origin.of(Worlds.EVENTS, ties(Worlds.HISTORY), settings, Worlds.FIRST);
    }

    private static Experiment experiment(Supplies supplies) {
        Settings settings = settings(supplies);
        var tally = new Tally(Worlds.COUNTERS, Worlds.ROSTER, Worlds.EVENTS.kinds());
        return new Experiment(
                Worlds.BEHAVIOR,
                origin(settings),
                Worlds.EVENTS,
                settings,
                Constants.parameters(),
                Worlds.LEVERS,
                tally);
    }
}
