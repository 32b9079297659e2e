package linchpin.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Invented;
import linchpin.event.Measure;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final int DAYS = 400;
    private static final Measure.Subject SHARE = new Measure.Subject(Measure.Kind.TRADE, "trade_share", "PRK", "CHN");

    @Provide
    Arbitrary<History> histories() {
        return Invented.history(DAYS);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Invented.day(DAYS);
    }

    @Property
    void aWorldKnowsOnlyWhatWasKnown(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        World world = World.asOf(history, day);

        assertThat(world.figures()).allMatch(m -> !m.knownFrom().isAfter(day));
        assertThat(world.treaties()).allMatch(t -> t.inForceOn(day));
        assertThat(world.treaties()).allMatch(t -> t.end() == null);
    }

    @Property
    void theWorldOfAPrefixIsTheWorldOfTheWhole(
            @ForAll("histories") History history, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        World whole = World.asOf(history, early);
        World prefix = World.asOf(history.until(late), early);

        assertThat(prefix.figures()).containsExactlyInAnyOrderElementsOf(whole.figures());
        assertThat(prefix.treaties()).isEqualTo(whole.treaties());
    }

    @Property
    void everySubjectShowsItsLatestKnownPeriod(@ForAll("histories") History history, @ForAll("days") LocalDate day) {
        World world = World.asOf(history, day);

        assertThat(history.until(day).measures()).allSatisfy(known -> {
            Measure shown = world.latest(known.about()).orElseThrow();
            assertThat(shown.from()).isAfterOrEqualTo(known.from());
            if (shown.from().equals(known.from())) {
                assertThat(shown.knownFrom()).isAfterOrEqualTo(known.knownFrom());
            }
        });
    }

    @Test
    void aYearlySeriesDoesNotLeakBeforeItIsKnown() {
        History history = History.of(
                List.of(),
                List.of(Facts.tradeShare("PRK", "CHN", 2015, 83), Facts.tradeShare("PRK", "CHN", 2016, 88)),
                List.of());

        assertThat(World.asOf(history, LocalDate.of(2016, 12, 30)).latest(SHARE))
                .isEmpty();
        assertThat(central(World.asOf(history, LocalDate.of(2016, 12, 31)))).isEqualTo(83);
        assertThat(central(World.asOf(history, LocalDate.of(2017, 12, 30)))).isEqualTo(83);
        assertThat(central(World.asOf(history, LocalDate.of(2017, 12, 31)))).isEqualTo(88);
    }

    @Test
    void aRevisionReplacesAndALateOldFigureDoesNot() {
        Measure first = Facts.tradeShare("PRK", "CHN", 2016, 88);
        Measure revised =
                Facts.figure(Measure.Kind.TRADE, "trade_share", "PRK", "CHN", 2016, 90, LocalDate.of(2018, 6, 1));
        Measure lateOld =
                Facts.figure(Measure.Kind.TRADE, "trade_share", "PRK", "CHN", 2010, 57, LocalDate.of(2019, 1, 1));
        History history = History.of(List.of(), List.of(lateOld, revised, first), List.of());

        assertThat(central(World.asOf(history, LocalDate.of(2018, 5, 31)))).isEqualTo(88);
        assertThat(central(World.asOf(history, LocalDate.of(2020, 1, 1)))).isEqualTo(90);
    }

    @Test
    void aPairIsSeenFromBothSides() {
        History history = History.of(
                List.of(),
                List.of(
                        Facts.tradeShare("PRK", "CHN", 2016, 88),
                        Facts.tradeShare("CHN", "PRK", 2016, 0.1),
                        Facts.tradeShare("CHN", "USA", 2016, 15)),
                List.of(Facts.alliance("t", "CHN", "PRK", LocalDate.of(1961, 7, 11), null)));
        World world = World.asOf(history, LocalDate.of(2020, 1, 1));

        assertThat(world.between("CHN", "PRK"))
                .isEqualTo(world.between("PRK", "CHN"))
                .hasSize(2);
        assertThat(world.treatiesBetween("PRK", "CHN")).hasSize(1);
        assertThat(world.named(Measure.Kind.TRADE, "trade_share")).hasSize(3);
        assertThat(world.of("CHN")).isEmpty();
    }

    private static double central(World world) {
        return world.latest(SHARE).orElseThrow().estimate().central();
    }
}
