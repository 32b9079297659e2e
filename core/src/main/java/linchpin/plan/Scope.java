package linchpin.plan;

import linchpin.exposure.Item;

/** Which steps a plan may choose from. */
public enum Scope {
    /** All. */
    FIRM,
    /** Those of a treasury: other rails, banks and currencies for the same supplier, prices fixed and positions hedged. */
    TREASURY;

    boolean holds(Item item, Step step) {
        return switch (this) {
            case FIRM -> true;
            case TREASURY ->
                step.kind() == Step.Kind.FIX
                        || (step.source() >= 0 && Sample.otherRail(item, Sample.source(item, step)));
        };
    }
}
