package linchpin.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeeklyQuestionsTest {

    @Test
    void theRecordCountsWeeksBeforeAndNoneAfter() {
        var rows = Feeds.rows(3);
        rows.add(Feeds.FIRST, 0, 1, Feeds.FIGHT);
        rows.add(Feeds.FIRST + 15, 0, 1, Feeds.FIGHT);
        rows.add(Feeds.FIRST + 30, 2, 1, Feeds.FIGHT);
        var events = Mirrors.events(rows.build(), true).events();
        var record = new WeeklyRecord(events);
        int triple = (events.act(0).actClass().ordinal() * 3) * 3 + 1;

        assertThat(record.weeks()).isEqualTo(5);
        assertThat(record.climatology(0, triple)).isNegative();
        assertThat(record.climatology(2, triple)).isCloseTo(1.5 / 3, within(1e-12));
        assertThat(record.climatology(3, triple)).isCloseTo(2.5 / 4, within(1e-12));
        assertThat(record.came(2, triple)).isTrue();
        assertThat(record.came(3, triple)).isFalse();
    }

    @Test
    void anActOfBothIsAnActOfEach() {
        var rows = Feeds.rows(2);
        rows.add(Feeds.FIRST, 0, 1, Feeds.CONSULT);
        rows.add(Feeds.FIRST, 1, 0, Feeds.CONSULT);
        var record = new WeeklyRecord(Mirrors.events(rows.build(), true).events());

        assertThat(record.came(0, 1)).isTrue();
        assertThat(record.came(0, 2)).isTrue();
    }

    @Test
    void climatologyIsItsOwnYardstick() {
        var report =
                StreamBenchmark.run(Feeds.year(6, 11), StateTies.none(), StreamBenchmarkTest.SETTINGS, 1, stage -> {});

        assertThat(report.weekly().thirds().getFirst().questions()).isPositive();
        assertThat(report.weekly().thirds())
                .allSatisfy(third -> assertThat(third.forecasts())
                        .filteredOn(f -> f.name().equals("climatology"))
                        .allSatisfy(f -> assertThat(f.brierAhead().value()).isZero()));
    }
}
