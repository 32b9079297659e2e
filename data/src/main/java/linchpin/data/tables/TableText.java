package linchpin.data.tables;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as CSV text: comma, header, {@code \n}, quotation marks only where needed. */
public final class TableText {

    private TableText() {}

    /** @param rows cells as texts, as many as the header has columns */
    public static String of(List<String> header, List<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(header);
            for (List<String> row : rows) {
                if (row.size() != header.size()) {
                    throw new IllegalArgumentException(
                            "The row %s has %d cells where the header has %d.\nMaybe a column was added to one of them only."
                                    .formatted(row, row.size(), header.size()));
                }
                csv.writeRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be written.", e);
        }
        return text.toString();
    }
}
