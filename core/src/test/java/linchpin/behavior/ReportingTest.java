package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Parties;
import linchpin.event.Roster;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private static final Roster PAIR = Facts.roster("AAA", "BBB");
    private static final int[] GROWING = {3, 0, 8, 12, 40, 31, 60, 75, 90, 70};
    private static final int END = (int) LocalDate.of(2010, 1, 1).toEpochDay();

    /** At the top, the pull of the counts equals the pull of the neighbouring years. */
    @Test
    void theWalkIsTheMostProbableOne() {
        double sd = 0.3;
        List<Rates.Year> years = Reporting.years(news(GROWING), END, sd);

        assertThat(years).hasSize(GROWING.length);
        for (int y = 0; y < GROWING.length; y++) {
            double log = Math.log(years.get(y).smoothed());
            double pull =
                    GROWING[y] - years.get(y).smoothed() * Year.of(2000 + y).length();
            pull -= y > 0 ? (log - Math.log(years.get(y - 1).smoothed())) / (sd * sd) : 0;
            pull -= y < GROWING.length - 1 ? (log - Math.log(years.get(y + 1).smoothed())) / (sd * sd) : 0;
            assertThat(pull).isCloseTo(0, within(1e-6));
        }
    }

    @Test
    void aWideStepFollowsTheCountsAndANarrowOnePoolsThem() {
        List<Rates.Year> wide = Reporting.years(news(GROWING), END, 30);
        List<Rates.Year> narrow = Reporting.years(news(GROWING), END, 0.01);

        assertThat(wide.get(6).smoothed()).isCloseTo(60 / 365.0, within(1e-3));
        assertThat(wide.get(6).counted()).isEqualTo(60 / 365.0);
        assertThat(narrow.get(9).smoothed() / narrow.get(0).smoothed()).isBetween(1.0, 1.2);
    }

    @Test
    void steadyCountsGiveALevelWalk() {
        List<Rates.Year> years = Reporting.years(news(new int[] {50, 50, 50, 50, 50, 50}), END - 4 * 365 - 1, 0.3);

        assertThat(years).allSatisfy(y -> assertThat(y.smoothed()).isCloseTo(50 / 365.25, within(1e-3)));
    }

    @Test
    void theLastYearCountsOnlyTheDaysThatHavePassed() {
        int june = (int) LocalDate.of(2009, 7, 1).toEpochDay();
        Rates.Year last = Reporting.years(news(GROWING), june, 0.3).getLast();

        assertThat(last.year()).isEqualTo(2009);
        assertThat(last.counted()).isCloseTo(70 / 365.0, within(0.01));
    }

    @Test
    void streamsWithAConstantRuleAreLeftOut() {
        var events = new ArrayList<Event>();
        events.add(Facts.event("e1", Facts.START, "AAA", Act.CONSULT, "BBB"));
        EventTable steady = Facts.table(PAIR, events);

        assertThat(Reporting.years(steady, (int) Facts.START.toEpochDay() + 30, 0.3)
                        .getFirst()
                        .counted())
                .isZero();
        assertThat(Reporting.now(steady, (int) Facts.START.toEpochDay() + 30)).isEqualTo(1e-9);
    }

    @Test
    void theLevelNowIsTheMeanOfTwoYears() {
        assertThat(Reporting.now(news(GROWING), END)).isCloseTo(160 / 730.5, within(1.0 / 730));
    }

    @Test
    void aShortHistoryIsNotDilutedByDaysThatNeverWere() {
        int[] one = {73};
        assertThat(Reporting.now(news(one), (int) Facts.START.toEpochDay() + 365))
                .isCloseTo(0.2, within(0.003));
    }

    /** Spread evenly over each year from 2000 on. */
    private static EventTable news(int[] perYear) {
        var events = new ArrayList<Event>();
        for (int y = 0; y < perYear.length; y++) {
            LocalDate first = LocalDate.of(2000 + y, 1, 1);
            for (int k = 0; k < perYear[y]; k++) {
                LocalDate day = first.plusDays(k * 365L / perYear[y]);
                var who = Parties.of("AAA", "BBB");
                events.add(Facts.event("e%04d".formatted(events.size()), day, who, Act.CONSULT, 1, "news"));
            }
        }
        return Facts.table(PAIR, events);
    }
}
