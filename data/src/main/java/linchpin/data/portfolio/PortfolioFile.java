package linchpin.data.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.data.tables.TableText;
import linchpin.exposure.Portfolio;

/** Reads a firm's portfolio. docs/portfolio.md says what its columns mean. */
public final class PortfolioFile {

    /** Ids of the parameters that stand where a file says nothing. */
    public static final List<String> PARAMETERS =
            List.of("exposure.margin", "firm.cover", "firm.recover", "firm.cash-days");

    /** More bytes than a million full rows have. */
    private static final long MOST_BYTES = 1L << 29;

    private PortfolioFile() {}

    /**
     * Reads a file. Rows that cannot be used are in it with their reasons.
     *
     * @throws IllegalArgumentException with a sentence for the user, where the file as a whole cannot be used
     */
    public static Portfolio read(Path path, Setting setting) {
        String name = String.valueOf(path.getFileName());
        try {
            if (Files.isDirectory(path)) {
                throw unreadable("The portfolio (%s) is a folder.".formatted(name), "Maybe name a file in it.");
            }
            if (Files.size(path) > MOST_BYTES) {
                throw unreadable(
                        "The file (%s) has more than %d MB.".formatted(name, MOST_BYTES >> 20),
                        "Maybe it holds more than a portfolio; split it.");
            }
            return of(name, Files.readAllBytes(path), setting);
        } catch (NoSuchFileException e) {
            throw unreadable("The file (%s) is missing.".formatted(name), "Maybe it was moved or misspelt.");
        } catch (IOException e) {
            throw unreadable(
                    "The file (%s) cannot be read: %s.".formatted(name, e.getMessage()), "Maybe it is open elsewhere.");
        }
    }

    /** The same from bytes at hand. */
    public static Portfolio of(String name, byte[] bytes, Setting setting) {
        try {
            return ItemRows.of(name, lines(name, bytes), setting);
        } catch (Lines.Unreadable e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Lines lines(String name, byte[] bytes) {
        if (bytes.length == 0) {
            throw new Lines.Unreadable(
                    "The file (%s) is empty.".formatted(name), "Maybe the wrong file was named, or it was not saved.");
        }
        if (WorkbookLines.looksOld(bytes)) {
            throw new Lines.Unreadable(
                    "The file (%s) is an old .xls workbook or locked by a password.".formatted(name),
                    "Maybe save it as .xlsx or CSV without a password.");
        }
        return WorkbookLines.looksLike(bytes) ? WorkbookLines.of(name, bytes) : TextLines.of(name, bytes);
    }

    private static IllegalArgumentException unreadable(String what, String maybe) {
        return new IllegalArgumentException(what + "\n" + maybe);
    }

    /** A file to fill in: the header, and a row of each kind. */
    public static String template() {
        var header = new ArrayList<String>();
        for (Column c : Column.values()) {
            if (!c.alternative()) {
                header.add(c.title());
            }
        }
        for (int n = 1; n <= 2; n++) {
            for (Column c : Column.values()) {
                if (c.alternative()) {
                    header.add(c.title().replace("alt_", "alt%d_".formatted(n)));
                }
            }
        }
        var rows = new ArrayList<List<String>>();
        for (String row : EXAMPLES) {
            var cells = new ArrayList<>(List.of(row.split(",", -1)));
            while (cells.size() < header.size()) {
                cells.add("");
            }
            rows.add(cells);
        }
        return TableText.of(header, rows);
    }

    private static final List<String> EXAMPLES = List.of(
            "Memory chips,South Korea,12000000,purchase,A-100,854232,Example Semiconductor,1,0.5,45,120,,KRW,,,,,United States,"
                    + "Second Source,Taiwan,4%,60%,90,150000,500000,9000000,TWD,,",
            "Cables,Vietnam,1500000",
            "Sales of modules,Japan,8000000,sale,,,Example Retail,,0.35,10,,60,JPY,,,,JPN",
            "Yen deposits,Japan,2000000,currency,,,,,,,,,JPY,,,,JPN",
            "Korean shares,South Korea,1000000,equity",
            "Palladium held,Russia,500000,commodity,,711021");
}
