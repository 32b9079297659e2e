package linchpin.data.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;

/** A small table of facts that is part of the build; a mistake in it is the programmer's. */
public final class ShippedTable {

    private ShippedTable() {}

    /** The rows of a table of {@code linchpin.data.facts}. */
    static List<Row> rows(String name, String... columns) {
        return beside(ShippedTable.class, name, columns);
    }

    /** The rows of a table that lies beside a class, with all of these columns and no others. */
    public static List<Row> beside(Class<?> owner, String name, String... columns) {
        var problems = new Problems();
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table (%s) is not part of this build.\nMaybe the module data was packed without its resources."
                                .formatted(name));
            }
            var table = Table.parse(
                    TextFile.decode(name, in.readAllBytes(), problems), Columns.required(columns), problems);
            if (table.isEmpty() || problems.errors() > 0) {
                throw new IllegalStateException(
                        "The table (%s) of this build is broken: %s\nMaybe it was edited by hand."
                                .formatted(name, problems.sorted()));
            }
            return table.get().rows();
        } catch (IOException e) {
            throw new UncheckedIOException("The table (%s) of this build cannot be read.".formatted(name), e);
        }
    }
}
