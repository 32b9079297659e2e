package linchpin.app.shock;

import java.util.List;
import linchpin.impact.Measure;

/**
 * A measure as a user gives it, names not yet bound.
 *
 * @param from codes or groups of shocks.yaml
 * @param to codes or groups
 * @param sectors codes or groups
 * @param size a number, or the id of a parameter, which is then drawn; empty where the kind needs none
 * @param both whether flows the other way are hit too
 */
public record Given(
        Measure.Kind instrument, List<String> from, List<String> to, List<String> sectors, String size, boolean both) {

    public Given {
        from = List.copyOf(from);
        to = List.copyOf(to);
        sectors = List.copyOf(sectors);
    }
}
