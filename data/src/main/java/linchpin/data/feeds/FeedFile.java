package linchpin.data.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A file that was read.
 *
 * @param name of the file
 * @param feed which feed
 * @param rows after any header
 * @param fresh rows taken
 * @param known rows whose id was there already, in this file or an earlier one
 * @param aside rows about something that is not kept, such as entities that are no targets
 * @param rejected rows that could not be read, each with line and reason in the store
 */
public record FeedFile(String name, String feed, long rows, long fresh, long known, long aside, long rejected) {

    public FeedFile {
        if (rows != fresh + known + aside + rejected) {
            throw new IllegalStateException(
                    "Of %d rows of %s, %d are fresh, %d known, %d aside and %d rejected.\nMaybe quotation marks are broken, so that rows run together; nothing was kept."
                            .formatted(rows, name, fresh, known, aside, rejected));
        }
    }

    /** Its columns in the store, in the order of {@link #of}. */
    static final String COLUMNS = "name, feed, rows, fresh, known, aside, rejected";

    static FeedFile of(ResultSet row) throws SQLException {
        return new FeedFile(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7));
    }
}
