package linchpin.forecast;

import java.time.LocalDate;
import linchpin.event.EventTable;
import linchpin.event.History;
import linchpin.event.When;

/**
 * What came, as far as it may decide or scale a score: a compiled history without the events that are only recalled from
 * memory. Whatever answers questions of the past, or says how often they were answered so, takes this type and no table.
 */
public final class Outcomes {

    private final EventTable table;

    private Outcomes(EventTable table) {
        this.table = table;
    }

    /**
     * The outcomes of a history.
     *
     * @param compiled whose roster and kinds are used
     */
    public static Outcomes of(EventTable compiled, History history) {
        var stated = history.events().stream()
                .filter(e -> e.when().basis() != When.Basis.RECALLED)
                .toList();
        return new Outcomes(compiled.sameKinds(stated, Outcomes::unknown));
    }

    /** Rates are never fitted on outcomes, so no family of sources need be told apart. */
    private static boolean unknown(String family, LocalDate day) {
        return false;
    }

    /** The events, every one of which may be scored. */
    public EventTable table() {
        return table;
    }
}
