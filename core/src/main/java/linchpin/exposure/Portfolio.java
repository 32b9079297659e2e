package linchpin.exposure;

import java.util.List;

/**
 * A firm's portfolio as it was read. Every row of the file is an item, or is among those left over.
 *
 * @param name of the file
 * @param items rows that can be reckoned
 * @param left rows that cannot, in the order of the file
 * @param defaults what was put where the file says nothing
 * @param notes on how the file was read, one sentence each
 */
public record Portfolio(String name, List<Item> items, List<Left> left, List<Default> defaults, List<String> notes) {

    /**
     * A row that cannot be reckoned.
     *
     * @param line in the file, from 1
     * @param annualUsd its value; 0 where it is not known
     * @param unmatched whether the row is sound, but the case does not know what it names; else it is rejected
     * @param reason a sentence, and what may be meant
     */
    public record Left(int line, String item, double annualUsd, boolean unmatched, String reason) {}

    /**
     * A default.
     *
     * @param column its name
     * @param value as shown
     * @param rows how many rows it stands in
     */
    public record Default(String column, String value, int rows) {}

    public Portfolio {
        items = List.copyOf(items);
        left = List.copyOf(left);
        defaults = List.copyOf(defaults);
        notes = List.copyOf(notes);
    }

    /** How many rows the file has, without its header and blank lines. */
    public int rows() {
        return items.size() + left.size();
    }
}
