package linchpin.ledger;

import static linchpin.ledger.Asking.OPENS;
import static linchpin.ledger.Asking.binary;
import static linchpin.ledger.Asking.count;
import static linchpin.ledger.Asking.raided;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Facts;
import linchpin.event.Parties;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final OptionalInt YES = OptionalInt.of(1);
    private static final OptionalInt NO = OptionalInt.of(0);
    private static final OptionalInt OPEN = OptionalInt.empty();

    private static final Event SEPTEMBER = Facts.event("s", OPENS.plusDays(9), "AAA", Act.ASSAULT, "BBB");
    private static final Event OCTOBER = Facts.event("o", OPENS.plusMonths(1), "BBB", Act.ASSAULT, "AAA");
    private static final Event RUMOUR = Facts.event("r", OPENS.plusDays(3), Parties.of("AAA", "BBB"), Act.ASSAULT, 0);
    private static final Event TALK = Facts.event("t", OPENS.plusDays(5), "AAA", Act.CONSULT, "BBB");

    private static Seen seen(@Nullable LocalDate through, Event... events) {
        var table = Facts.table(Facts.roster("AAA", "BBB", "CCC"), List.of(events));
        var tally = new Tally(List.of(Asking.RAIDS, Asking.TALKS), table.roster(), table.kinds());
        return new Seen(Seen.days(table, tally), through, Map.of());
    }

    private static LocalDate end(int months) {
        return OPENS.plusMonths(months).minusDays(1);
    }

    @Test
    void aRuleReadsTheEventsOfItsWindowOnly() {
        assertThat(Answer.of(raided("q", 1), seen(end(2), SEPTEMBER, OCTOBER))).isEqualTo(YES);
        assertThat(Answer.of(raided("q", 1), seen(end(2), OCTOBER))).isEqualTo(NO);
        assertThat(Answer.of(count("q", 2), seen(end(2), SEPTEMBER, OCTOBER, TALK)))
                .hasValue(2);
        assertThat(Answer.of(count("q", 1), seen(end(2), SEPTEMBER, OCTOBER))).hasValue(1);
    }

    @Test
    void anEventOfWeightZeroAnswersNothing() {
        assertThat(Answer.of(raided("q", 1), seen(end(1), RUMOUR))).isEqualTo(NO);
    }

    @Test
    void whatIsReachedStaysReachedAndWhatIsNotMayStillCome() {
        LocalDate mid = OPENS.plusDays(14);
        assertThat(Answer.of(raided("q", 1), seen(mid, SEPTEMBER))).isEqualTo(YES);
        assertThat(Answer.of(raided("q", 1), seen(mid))).isEqualTo(OPEN);
        assertThat(Answer.of(raided("q", 1), seen(end(1)))).isEqualTo(NO);
        assertThat(Answer.of(count("q", 1), seen(mid, SEPTEMBER))).isEqualTo(OPEN);
        assertThat(Answer.of(raided("q", 1), seen(OPENS.minusDays(5)))).isEqualTo(OPEN);
        assertThat(Answer.of(raided("q", 1), seen(null, SEPTEMBER))).isEqualTo(OPEN);
    }

    @Test
    void partsOfARuleDecideAsSoonAsTheyCan() {
        LocalDate mid = OPENS.plusDays(14);
        var raid = new Rule.AtLeast(1, "raids");
        var calm = new Rule.AtMost(0, "raids");
        var talk = new Rule.AtLeast(1, "talks");
        assertThat(Answer.of(binary("q", 1, calm), seen(mid, SEPTEMBER))).isEqualTo(NO);
        assertThat(Answer.of(binary("q", 1, calm), seen(mid))).isEqualTo(OPEN);
        assertThat(Answer.of(binary("q", 1, calm), seen(end(1)))).isEqualTo(YES);
        assertThat(Answer.of(binary("q", 1, new Rule.All(List.of(talk, calm))), seen(mid, TALK)))
                .isEqualTo(OPEN);
        assertThat(Answer.of(binary("q", 1, new Rule.All(List.of(talk, calm))), seen(mid, SEPTEMBER)))
                .isEqualTo(NO);
        assertThat(Answer.of(binary("q", 1, new Rule.Any(List.of(talk, raid))), seen(mid, TALK)))
                .isEqualTo(YES);
        assertThat(Answer.of(binary("q", 1, new Rule.Any(List.of(talk, raid))), seen(mid)))
                .isEqualTo(OPEN);
        assertThat(Answer.of(binary("q", 1, new Rule.Not(raid)), seen(mid, SEPTEMBER)))
                .isEqualTo(NO);
    }

    @Test
    void aDocumentedMonthGoesBeforeTheEvents() {
        var events = seen(end(2), SEPTEMBER, OCTOBER);
        var series = Map.of("raids", new TreeMap<>(Map.of(YearMonth.of(2025, 9), 5)));
        var both = new Seen(events.days(), events.through(), Map.copyOf(series));
        var seriesOnly = new Seen(Map.of(), null, Map.copyOf(series));

        assertThat(Answer.of(count("q", 2), both)).hasValue(6);
        assertThat(Answer.of(count("q", 1), seriesOnly)).hasValue(5);
        assertThat(Answer.of(count("q", 2), seriesOnly)).isEmpty();
        assertThat(Answer.of(raided("q", 2), seriesOnly)).isEqualTo(YES);
    }

    @Test
    void anAnswerNamesTheEventsThatCounted() {
        assertThat(seen(end(2), SEPTEMBER, OCTOBER, TALK).ids("raids", OPENS, end(1)))
                .containsExactly("s");
    }
}
