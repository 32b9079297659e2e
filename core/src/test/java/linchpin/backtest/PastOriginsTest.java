package linchpin.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.forecast.Outcomes;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import org.junit.jupiter.api.Test;

/** Questions and answers as they could have been at a past origin. */
class PastOriginsTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD", "EEE");
    private static final LocalDate ORIGIN = Facts.START.plusYears(8).minusDays(1);
    private static final List<Event> EVENTS = Synthetic.events(ROSTER, 10, 80, 5);
    private static final List<Event> KNOWN =
            EVENTS.stream().filter(e -> !e.when().date().isAfter(ORIGIN)).toList();

    @Test
    void nothingThatCameLaterShapesAQuestion() {
        List<DrawnQuestion> drawn = draw(KNOWN, 7);

        assertThat(draw(EVENTS, 7)).isEqualTo(drawn);
        assertThat(drawn).hasSizeGreaterThan(10).allSatisfy(q -> {
            assertThat(q.origin()).isEqualTo(ORIGIN);
            assertThat(q.months()).isIn(3, 6, 12);
            assertThat(q.past().climatology()).isStrictlyBetween(0.0, 0.95);
        });
        assertThat(draw(KNOWN, 8)).isNotEqualTo(drawn);
    }

    /** What is only recalled shapes no question, no past rate and no answer. */
    @Test
    void whatIsOnlyRecalledIsNoOutcome() {
        var more = new ArrayList<>(KNOWN);
        for (int k = 0; k < 30; k++) {
            more.add(Facts.recalled(Facts.event("r" + k, ORIGIN.minusDays(40L * k), "EEE", Act.ASSAULT, "AAA")));
        }

        assertThat(draw(more, 7)).isEqualTo(draw(KNOWN, 7));
        assertThat(past(more, ORIGIN, 6)).isEqualTo(past(KNOWN, ORIGIN, 6));
        assertThat(outcomes(more).table().size()).isEqualTo(KNOWN.size());
    }

    @Test
    void noThirdGetsMoreThanItsShare() {
        List<DrawnQuestion> drawn = draw(KNOWN, 7);

        for (var third : DrawnQuestion.Third.values()) {
            assertThat(drawn.stream()
                            .filter(q -> third.holds(q.past().climatology()))
                            .count())
                    .isLessThanOrEqualTo(10);
        }
    }

    /** One act in every second year: half of the years hold it, and a year with it follows a year without. */
    @Test
    void persistenceKnowsWhatClimatologyDoesNot() {
        var events = new ArrayList<Event>();
        for (int year = 0; year < 40; year += 2) {
            events.add(Facts.event("e%02d".formatted(year), Facts.START.plusYears(year), "AAA", Act.ASSAULT, "BBB"));
        }
        PastRate past = past(events, Facts.START.plusYears(40).minusDays(1), 12);

        assertThat(past.climatology()).isCloseTo(0.5, within(0.02));
        assertThat(past.persistence()).isGreaterThan(0.9).isLessThan(1);
    }

    @Test
    void whatNeverHappenedIsNotImpossible() {
        PastRate past = past(List.of(Facts.event("e", Facts.START, "AAA", Act.CONSULT, "BBB")), ORIGIN, 6);

        assertThat(past.climatology()).isPositive().isLessThan(0.05);
        assertThat(past.persistence()).isPositive().isLessThan(0.05);
        assertThat(past(List.of(), Facts.START.plusMonths(3), 6)).isEqualTo(new PastRate(0.5, 0.5));
    }

    @Test
    void weightGoesToWhoeverForetoldBetter() {
        var random = new Random(3);
        var resolved = new ArrayList<Resolved>();
        for (int q = 0; q < 600; q++) {
            double truth = random.nextDouble();
            resolved.add(new Resolved(
                    ORIGIN.plusMonths(q / 100),
                    "q" + q,
                    Map.of("horizon", q % 2 == 0 ? "short" : "long"),
                    Map.of("model", truth, "climatology", 0.5),
                    random.nextDouble() < truth));
        }
        PoolWeight weight = PoolWeight.of(resolved, "model", "climatology", 0.5, 0.01);

        assertThat(weight.weight()).isEqualTo(1);
        assertThat(weight.later().get(4)).isGreaterThan(weight.later().get(0));
        List<SkillTable.Row> rows = SkillTable.of(resolved, List.of("horizon"), "climatology");
        assertThat(rows).extracting(SkillTable.Row::group).containsExactly("all", "horizon: long", "horizon: short");
        assertThat(rows.getFirst().brier().get("climatology")).isEqualTo(0.25);
        assertThat(rows.getFirst().gain().get("model").interval().low()).isPositive();
        assertThat(rows.getFirst().gain()).doesNotContainKey("climatology");
    }

    private static List<DrawnQuestion> draw(List<Event> known, long seed) {
        return new QuestionDraw(outcomes(known), ORIGIN, Facts.START, seed).draw(10);
    }

    private static Outcomes outcomes(List<Event> events) {
        return Outcomes.of(Facts.table(ROSTER, events), Facts.history(events));
    }

    private static PastRate past(List<Event> events, LocalDate origin, int months) {
        var what = new Counter.What(Set.of(Act.ASSAULT), Set.of(), Set.of());
        var counter = new Counter("assaults", Set.of(), Set.of(), what, false);
        var tally = new Tally(List.of(counter), ROSTER, outcomes(events).table().kinds());
        return PastRate.of(outcomes(events), tally, new Rule.AtLeast(1, "assaults"), Facts.START, origin, months);
    }
}
