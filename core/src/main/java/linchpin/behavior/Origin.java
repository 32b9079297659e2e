package linchpin.behavior;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.EventTable;
import linchpin.world.InputsOverTime;

/**
 * Where a simulation begins: memories, world and levels as a day begins, folded from what was known by then.
 *
 * @param day the first day to be simulated, counted from 1970-01-01
 * @param levels for each of the three half-lives
 * @param reporting events a day of the streams whose rule changes
 */
public record Origin(int day, Memory memory, Surroundings surroundings, List<Levels.Frozen> levels, double reporting) {

    /** The state as {@code first} begins. */
    public static Origin of(EventTable events, InputsOverTime ties, Settings settings, LocalDate first) {
        int day = (int) first.toEpochDay();
        var replay = new Replay(events, ties, settings);
        replay.playUntil(day, new Replay.Visitor() {});
        var halfLives = settings.decay().level();
        var levels = new ArrayList<Levels.Frozen>();
        for (double halfLife : new double[] {halfLives.low(), halfLives.central(), halfLives.high()}) {
            var level = new Levels(
                    events.roster().size(), halfLife, settings.smoothing().shares(), events.day(0));
            for (int e = 0; e < events.firstFrom(day); e++) {
                if (events.known(e) < day) {
                    level.fold(events, e);
                }
            }
            levels.add(level.frozen(day));
        }
        return new Origin(day, replay.memory(), replay.surroundings(), List.copyOf(levels), Reporting.now(events, day));
    }
}
