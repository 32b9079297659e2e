package linchpin.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final int DAYS = 400;

    @Provide
    Arbitrary<History> histories() {
        return Invented.history(DAYS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Invented.day(DAYS);
    }

    @Property
    void theOrderOfWritingDoesNotMatter(@ForAll("histories") History history, @ForAll Random random) {
        History shuffled = History.of(
                shuffled(history.events(), random),
                shuffled(history.measures(), random),
                shuffled(history.treaties(), random));

        assertSame(shuffled, history);
    }

    @Property
    void lookingBackSeesNothingOfLater(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        History seen = history.until(day);

        assertThat(seen.events()).allMatch(e -> !e.when().date().isAfter(day));
        assertThat(seen.measures()).allMatch(m -> !m.knownFrom().isAfter(day));
        assertThat(seen.treaties()).allMatch(t -> !t.inForce().isAfter(day));
        assertThat(seen.treaties()).allMatch(t -> t.end() == null || !t.end().isAfter(day));
    }

    /** The strong form: whatever happens later, the view of the past is the same. */
    @Property
    void noFutureChangesAViewOfThePast(
            @ForAll("histories") History one, @ForAll("histories") History other, @ForAll("days") LocalDate day) {
        List<Event> events =
                onlyIf(one.events(), other.events(), e -> e.when().date().isAfter(day));
        List<Measure> measures =
                onlyIf(one.measures(), other.measures(), m -> m.knownFrom().isAfter(day));
        List<Treaty> treaties =
                onlyIf(one.treaties(), other.treaties(), t -> t.inForce().isAfter(day));

        assertSame(History.of(events, measures, treaties).until(day), one.until(day));
    }

    @Property
    void nothingOfThePastIsLost(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        History seen = history.until(day);

        assertThat(seen.events()).hasSize((int) history.events().stream()
                .filter(e -> e.when().date().compareTo(day) <= 0)
                .count());
        assertThat(seen.treaties())
                .allSatisfy(t -> assertThat(t.inForceOn(day))
                        .isEqualTo(
                                history.treaties().stream().anyMatch(u -> u.id().equals(t.id()) && u.inForceOn(day))));
        assertSame(history.until(LocalDate.MAX), history);
    }

    @Property
    void lookingBackTwiceIsLookingBackToTheEarlierDay(
            @ForAll("histories") History history, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        assertSame(history.until(one).until(other), history.until(one.isBefore(other) ? one : other));
    }

    @Property
    void aPastFollowedByTheRestIsTheWhole(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        History past = history.until(day);
        List<Event> rest = history.between(day.plusDays(1), LocalDate.MAX);

        assertThat(past.plus(rest).events()).isEqualTo(history.events());
    }

    @Test
    void figuresStayHiddenUntilTheyCouldBeKnown() {
        LocalDate known = LocalDate.of(2021, 12, 31);
        History history = History.of(List.of(), List.of(Facts.tradeShare("PRK", "CHN", 2020, 88)), List.of());

        assertThat(history.until(known.minusDays(1)).measures()).isEmpty();
        assertThat(history.until(known).measures()).hasSize(1);
    }

    /** What is known to the month stands on its first day, and is known at its end only. */
    @Test
    void anEventOfAMonthOrYearIsNotKnownBeforeItsEnd() {
        LocalDate day = LocalDate.of(2012, 2, 9);
        Event event = Facts.event("e", day, "PRK", Act.MOBILIZE, "USA");
        History month = Facts.history(List.of(Facts.vague(event, When.Precision.MONTH)));
        History year = Facts.history(List.of(Facts.vague(event, When.Precision.YEAR)));

        assertThat(month.events().getFirst().when().date()).isEqualTo(LocalDate.of(2012, 2, 1));
        assertThat(month.until(LocalDate.of(2012, 2, 28)).events()).isEmpty();
        assertThat(month.until(LocalDate.of(2012, 2, 29)).events()).isEqualTo(month.events());
        assertThat(year.until(LocalDate.of(2012, 12, 30)).events()).isEmpty();
        assertThat(year.until(LocalDate.of(2012, 12, 31)).events()).isEqualTo(year.events());
    }

    @Test
    void theEndOfATreatyIsNoSecretOnceItHasCome() {
        LocalDate end = LocalDate.of(1996, 9, 10);
        History history = History.of(
                List.of(), List.of(), List.of(Facts.alliance("t", "PRK", "RUS", LocalDate.of(1961, 9, 10), end)));

        assertThat(history.until(end.minusDays(1)).treaties())
                .extracting(Treaty::end)
                .containsOnlyNulls();
        assertThat(history.until(end).treaties()).extracting(Treaty::end).containsExactly(end);
    }

    @Test
    void whatDidNotHappenIsRefused() {
        Event e = Facts.event("e1", Facts.START, "PRK", Act.MOBILIZE, "USA");
        var negated = new Event(e.id(), e.when(), e.parties(), e.deed(), "", Event.Status.NEGATED, e.evidence());

        assertThatThrownBy(() -> Facts.history(List.of(negated)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The event e1 is NEGATED and cannot be part of a history.\nMaybe it is a claim or a question.");
    }

    @Test
    void anEmptyHistoryHasNoLastDay() {
        assertThatThrownBy(() -> Facts.history(List.of()).lastDay())
                .hasMessageStartingWith("The history is empty.\nMaybe ");
    }

    private static void assertSame(History one, History other) {
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.measures()).isEqualTo(other.measures());
        assertThat(one.treaties()).isEqualTo(other.treaties());
    }

    private static <T> List<T> shuffled(List<T> facts, Random random) {
        var out = new ArrayList<>(facts);
        Collections.shuffle(out, random);
        return out;
    }

    /** The past of one history and the future of another. */
    private static <T> List<T> onlyIf(List<T> one, List<T> other, Predicate<T> future) {
        return Stream.concat(
                        one.stream().filter(future.negate()), other.stream().filter(future))
                .toList();
    }
}
