package linchpin.eventdata;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Act;

/**
 * A dated event of a table that others compiled.
 *
 * @param id in that table; its prefix tells the family of sources
 * @param day when it happened, or was filed
 */
public record Reference(String id, LocalDate day, Act act, List<String> sources, List<String> targets) {

    public Reference {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** The family of sources it comes from. */
    public String family() {
        int dash = id.indexOf('-');
        return dash < 0 ? id : id.substring(0, dash);
    }
}
