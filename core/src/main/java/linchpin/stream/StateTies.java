package linchpin.stream;

import java.util.List;
import java.util.SplittableRandom;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.event.Roster;
import linchpin.event.Treaty;
import linchpin.world.InputsOverTime;

/**
 * The ties of the states of a stream, all known before its first day.
 *
 * @param figures distances and capabilities
 * @param defence mutual-defence treaties
 * @param others pacts that promise no defence, the placebo of the former
 */
public record StateTies(List<Measure> figures, List<Treaty> defence, List<Treaty> others) {

    private static final String NO_TRADE = "none";

    /** Nothing known. */
    public static StateTies none() {
        return new StateTies(List.of(), List.of(), List.of());
    }

    InputsOverTime inputs(Roster roster) {
        return inputs(roster, defence);
    }

    /** The world in which the pacts without defence stand for alliances. */
    InputsOverTime placeboPacts(Roster roster) {
        return inputs(
                roster,
                others.stream()
                        .map(t -> new Treaty(
                                t.id(),
                                t.a(),
                                t.b(),
                                new Treaty.Terms(
                                        Treaty.Clause.DEFENCE,
                                        Treaty.Binding.MUTUAL_DEFENCE,
                                        t.terms().note()),
                                t.inForce(),
                                t.end(),
                                t.source()))
                        .toList());
    }

    /** The world in which every state has the allies of another one, drawn by lot. */
    InputsOverTime shuffled(Roster roster, long seed) {
        int[] order = new int[roster.size()];
        var random = new SplittableRandom(seed);
        for (int i = 0; i < order.length; i++) {
            int at = random.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return inputs(
                roster,
                defence.stream()
                        .map(t -> new Treaty(
                                t.id(),
                                roster.code(order[roster.indexOf(t.a())]),
                                roster.code(order[roster.indexOf(t.b())]),
                                t.terms(),
                                t.inForce(),
                                t.end(),
                                t.source()))
                        .toList());
    }

    private InputsOverTime inputs(Roster roster, List<Treaty> treaties) {
        return new InputsOverTime(History.of(List.of(), figures, treaties), roster, NO_TRADE, 0);
    }
}
