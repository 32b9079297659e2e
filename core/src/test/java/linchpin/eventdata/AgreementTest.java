package linchpin.eventdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import linchpin.benchmark.CountSeries;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Valence;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final YearMonth FIRST = YearMonth.of(2003, 1);

    @Test
    void aSeriesAgreesWithItself() {
        var series = drawn(1);

        var a = Agreement.of(series, series);

        assertThat(a.correlation().value()).isCloseTo(1, within(1e-9));
        assertThat(a.recall().value()).isEqualTo(1);
        assertThat(a.precision().value()).isEqualTo(1);
        assertThat(a.months()).isEqualTo(120);
    }

    /** Seeds are fixed; at α = .05 one of twenty such intervals would exclude nought, so three are asked to hold it together. */
    @Test
    void seriesThatKnowNothingOfOneAnotherDoNot() {
        for (int seed = 1; seed <= 3; seed++) {
            var a = Agreement.of(drawn(seed), drawn(seed + 100));

            assertThat(a.correlation().interval().low()).isNegative();
            assertThat(a.correlation().interval().high()).isPositive();
        }
    }

    @Test
    void onlyCommonMonthsAreCompared() {
        var early = new CountSeries(FIRST, new int[] {9, 1, 0, 2});
        var late = new CountSeries(FIRST.plusMonths(1), new int[] {1, 0, 2, 7, 7});

        var a = Agreement.of(early, late);

        assertThat(a.months()).isEqualTo(3);
        assertThat(a.reference()).isEqualTo(new Agreement.Seen(3, 2));
        assertThat(a.correlation().value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void anActOfOneRootBetweenTwoCountsOnceADay() {
        LocalDate day = LocalDate.of(2003, 1, 5);
        var book = DayBook.ofCoded(List.of(
                coded(day, Act.CONSULT, List.of("AAA", "BBB"), List.of("AAA", "BBB")),
                coded(day, Act.CONSULT, List.of("BBB"), List.of("AAA", "CCC")),
                coded(day, Act.AGREE, List.of("AAA"), List.of("BBB")),
                coded(day, Act.ACCUSE, List.of("AAA"), List.of())));
        var line = new DayBook.Line(Pair.of("BBB", "AAA"), Valence.COOPERATIVE);

        assertThat(book.months(line, FIRST, FIRST).count(0)).isEqualTo(2);
        assertThat(book.days(line)).containsExactly(day);
        assertThat(book.days(new DayBook.Line(Pair.of("AAA", "BBB"), Valence.HOSTILE)))
                .isEmpty();
    }

    @Test
    void whatIsFoundStandsBesideWhatChanceWouldFind() {
        var at = new TreeSet<LocalDate>();
        var asked = new ArrayList<Finds.Asked>();
        LocalDate first = LocalDate.of(2003, 1, 1);
        for (int k = 0; k < 100; k++) {
            at.add(first.plusDays(40L * k));
            asked.add(new Finds.Asked(first.plusDays(40L * k + k % 4), at));
        }

        var finds = Finds.of(asked, first, first.plusDays(4000));

        assertThat(finds.found().value()).isCloseTo(0.75, within(1e-9));
        assertThat(finds.chance()).isLessThan(0.3);
        assertThat(Finds.of(List.of(), first, first.plusDays(9)).events()).isZero();
    }

    @Test
    void aMissHasACause() {
        LocalDate day = LocalDate.of(2003, 1, 5);
        var line = new DayBook.Line(Pair.of("AAA", "BBB"), Valence.COOPERATIVE);
        var nothing = DayBook.ofCoded(List.of());
        var hostile = DayBook.ofCoded(List.of(coded(day, Act.ACCUSE, List.of("AAA"), List.of("BBB"))));
        var named = Misses.named(List.of(new Naming(1, day, Set.of("AAA", "BBB", "CCC"))), List.of(line.pair()));

        assertThat(Misses.of(day, line, nothing, new TreeSet<>())).isEqualTo(Misses.NO_ITEM);
        assertThat(Misses.of(day, line, nothing, named.get(line.pair()))).isEqualTo(Misses.NOT_CODED);
        assertThat(Misses.of(day, line, hostile, new TreeSet<>())).isEqualTo(Misses.OTHER_VALENCE);
        assertThat(Misses.of(day, new DayBook.Line(line.pair(), Valence.HOSTILE), hostile, new TreeSet<>()))
                .isEqualTo(Misses.FOUND);
    }

    private static CountSeries drawn(int seed) {
        var random = new SplittableRandom(seed);
        return new CountSeries(FIRST, random.ints(120, 0, 4).toArray());
    }

    static CodedEvent coded(LocalDate day, Act act, List<String> sources, List<String> targets) {
        return new CodedEvent(1, day, new Deed.Kind(act, "", List.of()), sources, targets, 0.9, "");
    }
}
