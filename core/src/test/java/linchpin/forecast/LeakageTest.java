package linchpin.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.behavior.Constants;
import linchpin.behavior.Memory;
import linchpin.behavior.OneStep;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.behavior.Surroundings;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.event.Treaty;
import linchpin.event.When;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

/** Nothing planted on a later day moves a score before it: no event, no revised figure, no treaty. */
class LeakageTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD", "EEE");
    private static final Settings SETTINGS = Constants.settings();
    private static final LocalDate ORIGIN = Facts.START.plusYears(7);
    private static final LocalDate PLANTED = ORIGIN.plusMonths(11);
    private static final LocalDate END = ORIGIN.plusMonths(24);
    private static final List<Event> EVENTS = Synthetic.events(ROSTER, 10, 80, 5);
    private static final List<Measure> FIGURES = List.of(
            Facts.tradeShare("AAA", "BBB", 2003, 70),
            Facts.tradeShare("CCC", "DDD", 2004, 30),
            Facts.tradeShare("EEE", "AAA", 2002, 10));
    private static final Treaty OLD = Facts.alliance("t0", "CCC", "DDD", Facts.START.plusYears(2), null);
    private static final Treaty NEW = Facts.alliance("t1", "AAA", "BBB", PLANTED, null);
    private static final Map<String, List<Double>> BEFORE = scores(EVENTS, FIGURES, List.of(OLD));

    @Test
    void aLaterEventMovesOnlyLaterScores() {
        var more = new ArrayList<>(EVENTS);
        for (int k = 0; k < 5; k++) {
            more.add(Facts.event("x" + k, PLANTED, "AAA", Act.ASSAULT, "BBB"));
        }

        assertOnlyLaterScoresMove(scores(more, FIGURES, List.of(OLD)));
    }

    /** An event of a month whose day is unknown moves nothing before that month is over. */
    @Test
    void anEventOfAMonthMovesNoScoreWithinIt() {
        var more = new ArrayList<>(EVENTS);
        LocalDate month = PLANTED.withDayOfMonth(1).minusMonths(1);
        LocalDate end = month.plusMonths(1).minusDays(1);
        for (int k = 0; k < 5; k++) {
            more.add(Facts.vague(Facts.event("x" + k, month, "AAA", Act.ASSAULT, "BBB"), When.Precision.MONTH));
        }
        var after = scores(more, FIGURES, List.of(OLD));

        BEFORE.forEach((key, score) -> {
            if (!LocalDate.parse(key.substring(0, 10)).isAfter(end)) {
                assertThat(after.get(key)).as(key).isEqualTo(score);
            }
        });
        assertThat(BEFORE.keySet())
                .anyMatch(key -> key.startsWith(month.toString().substring(0, 7)));
        assertThat(BEFORE.keySet().stream().anyMatch(key -> !BEFORE.get(key).equals(after.get(key))))
                .as("the planted events are seen later")
                .isTrue();
    }

    @Test
    void aLaterRevisionOfAYearlySeriesMovesOnlyLaterScores() {
        var more = new ArrayList<>(FIGURES);
        more.add(Facts.figure(Measure.Kind.TRADE, "trade_share", "AAA", "BBB", 2003, 5, PLANTED));
        more.add(Facts.figure(Measure.Kind.TRADE, "trade_share", "AAA", "CCC", 1999, 90, PLANTED));

        assertOnlyLaterScoresMove(scores(EVENTS, more, List.of(OLD)));
    }

    @Test
    void aLaterTreatyMovesOnlyLaterScores() {
        assertOnlyLaterScoresMove(scores(EVENTS, FIGURES, List.of(OLD, NEW)));
    }

    @Test
    void whatBecomesKnownAfterTheScoredYearsLeavesTheRecordAlone() {
        var figures = new ArrayList<>(FIGURES);
        figures.add(Facts.figure(Measure.Kind.TRADE, "trade_share", "AAA", "BBB", 2003, 5, END.plusDays(1)));
        var late = Facts.alliance("t1", "AAA", "BBB", END.plusDays(1), null);
        ChoiceRecord before = record(FIGURES, List.of(OLD));

        assertThat(record(figures, List.of(OLD, late))).isEqualTo(before);
        assertThat(record(FIGURES, List.of(OLD, NEW)))
                .as("while the years last, a treaty is seen")
                .isNotEqualTo(before);
    }

    private static ChoiceRecord record(List<Measure> figures, List<Treaty> treaties) {
        History history = History.of(EVENTS, figures, treaties);
        return ChoiceRecord.of(Facts.table(ROSTER, history), ties(history), SETTINGS, ORIGIN);
    }

    private static void assertOnlyLaterScoresMove(Map<String, List<Double>> after) {
        var early = BEFORE.keySet().stream()
                .filter(key -> LocalDate.parse(key.substring(0, 10)).isBefore(PLANTED.plusDays(1)))
                .collect(Collectors.toSet());
        assertThat(early).hasSizeGreaterThan(50);
        for (String key : early) {
            assertThat(after.get(key)).as(key).isEqualTo(BEFORE.get(key));
        }
        assertThat(after).as("the planted fact is seen at all").isNotEqualTo(BEFORE);
        assertThat(BEFORE.keySet().stream()
                        .filter(key -> !early.contains(key))
                        .anyMatch(key -> !BEFORE.get(key).equals(after.get(key))))
                .as("and moves a later score")
                .isTrue();
    }

    /** By day and event: the score of the model, then those of the tables. Coefficients are learned up to the origin. */
    private static Map<String, List<Double>> scores(List<Event> events, List<Measure> figures, List<Treaty> treaties) {
        History history = History.of(events, figures, treaties);
        EventTable table = Facts.table(ROSTER, history);
        Behavior behavior = BehaviorFit.fit(table, ties(history), SETTINGS, ORIGIN.plusDays(1));
        var model = new OneStep(table, behavior, SETTINGS);
        var tables = new Baselines(table, SETTINGS.smoothing().shares());
        var scores = new LinkedHashMap<String, List<Double>>();
        new Replay(table, ties(history), SETTINGS).playUntil((int) END.toEpochDay(), new Replay.Visitor() {
            @Override
            public void day(int day, Memory memory, Surroundings surroundings) {
                model.day(day, memory, surroundings);
                tables.turnTo(day);
            }

            @Override
            public void event(int e, Memory memory, Surroundings surroundings) {
                int day = table.day(e);
                if (day > ORIGIN.toEpochDay()) {
                    int i = table.initiator(e);
                    int j = table.targets(e).get(0);
                    var all = new ArrayList<>(List.of(model.log(memory, surroundings, i, j, table.act(e), day)));
                    for (Baselines.Table t : Baselines.Table.values()) {
                        all.add(tables.log(t, i, j, table.act(e), day));
                    }
                    scores.put(LocalDate.ofEpochDay(day) + " " + table.id(e), all);
                }
            }
        });
        return scores;
    }

    private static InputsOverTime ties(History history) {
        return new InputsOverTime(history, ROSTER, "trade_share", 0);
    }
}
