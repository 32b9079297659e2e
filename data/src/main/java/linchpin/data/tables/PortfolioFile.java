package linchpin.data.tables;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.exposure.Holding;

/** A firm's portfolio: {@code item,supplier_country,annual_usd}; further columns are passed over. */
public final class PortfolioFile {

    public static final Columns COLUMNS =
            Columns.required("item", "supplier_country", "annual_usd").andOthers();

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,6}");

    private PortfolioFile() {}

    /**
     * What a portfolio holds.
     *
     * @param holdings the good rows
     * @param problems the bad ones, each with file, line and reason
     */
    public record Portfolio(List<Holding> holdings, List<Problem> problems) {}

    public static Portfolio read(Path path) {
        var problems = new Problems();
        var holdings = TextFile.read(path, problems)
                .flatMap(file -> Table.parse(file, COLUMNS, problems))
                .map(table -> rows(table, problems))
                .orElse(List.of());
        return new Portfolio(holdings, problems.sorted());
    }

    /** The good rows of a table; the bad ones become problems. */
    public static List<Holding> rows(Table table, Problems problems) {
        var holdings = new ArrayList<Holding>();
        for (Row row : table.rows()) {
            var cells = new Cells(row, "item (%s)".formatted(row.text("item")), problems);
            String item = cells.need("item");
            String country = cells.need("supplier_country");
            if (!country.isEmpty() && !CODE.matcher(country).matches()) {
                cells.error(
                        "The supplier_country (%s) of %s is not a code.".formatted(country, cells.subject()),
                        "Codes are three capital letters, such as CHN.");
            }
            cells.need("annual_usd");
            double usd = cells.number("annual_usd").orElse(0.0);
            if (usd < 0) {
                cells.error("The annual_usd (%s) of %s must not be negative.".formatted(usd, cells.subject()), "");
            }
            if (cells.sound()) {
                holdings.add(new Holding(item, country, usd));
            }
        }
        return holdings;
    }
}
