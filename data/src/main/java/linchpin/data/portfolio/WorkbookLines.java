package linchpin.data.portfolio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The first sheet of an .xlsx file into lines of cells. Formulas are never evaluated: the value that the file stores for them counts. */
final class WorkbookLines {

    /** A workbook of a million rows unpacks to less. */
    private static final long MOST_BYTES = 1L << 29;

    private static final int MOST_PARTS = 2000;
    private static final int MOST_COLUMNS = 500;

    private WorkbookLines() {}

    /** Whether bytes begin like a zip file. */
    static boolean looksLike(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Whether bytes begin like an old .xls file. */
    static boolean looksOld(byte[] bytes) {
        return bytes.length > 3
                && (bytes[0] & 0xFF) == 0xD0
                && (bytes[1] & 0xFF) == 0xCF
                && bytes[2] == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }

    static Lines of(String name, byte[] bytes) {
        bound(name, bytes);
        var lines = new ArrayList<Lines.Line>();
        var notes = new ArrayList<String>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getFirstSheet();
            long sheets = book.getSheets().count();
            notes.add("The file is an .xlsx workbook; its first sheet (%s) is read%s."
                    .formatted(sheet.getName(), sheets > 1 ? " and %d others are not".formatted(sheets - 1) : ""));
            int[] formulas = {0, 0};
            try (var rows = sheet.openStream()) {
                rows.forEach(row -> {
                    var cells = new ArrayList<String>();
                    for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
                        Cell cell = row.getCell(c);
                        if (cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null)) {
                            formulas[0]++;
                            formulas[1] = formulas[1] == 0 ? row.getRowNum() : formulas[1];
                        }
                        cells.add(text(cell));
                    }
                    var line = new Lines.Line(row.getRowNum(), cells);
                    if (!line.blank()) {
                        lines.add(line);
                    }
                });
            }
            if (formulas[0] > 0) {
                notes.add(
                        "%d cells hold formulas, the first on line %d; the values that the file stores for them are read."
                                .formatted(formulas[0], formulas[1]));
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException | IllegalStateException e) {
            throw damaged(name, e);
        }
        if (lines.isEmpty()) {
            throw new Lines.Unreadable(
                    "The first sheet of the file (%s) is empty.".formatted(name),
                    "Maybe move the sheet with the portfolio to the front.");
        }
        return new Lines(lines, false, notes);
    }

    private static Lines.Unreadable damaged(String name, Exception e) {
        return new Lines.Unreadable(
                "The file (%s) is a zip file, but no workbook that can be read: %s."
                        .formatted(
                                name,
                                String.valueOf(e.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse("")),
                "Maybe it is damaged; save it again as .xlsx or CSV.");
    }

    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getValue() instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        String raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return raw == null ? "" : raw.strip();
    }

    /** Unpacks it once without keeping anything, so that a small file cannot fill the memory. */
    private static void bound(String name, byte[] bytes) {
        long sum = 0;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                parts++;
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    sum += n;
                    if (sum > MOST_BYTES || parts > MOST_PARTS) {
                        throw new Lines.Unreadable(
                                "The file (%s) unpacks to more than %d MB or %d parts."
                                        .formatted(name, MOST_BYTES >> 20, MOST_PARTS),
                                "Maybe it holds more than the portfolio; save the sheet alone as CSV.");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw damaged(name, e);
        }
        if (parts == 0) {
            throw new Lines.Unreadable(
                    "The file (%s) is an empty zip file.".formatted(name), "Maybe it is damaged; save it again.");
        }
    }
}
