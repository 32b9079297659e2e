package linchpin.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import linchpin.behavior.Constants;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

class RateRecordTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD");
    private static final LocalDate ORIGIN = Facts.START.plusYears(7).minusDays(1);
    private static final List<Event> EVENTS = Synthetic.events(ROSTER, 10, 80, 5);

    @Test
    void everyForecasterIsScoredOnTheSameMonths() {
        RateRecord record = record(EVENTS);

        assertThat(record.months()).hasSize(24);
        assertThat(record.scope().cells()).isEqualTo(8);
        assertThat(record.rows()).extracting(RateRecord.Row::forecaster).containsExactlyElementsOf(RateForecasts.NAMES);
        for (RateRecord.Row row : record.rows()) {
            double lead = (row.log() - row(record, RateRecord.ROLLING).log())
                    * 24
                    / record.scope().events();
            assertThat(Objects.requireNonNull(row.over().get(RateRecord.ROLLING))
                            .value())
                    .isCloseTo(lead, within(1e-12));
            assertThat(row.crps()).isPositive();
        }
    }

    /** What comes after a month begins changes nothing that was said of it, and what comes after the last is not scored. */
    @Test
    void nothingThatComesLaterShapesAForecast() {
        var more = new ArrayList<>(EVENTS);
        for (int k = 0; k < 40; k++) {
            more.add(Facts.event("x" + k, ORIGIN.plusMonths(13).plusDays(1 + k), "DDD", Act.ASSAULT, "AAA"));
        }
        var then = record(EVENTS).months();
        var now = record(more).months();

        for (int t = 0; t < 12; t++) {
            assertThat(now.get(t).log()).isEqualTo(then.get(t).log());
        }
        assertThat(now.get(15).log()).isNotEqualTo(then.get(15).log());
    }

    @Test
    void whatHasNoConstantRuleIsNotCounted() {
        var more = new ArrayList<>(EVENTS);
        Event plain = EVENTS.getFirst();
        more.add(Facts.event("x", ORIGIN.plusMonths(6), plain.parties(), Act.ASSAULT, 1, "news"));

        assertThat(record(more).scope().events())
                .isEqualTo(record(EVENTS).scope().events());
    }

    @Test
    void allOriginsTogetherHoldTheirMonths() {
        RateRecord one = record(EVENTS);
        RateRecord both = RateRecord.all(List.of(one, one));

        assertThat(both.scope().events()).isEqualTo(2 * one.scope().events());
        assertThat(row(both, RateRecord.MODEL).log())
                .isCloseTo(row(one, RateRecord.MODEL).log(), within(1e-12));
    }

    @Test
    void anOriginIsTheEndOfAMonth() {
        assertThatThrownBy(() -> record(EVENTS, ORIGIN.plusDays(3)))
                .hasMessageContaining("must be the last day of a month")
                .hasMessageContaining("Maybe take " + ORIGIN);
    }

    @Test
    void lawsAddUpAndHaveTheirMeans() {
        for (RateSpread spread : RateSpread.all()) {
            double[] law = spread.law(1.3, 400);
            double mean = 0;
            double square = 0;
            for (int k = 0; k < law.length; k++) {
                mean += k * law[k];
                square += (double) k * k * law[k];
            }
            double variance = 1.3 + spread.size() * (spread.proportional() ? 1.3 : 1.3 * 1.3);
            assertThat(Arrays.stream(law).sum()).isCloseTo(1, within(1e-9));
            assertThat(mean).isCloseTo(1.3, within(1e-6));
            assertThat(square - mean * mean).isCloseTo(variance, within(1e-4));
        }
    }

    private static RateRecord.Row row(RateRecord record, String forecaster) {
        return record.rows().stream()
                .filter(r -> r.forecaster().equals(forecaster))
                .findFirst()
                .orElseThrow();
    }

    private static RateRecord record(List<Event> events) {
        return record(events, ORIGIN);
    }

    private static RateRecord record(List<Event> events, LocalDate origin) {
        var sorted = new ArrayList<>(events);
        sorted.sort((a, b) -> a.when().date().compareTo(b.when().date()));
        var history = Facts.history(sorted);
        return RateRecord.of(
                Facts.table(ROSTER, sorted),
                new InputsOverTime(history, ROSTER, "trade_share", 0),
                Constants.settings(),
                origin);
    }
}
