package linchpin.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.event.Act;
import org.junit.jupiter.api.Test;

class StreamTablesTest {

    private static final int STATES = 5;

    private static StreamTables tables() {
        var events = Mirrors.events(Feeds.year(STATES, 3).rows(), true).events();
        return new StreamTables(events, new StreamSettings.Tables(List.of(30.0), List.of(28.0), List.of(2.0, 40.0)));
    }

    @Test
    void everyTableSpreadsOneOverAllTargetsAndActs() {
        var tables = tables();
        int day = Feeds.FIRST + 200;
        tables.turnTo(day);

        assertThat(tables.tables()).hasSize(6).allSatisfy(table -> {
            for (int i = 0; i < STATES; i++) {
                double sum = 0;
                for (int j = 0; j < STATES; j++) {
                    for (Act act : Act.values()) {
                        sum += j == i ? 0 : Math.exp(tables.log(table, i, j, act, day));
                    }
                }
                assertThat(sum).isCloseTo(1, within(1e-9));
            }
        });
    }

    @Test
    void whatLiesBeforeTheWindowIsForgotten() {
        var rows = Feeds.rows(3);
        rows.add(Feeds.FIRST, 0, 1, Feeds.ACCUSE);
        rows.add(Feeds.FIRST + 50, 0, 2, Feeds.ACCUSE);
        var events = Mirrors.events(rows.build(), true).events();
        var tables = new StreamTables(events, new StreamSettings.Tables(List.of(30.0), List.of(28.0), List.of(2.0)));
        var persistence = tables.tables().get(1);
        tables.turnTo(Feeds.FIRST + 60);

        assertThat(persistence.kind()).isEqualTo(StreamTables.Kind.PERSISTENCE);
        assertThat(tables.log(persistence, 0, 2, Act.ACCUSE, Feeds.FIRST + 60))
                .isGreaterThan(tables.log(persistence, 0, 1, Act.ACCUSE, Feeds.FIRST + 60) + 1);
    }
}
