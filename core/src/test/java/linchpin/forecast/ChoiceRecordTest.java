package linchpin.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Constants;
import linchpin.behavior.OneStep;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

class ChoiceRecordTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD", "EEE");
    private static final Settings SETTINGS = Constants.settings();
    private static final LocalDate ORIGIN = Facts.START.plusYears(7);
    private static final List<Event> EVENTS = Synthetic.events(ROSTER, 10, 80, 5);

    @Test
    void theModelStandsBesideEveryTable() {
        ChoiceRecord record = record(EVENTS);

        assertThat(record.scores())
                .containsOnlyKeys("model", "marginals", "climatology-5y", "persistence-1y", "ewma-1y");
        assertThat(record.scores().values()).allSatisfy(s -> assertThat(s).isBetween(-6.0, -1.0));
        assertThat(record.ahead())
                .isCloseTo(record.scores().get("model") - record.scores().get("ewma-1y"), within(1e-12))
                .isBetween(record.interval().low(), record.interval().high());
    }

    @Test
    void onlyTheTwoYearsAfterTheOriginAreScored() {
        var more = new ArrayList<>(EVENTS);
        for (int k = 0; k < 40; k++) {
            more.add(Facts.event("x" + k, ORIGIN.plusMonths(24).plusDays(1 + k), "EEE", Act.ASSAULT, "AAA"));
        }

        assertThat(record(more)).isEqualTo(record(EVENTS));
    }

    /** It is remembered, by model and tables alike, and yet no score counts it. */
    @Test
    void whatIsOnlyRecalledIsNotScored() {
        var more = new ArrayList<>(EVENTS);
        more.add(Facts.recalled(Facts.event("x", ORIGIN.plusMonths(6), "EEE", Act.ASSAULT, "AAA")));

        assertThat(record(more).weight()).isEqualTo(record(EVENTS).weight());
        assertThat(record(more).scores()).isNotEqualTo(record(EVENTS).scores());
    }

    /** Whatever is said of the next act, all that could come next has probability one. */
    @Test
    void probabilitiesAddUpToOne() {
        EventTable table = Facts.table(ROSTER, EVENTS);
        Behavior behavior = BehaviorFit.fit(table, ties(EVENTS), SETTINGS, ORIGIN);
        var model = new OneStep(table, behavior, SETTINGS);
        var tables = new Baselines(table, SETTINGS.smoothing().shares());
        var replay = new Replay(table, ties(EVENTS), SETTINGS);
        int day = (int) ORIGIN.toEpochDay();
        replay.playUntil(day, model);
        tables.turnTo(day);
        for (int i = 0; i < ROSTER.size(); i++) {
            double[] sums = new double[1 + Baselines.Table.values().length];
            for (int j = 0; j < ROSTER.size(); j++) {
                for (Act act : Act.values()) {
                    if (j != i) {
                        sums[0] += Math.exp(model.log(replay.memory(), replay.surroundings(), i, j, act, day));
                        for (Baselines.Table t : Baselines.Table.values()) {
                            sums[1 + t.ordinal()] += Math.exp(tables.log(t, i, j, act, day));
                        }
                    }
                }
            }
            assertThat(sums).containsExactly(new double[] {1, 1, 1, 1, 1}, within(1e-9));
        }
    }

    private static ChoiceRecord record(List<Event> events) {
        return ChoiceRecord.of(Facts.table(ROSTER, events), ties(events), SETTINGS, ORIGIN);
    }

    private static InputsOverTime ties(List<Event> events) {
        History history = Facts.history(events);
        return new InputsOverTime(history, ROSTER, "trade_share", 0);
    }
}
