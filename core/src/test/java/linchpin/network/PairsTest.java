package linchpin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import linchpin.economy.Baseline;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.event.When;
import linchpin.world.World;
import org.junit.jupiter.api.Test;

/** Axes, domains, cuts and the long memory of a pair. */
class PairsTest {

    private static final LocalDate DAY = Facts.START;
    private static final int YEAR = DAY.getYear();

    @Test
    void theScoreIntervalIsWilsons() {
        // 1 of 10: 0.0179 to 0.4042
        var share = new Proportion(1, 10);

        assertThat(share.interval().low()).isCloseTo(0.0179, within(1e-4));
        assertThat(share.interval().high()).isCloseTo(0.4042, within(1e-4));
        assertThat(new Proportion(0, 0).value()).isNaN();
        assertThat(new Proportion(0, 5).interval().low()).isCloseTo(0, within(1e-12));
    }

    @Test
    void bothAxesAreOfWhatCrossesTheSides() {
        var events = List.of(
                Facts.event("1", DAY, "AAA", Act.THREATEN, "CCC"),
                Facts.event("2", DAY, "CCC", Act.CONSULT, "AAA"),
                Facts.event("3", DAY, "AAA", Act.ASSAULT, "BBB"));
        var figures = List.of(
                Facts.tradeShare("AAA", "CCC", YEAR, 10),
                Facts.tradeShare("CCC", "AAA", YEAR, 30),
                Facts.tradeShare("AAA", "BBB", YEAR, 60),
                Facts.tradeShare("AAA", "CCC", YEAR + 1, 10),
                vote("AAA", "BBB", 0.9),
                vote("AAA", "CCC", 0.4));
        var history = History.of(events, figures, List.of());

        var found = Axes.byYear(
                history, List.of("AAA", "BBB"), List.of("CCC"), new Axes.Names("trade_share", "votes"), YEAR, YEAR + 1);

        assertThat(found.getFirst().acts()).isEqualTo(new Proportion(1, 2));
        assertThat(found.getFirst().trade()).isCloseTo(0.2, within(1e-12));
        assertThat(found.getFirst().votes()).isCloseTo(0.5, within(1e-12));
        assertThat(found.getLast().trade()).as("one pair of two is too few").isNaN();
        assertThat(found.getLast().pairs()).isEqualTo(1);
    }

    private static Measure vote(String a, String b, double value) {
        return Facts.figure(Measure.Kind.ALIGNMENT, "votes", a, b, YEAR, value, DAY);
    }

    @Test
    void anEventOfTwoDomainsCountsInBothAndOneOfNoneInOther() {
        var history = Facts.history(List.of(
                event("1", Act.AID, "military", "economic"),
                event("2", Act.CONSULT),
                event("3", Act.THREATEN, "military")));

        var found = Domains.byYear(
                history, "AAA", "BBB", Map.of("arms", List.of("military"), "money", List.of("economic")), YEAR, YEAR);

        assertThat(found.getFirst().cooperative())
                .containsEntry("arms", 1)
                .containsEntry("money", 1)
                .containsEntry(Domains.OTHER, 1);
        assertThat(found.getFirst().hostile()).containsEntry("arms", 1).containsEntry("money", 0);
    }

    private static Event event(String id, Act act, String... contexts) {
        var evidence = new Evidence("s1", "steady", Evidence.Grade.UNJUDGED, 1, "");
        var deed = new Deed(new Deed.Kind(act, "", List.of(contexts)), null);
        return new Event(id, When.stated(DAY), Parties.of("AAA", "BBB"), deed, "", Event.Status.ACTUAL, evidence);
    }

    /** B buys 40 of its 100 from A, A buys 10 of its 200 from B. */
    @Test
    void aCutHurtsByItsShareOfUseAndCostsItsShareOfSales() {
        var table = new Baseline(
                new Baseline.Names(List.of("A", "B"), List.of("good")),
                new Baseline.Shares(
                        new double[] {0.95, 0.4, 0.05, 0.6}, new double[] {1, 1}, new double[] {0, 0}, new double[] {
                            1, 1
                        }),
                Baseline.Border.FREE,
                new Baseline.Totals(new double[] {200, 100}, new double[] {200, 100}, new double[] {0, 0}));

        var found = Cut.between(table, "A", "B");

        assertThat(found.getFirst()).isEqualTo(new Cut("A", "B", "good", 0.4, 1, 40 / 230.0, 40));
        assertThat(found.getFirst().asymmetry(found)).isCloseTo(0.35, within(1e-12));
        assertThat(found.getLast().asymmetry(found)).isCloseTo(-0.35, within(1e-12));
        assertThat(Cut.between(table, "A", "C")).isEmpty();
    }

    @Test
    void aThirdCountryIsWeighedByTheTargetAndPulledByBoth() {
        var figures = List.of(
                Facts.tradeShare("TTT", "AAA", YEAR - 2, 30),
                Facts.tradeShare("AAA", "TTT", YEAR - 2, 5),
                Facts.tradeShare("AAA", "SSS", YEAR - 2, 20),
                Facts.tradeShare("TTT", "BBB", YEAR - 2, 60),
                Facts.tradeShare("BBB", "TTT", YEAR - 2, 50),
                Facts.tradeShare("BBB", "SSS", YEAR - 2, 10),
                Facts.tradeShare("TTT", "CCC", YEAR - 2, 9));
        var world = World.asOf(History.of(List.of(), figures, List.of()), DAY);

        var found =
                Leverage.on(world, "trade_share", "TTT", List.of("SSS"), List.of("AAA", "BBB", "CCC", "SSS", "TTT"));

        assertThat(found).extracting(Leverage::country).containsExactly("BBB", "AAA");
        assertThat(found.getFirst().net()).isCloseTo(-0.4, within(1e-12));
        assertThat(found.getLast().net()).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void theLongMemoryCountsADisputeInTheDecadeInWhichItBegan() {
        var spells = List.of(
                new Spell(Spell.Kind.DISPUTE, "BBB", "AAA", 1989, 1991, 4, "s1"),
                new Spell(Spell.Kind.DISPUTE, "AAA", "BBB", 1985, 1985, 2, "s1"),
                new Spell(Spell.Kind.DISPUTE, "AAA", "CCC", 1985, 1985, 5, "s1"),
                new Spell(Spell.Kind.RIVALRY, "AAA", "BBB", 1958, 1989, 0, "s1"));
        var history = Facts.history(List.of(Facts.event("1", DAY, "AAA", Act.AID, "BBB")));

        var found = LongMemory.of(history, spells, "AAA", "BBB", 1980);

        assertThat(found.decades())
                .containsExactly(
                        new LongMemory.Decade(1980, 2, 4, 0, 0),
                        new LongMemory.Decade(1990, 0, 0, 0, 0),
                        new LongMemory.Decade(2000, 0, 0, 1, 0));
        assertThat(found.rivalries()).hasSize(1);
    }
}
