package linchpin.data.tables;

import java.util.List;
import java.util.Map;

/**
 * A row that remembers where it stands.
 *
 * @param file name of its file
 * @param line line on which it starts, from 1
 * @param at position of each column
 * @param values cells in the order of the header, without surrounding blanks
 */
public record Row(String file, int line, Map<String, Integer> at, List<String> values) {

    /** A cell; empty where the column is missing. */
    public String text(String column) {
        Integer index = at.get(column);
        return index == null || index >= values.size() ? "" : values.get(index);
    }
}
