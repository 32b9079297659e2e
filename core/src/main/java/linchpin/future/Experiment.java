package linchpin.future;

import java.util.List;
import linchpin.behavior.Behavior;
import linchpin.behavior.Origin;
import linchpin.behavior.Settings;
import linchpin.event.EventTable;
import linchpin.pattern.Tally;
import linchpin.world.Parameters;

/**
 * What is played forward: a fitted behavior from a state of the world.
 *
 * @param events the compiled history, for templates of simulated events
 * @param levers names of the levers, in the order of the compiled ties
 * @param tally what is counted
 */
public record Experiment(
        Behavior behavior,
        Origin origin,
        EventTable events,
        Settings settings,
        Parameters parameters,
        List<String> levers,
        Tally tally) {}
