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
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import org.junit.jupiter.api.Test;

/** How often a rule held in past windows, and how outcomes follow triggers. */
class PastRatesTest {

    private static final Roster PAIR = Facts.roster("AAA", "BBB");
    private static final int YEARS = 21;
    private static final LocalDate END = Facts.START.plusYears(YEARS).minusDays(1);
    private final List<Event> events = new ArrayList<>();
    private final Random random = new Random(4);

    @Test
    void aBaseRateIsTheShareOfWindowsThatObey() {
        for (int year = 0; year < YEARS; year += 2) {
            add(Facts.START.plusYears(year).plusDays(40), Act.ASSAULT);
        }
        BaseRate yearly = base(12, Facts.START);

        assertThat(yearly.windows()).isEqualTo(12 * (YEARS - 1) + 1);
        assertThat(yearly.independent()).isEqualTo(YEARS);
        assertThat(yearly.frequency()).isCloseTo(0.5, within(0.05));
        assertThat(yearly.interval().low()).isBetween(0.2, yearly.frequency());
        assertThat(yearly.interval().high()).isBetween(yearly.frequency(), 0.8);
        assertThat(base(24, Facts.START).frequency()).isCloseTo(1, within(0.05));
    }

    @Test
    void noWindowReachesBeyondTheLastDay() {
        add(END.plusDays(1), Act.ASSAULT);

        assertThat(base(18, Facts.START).frequency()).isZero();
        assertThat(base(18, Facts.START).interval().high()).isPositive();
    }

    /** Beta(0.5, 14.5) for none of 14 windows (Jeffreys). */
    @Test
    void whatNeverHappenedKeepsAnInterval() {
        add(Facts.START, Act.CONSULT);
        BaseRate never = base(18, Facts.START);

        assertThat(never.independent()).isEqualTo(14);
        assertThat(never.interval().high()).isBetween(0.1, 0.25);
    }

    @Test
    void whatFollowsATriggerIsSeenToFollow() {
        for (int k = 0; k < 60; k++) {
            LocalDate day = Facts.START.plusDays(k * 125L + random.nextInt(20));
            add(day, Act.SANCTION);
            add(day.plusDays(1 + random.nextInt(25)), Act.ASSAULT);
        }
        Measurement after = ratio().after("assaults", "sanctions", 30, Facts.START, END);

        assertThat(after.estimate()).isGreaterThan(2);
        assertThat(after.interval().excludesZero()).isTrue();
        assertThat(after.n()).isEqualTo(60);
    }

    @Test
    void whatHappensOnTheDayOfTheTriggerDoesNotFollowIt() {
        for (int k = 0; k < 60; k++) {
            LocalDate day = Facts.START.plusDays(k * 125L);
            add(day, Act.SANCTION);
            add(day, Act.ASSAULT);
        }

        assertThat(ratio().after("assaults", "sanctions", 30, Facts.START, END).estimate())
                .isNegative();
    }

    /** Both grow twentyfold over the years and have nothing else in common. */
    @Test
    void growthOfReportingIsNoEffect() {
        for (int year = 0; year < YEARS; year++) {
            for (int k = 0; k < 1 + year; k++) {
                add(Facts.START.plusYears(year).plusDays(random.nextInt(365)), Act.SANCTION);
                add(Facts.START.plusYears(year).plusDays(random.nextInt(365)), Act.ASSAULT);
            }
        }
        Measurement after = ratio().after("assaults", "sanctions", 10, Facts.START, END);

        assertThat(after.estimate()).isCloseTo(0, within(0.35));
        assertThat(after.interval().excludesZero()).isFalse();
        assertThat(ratio().trend("assaults", Facts.START.plusYears(11), Facts.START, END))
                .matches(m -> m.estimate() > 0.5)
                .matches(m -> m.interval().excludesZero());
    }

    @Test
    void withoutOutcomesNothingCanBeTold() {
        add(Facts.START.plusDays(100), Act.SANCTION);
        Measurement none = ratio().after("assaults", "sanctions", 30, Facts.START, END);

        assertThat(none.estimate()).isZero();
        assertThat(none.interval().excludesZero()).isFalse();
        assertThat(Verdict.of(none.interval(), Thesis.Sign.POSITIVE)).isEqualTo(Verdict.CANNOT_BE_TOLD);
    }

    private void add(LocalDate day, Act act) {
        events.add(Facts.event("e%04d".formatted(events.size()), day, "AAA", act, "BBB"));
    }

    private BaseRate base(int months, LocalDate since) {
        EventTable table = Facts.table(PAIR, events);
        return BaseRate.of(table, tally(table), new Rule.AtLeast(1, "assaults"), since, END, months);
    }

    private RateRatio ratio() {
        EventTable table = Facts.table(PAIR, events);
        return new RateRatio(table, tally(table));
    }

    private static Tally tally(EventTable table) {
        return new Tally(
                List.of(counter("assaults", Act.ASSAULT), counter("sanctions", Act.SANCTION)), PAIR, table.kinds());
    }

    private static Counter counter(String id, Act act) {
        return new Counter(id, Set.of(), Set.of(), new Counter.What(Set.of(act), Set.of(), Set.of()), false);
    }
}
