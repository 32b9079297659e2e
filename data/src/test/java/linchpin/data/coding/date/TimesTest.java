package linchpin.data.coding.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import linchpin.event.When;
import linchpin.evidence.Dated;
import linchpin.evidence.Dated.Ground;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TimesTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 10, 2);

    private static Dated only(String sentence) {
        var found = Times.in(sentence, PUBLISHED, null);
        assertThat(found).as(sentence).hasSize(1);
        return found.getFirst().dated();
    }

    private static Dated day(int year, int month, int day, Ground ground) {
        return Dated.on(LocalDate.of(year, month, day), ground);
    }

    @Test
    void aDayIsReadInEveryUsualOrder() {
        var expected = day(2023, 9, 13, Ground.EXPLICIT);
        assertThat(only("They met on September 13, 2023 in Vladivostok.")).isEqualTo(expected);
        assertThat(only("They met on 13 September 2023.")).isEqualTo(expected);
        assertThat(only("They met on the 13th of Sept. 2023.")).isEqualTo(expected);
        assertThat(only("Meeting of 2023-09-13.")).isEqualTo(expected);
    }

    @Test
    void aMonthAndAYearKeepTheirPrecision() {
        assertThat(only("It was signed in June 2023.").when().precision()).isEqualTo(When.Precision.MONTH);
        assertThat(only("It was signed in 2019.").when())
                .isEqualTo(new When(LocalDate.of(2019, 1, 1), When.Precision.YEAR, When.Basis.STATED));
        assertThat(only("It was signed in November."))
                .matches(d -> d.first().equals(LocalDate.of(2023, 11, 1)) && d.ground() == Ground.RELATIVE);
    }

    @Test
    void relativeTimesCountFromTheDayOfPublication() {
        assertThat(only("Talks were held on Monday.")).isEqualTo(day(2024, 9, 30, Ground.RELATIVE));
        assertThat(only("He left yesterday.")).isEqualTo(day(2024, 10, 1, Ground.RELATIVE));
        assertThat(only("He left two days ago.")).isEqualTo(day(2024, 9, 30, Ground.RELATIVE));
        assertThat(only("He left last week."))
                .isEqualTo(new Dated(LocalDate.of(2024, 9, 23), LocalDate.of(2024, 9, 29), Ground.RELATIVE));
        assertThat(only("He arrived on September 12.")).isEqualTo(day(2024, 9, 12, Ground.RELATIVE));
        assertThat(only("He arrived on December 12.")).isEqualTo(day(2023, 12, 12, Ground.RELATIVE));
    }

    @Test
    void anaphoricTimesCountFromTheDateBefore() {
        var anchor = day(2022, 2, 24, Ground.EXPLICIT);
        assertThat(Times.in("Two days later they fled.", PUBLISHED, anchor)
                        .getFirst()
                        .dated())
                .isEqualTo(day(2022, 2, 26, Ground.ANAPHORIC));
        assertThat(Times.in("The following week they fled.", PUBLISHED, anchor)
                        .getFirst()
                        .dated()
                        .first())
                .isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(Times.in("Two days later they fled.", PUBLISHED, null)).isEmpty();
    }

    @Test
    void anAnaphoricDateIsNoFinerThanItsAnchor() {
        var week = new Dated(LocalDate.of(2024, 9, 23), LocalDate.of(2024, 9, 29), Ground.RELATIVE);
        assertThat(anaphoric("Two days later they fled.", week))
                .isEqualTo(new Dated(LocalDate.of(2024, 9, 25), LocalDate.of(2024, 10, 1), Ground.ANAPHORIC));
        assertThat(anaphoric("The following day they fled.", week).when().precision())
                .isNotEqualTo(When.Precision.DAY);
        assertThat(anaphoric("The same day they fled.", week).first()).isEqualTo(week.first());
        var june = new Dated(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 30), Ground.EXPLICIT);
        assertThat(anaphoric("Three days later they fled.", june).when().precision())
                .isEqualTo(When.Precision.MONTH);
        assertThat(anaphoric("Three days later they fled.", june).when().date().getMonthValue())
                .isEqualTo(6);
        assertThat(anaphoric("A month earlier they had fled.", june).when().date())
                .isEqualTo(LocalDate.of(2023, 5, 1));
    }

    private static Dated anaphoric(String sentence, Dated anchor) {
        return Times.in(sentence, PUBLISHED, anchor).getFirst().dated();
    }

    @Test
    void aDateOfTheSameSentenceIsTheAnchorBeforeThatOfTheParagraph() {
        var found = Times.in(
                "They met on 3 May 2023 and, two days later, signed.", PUBLISHED, day(2020, 1, 1, Ground.EXPLICIT));
        assertThat(found.getLast().dated()).isEqualTo(day(2023, 5, 5, Ground.ANAPHORIC));
    }

    @Test
    void figuresAreNoDates() {
        assertThat(
                        Times.in("It sold 2020 tanks for 1,999 dollars; 31 February 2023 is no day.", PUBLISHED, null)
                                .stream()
                                .filter(f -> f.dated().first().equals(f.dated().last())))
                .isEmpty();
    }

    @Property(tries = 300)
    void noTextBreaksIt(@ForAll String text) {
        assertThat(Times.in(text + " 99 May 9999 last week", PUBLISHED, null)).isNotNull();
    }
}
