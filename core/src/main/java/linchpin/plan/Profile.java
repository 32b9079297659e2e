package linchpin.plan;

import java.util.List;
import java.util.Locale;
import linchpin.plan.program.Risk;
import linchpin.world.Parameters;

/** How much a firm minds its worst futures. */
public enum Profile {
    CONSERVATIVE,
    BALANCED,
    GROWTH;

    /** Ids of the parameters that say so. */
    public static final List<String> PARAMETERS = List.of(
            "plan.profile.conservative.weight",
            "plan.profile.balanced.weight",
            "plan.profile.growth.weight",
            "plan.profile.level");

    /** Weight of CVaR beside the mean, and its level. */
    public Risk risk(Parameters parameters) {
        String id = "plan.profile.%s.weight".formatted(name().toLowerCase(Locale.ROOT));
        return new Risk(parameters.value(id), parameters.value("plan.profile.level"));
    }
}
