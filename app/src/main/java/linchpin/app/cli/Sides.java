package linchpin.app.cli;

import java.util.List;
import linchpin.data.casefile.Case;

/** The two sides that a case sets against each other. */
final class Sides {

    private Sides() {}

    /** Their members; a case without sides has no answer. */
    static List<Case.Side> of(Case source) {
        var sides = source.indices().sides();
        if (sides.isEmpty()) {
            throw new IllegalArgumentException(
                    "The case sets no two sides against each other.\nMaybe add sides to its indices.yaml.");
        }
        return sides;
    }
}
