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
 * @param ties what steps of policies change
 * @param tally what is counted
 */
public record Experiment(
        Behavior behavior,
        Origin origin,
        EventTable events,
        Settings settings,
        Parameters parameters,
        Ties ties,
        Tally tally) {

    /**
     * @param levers names of the levers, in the order of the compiled ties
     * @param rerouting where trade goes that policies stop
     */
    public record Ties(List<String> levers, Rerouting rerouting) {}

    /** Where no trade is solved again. */
    public Experiment(
            Behavior behavior,
            Origin origin,
            EventTable events,
            Settings settings,
            Parameters parameters,
            List<String> levers,
            Tally tally) {
        this(behavior, origin, events, settings, parameters, new Ties(levers, Rerouting.NONE), tally);
    }

    List<String> levers() {
        return ties.levers();
    }
}
