package linchpin.data.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table.
 *
 * @param required must be in the header
 * @param optional may be missing, and are then empty
 * @param open whether other columns are welcome; where not, each gets a warning
 */
public record Columns(List<String> required, List<String> optional, boolean open) {

    public static Columns required(String... names) {
        return new Columns(List.of(names), List.of(), false);
    }

    public Columns optional(String... names) {
        return new Columns(required, List.of(names), open);
    }

    /** The same columns, where others are passed over. */
    public Columns andOthers() {
        return new Columns(required, optional, true);
    }

    public List<String> all() {
        var all = new ArrayList<>(required);
        all.addAll(optional);
        return all;
    }
}
