package linchpin.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.pattern.Counter;
import linchpin.pattern.Tally;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Planted effects come back: the interval at 95 % covers what was planted about 95 times in 100. */
@Tag("slow")
class RateRatioCoverageTest {

    private static final int HISTORIES = 300;
    private static final int YEARS = 21;
    private static final int DAYS = 30;
    private static final double TRIGGERS_A_YEAR = 6;
    private static final double OUTCOMES_A_YEAR = 10;
    private static final Roster PAIR = Facts.roster("AAA", "BBB");
    private static final LocalDate END = Facts.START.plusYears(YEARS).minusDays(1);

    /**
     * Of 300 intervals at 95 %, more than 296 would cover once in 1,000 seeds; the bootstrap rests on few years, so the lower
     * bound is that of 94 %: fewer than 269 once in 1,000. The mean error is held to 4.5 standard errors.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.7, -0.7})
    void intervalsCoverThePlantedLogRateRatio(double planted) {
        int covered = 0;
        double error = 0;
        double square = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Measurement m = measure(planted, new Random(seed));
            covered += m.interval().low() <= planted && planted <= m.interval().high() ? 1 : 0;
            error += (m.estimate() - planted) / HISTORIES;
            square += (m.estimate() - planted) * (m.estimate() - planted) / HISTORIES;
        }

        assertThat(covered).isBetween(269, 296);
        assertThat(error).isCloseTo(0, within(4.5 * Math.sqrt(square / HISTORIES)));
    }

    private static Measurement measure(double planted, Random random) {
        int days = (int) (END.toEpochDay() - Facts.START.toEpochDay()) + 1;
        boolean[] exposed = new boolean[days + DAYS + 1];
        var events = new ArrayList<Event>();
        for (int d = 0; d < days; d++) {
            if (random.nextDouble() < TRIGGERS_A_YEAR / 365) {
                events.add(event(events.size(), d, Act.SANCTION));
                for (int after = 1; after <= DAYS; after++) {
                    exposed[d + after] = true;
                }
            }
        }
        for (int d = 0; d < days; d++) {
            if (random.nextDouble() < OUTCOMES_A_YEAR / 365 * (exposed[d] ? Math.exp(planted) : 1)) {
                events.add(event(events.size(), d, Act.ASSAULT));
            }
        }
        EventTable table = Facts.table(PAIR, events);
        var counters = List.of(counter("assaults", Act.ASSAULT), counter("sanctions", Act.SANCTION));
        return new RateRatio(table, new Tally(counters, PAIR, table.kinds()))
                .after("assaults", "sanctions", DAYS, Facts.START, END);
    }

    private static Event event(int number, int day, Act act) {
        return Facts.event("e%05d".formatted(number), Facts.START.plusDays(day), "AAA", act, "BBB");
    }

    private static Counter counter(String id, Act act) {
        return new Counter(id, Set.of(), Set.of(), new Counter.What(Set.of(act), Set.of(), Set.of()), false);
    }
}
