package linchpin.statecraft;

import java.util.List;
import linchpin.scenario.Intervention;

/**
 * What hits trade in a month of a future. Futures of one draw with the same vector have the same economy.
 *
 * @param steps by channel: how many steps of trade the acts so far have stopped
 * @param edits of the policy that are in force and touch trade
 */
public record ShockVector(List<Integer> steps, List<Intervention> edits) {

    public ShockVector {
        steps = List.copyOf(steps);
        edits = List.copyOf(edits);
    }

    /** Whether nothing hits. */
    public boolean isNone() {
        return edits.isEmpty() && steps.stream().allMatch(s -> s == 0);
    }
}
