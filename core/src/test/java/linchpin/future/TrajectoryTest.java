package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import linchpin.behavior.Memory;
import linchpin.behavior.MemoryContent;
import linchpin.behavior.Replay;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Parties;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

/** A simulated future is a history too. */
class TrajectoryTest {

    private static final int MONTHS = 12;
    private static final LocalDate END = Worlds.FIRST.plusMonths(MONTHS);
    private static final Design DESIGN = new Design(11, 48, 24, MONTHS, 1);
    private static final Course VISITS = Worlds.course(new Policy(
            "visits",
            "Visits",
            "Three visits.",
            List.of(new Intervention.AddEvent(
                    Deed.of(Act.CONSULT).kind(),
                    new Parties(List.of("DDD", "AAA"), List.of("CCC")),
                    List.of(1, 3, 5)))));

    @Test
    void aFutureAppendedToItsPastFoldsToTheMemoryOfTheSimulation() {
        for (int branch = 0; branch < 5; branch++) {
            Memory played = Worlds.ORIGIN.memory().copy();
            Ensemble.trajectory(Worlds.experiment(), VISITS, DESIGN, branch, played);
            History whole = whole(branch);
            EventTable table = EventTable.of(Worlds.ROSTER, whole, List.of(), Trajectory.families(Facts::steady));
            var ties = new InputsOverTime(whole, Worlds.ROSTER, "trade_share", 1);
            var replay = new Replay(table, ties, Worlds.SETTINGS);
            int end = (int) END.toEpochDay();
            replay.playUntil(end, new Replay.Visitor() {});
            played.beginDay(end);

            assertThat(table.kinds()).isEqualTo(Worlds.EVENTS.kinds());
            assertThat(MemoryContent.of(replay.memory(), end))
                    .containsExactly(MemoryContent.of(played, end), within(1e-9));
        }
    }

    @Test
    void theCodeThatCountsThePastCountsTheFuture() {
        Arm arm = Ensemble.play(Worlds.experiment(), List.of(VISITS), DESIGN, done -> {})
                .getFirst();
        for (int branch = 0; branch < 48; branch++) {
            EventTable table =
                    EventTable.of(Worlds.ROSTER, whole(branch), List.of(), Trajectory.families(Facts::steady));
            int[] counts = arm.tally().count(table, (int) Worlds.FIRST.toEpochDay(), (int) END.toEpochDay() - 1);
            for (int c = 0; c < counts.length; c++) {
                assertThat(counts[c]).isEqualTo(arm.total(branch, c));
            }
        }
    }

    @Test
    void simulatedEventsAreWholeEventsOfTheHorizon() {
        var events = Ensemble.trajectory(Worlds.experiment(), VISITS, DESIGN, 3).events();

        assertThat(events).isNotEmpty().allSatisfy(e -> {
            assertThat(e.when().date()).isBetween(Worlds.FIRST, END.minusDays(1));
            assertThat(e.parties().sources()).doesNotHaveDuplicates();
            assertThat(e.evidence().source()).isEqualTo("simulation");
        });
        assertThat(events)
                .filteredOn(e -> e.when().date().equals(Worlds.FIRST))
                .extracting(e -> e.parties().sources().getFirst())
                .as("the initiator stands first")
                .contains("DDD");
    }

    private static History whole(int branch) {
        return Worlds.HISTORY.plus(
                Ensemble.trajectory(Worlds.experiment(), VISITS, DESIGN, branch).events());
    }
}
