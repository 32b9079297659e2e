package linchpin.data.lists;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import linchpin.data.tables.Columns;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.Row;
import linchpin.data.tables.Table;
import linchpin.data.tables.TextFile;

/**
 * Names that are to be held against lists.
 *
 * @param names in the order of the file; several of a row where it has a supplier and a bank
 * @param problems rows that could not be read
 */
public record NamesFile(List<Name> names, List<Problem> problems) {

    /** A name, its country as written (empty where not given), and its line. */
    public record Name(String name, String country, int line) {}

    private static final Map<String, Set<String>> COLUMNS = Map.of(
            "name", Set.of("country"),
            "supplier", Set.of("supplier_country", "supplier country"),
            "customer", Set.of("customer_country", "customer country"),
            "bank", Set.of("bank_country", "bank country"));

    /**
     * Reads a CSV with a column name, supplier, customer or bank; any other text is one name a line.
     *
     * @throws IllegalArgumentException where the file cannot be read
     */
    public static NamesFile read(Path path) {
        var problems = new Problems();
        var file = TextFile.read(path, problems)
                .orElseThrow(() -> new IllegalArgumentException(
                        problems.sorted().getFirst().what() + "\nMaybe the path is mistyped."));
        var names = new ArrayList<Name>();
        List<String> header = file
                .text()
                .lines()
                .findFirst()
                .map(line ->
                        List.of(line.toLowerCase(Locale.ROOT).replace("\"", "").split(",")))
                .orElse(List.of())
                .stream()
                .map(String::strip)
                .toList();
        if (COLUMNS.keySet().stream().anyMatch(header::contains)) {
            String lower = String.join(",", header);
            String rest = file.text().contains("\n")
                    ? file.text().substring(file.text().indexOf('\n'))
                    : "";
            var plain = new TextFile(file.name(), lower + rest, file.sha256());
            Table.parse(plain, new Columns(List.of(), List.of(), true), problems)
                    .ifPresent(table -> table.rows().forEach(row -> take(row, names)));
        } else {
            int line = 0;
            for (String text : file.text().lines().toList()) {
                line++;
                if (!text.isBlank()) {
                    names.add(new Name(text.strip(), "", line));
                }
            }
        }
        return new NamesFile(names, problems.sorted());
    }

    private static void take(Row row, List<Name> names) {
        for (String column : List.of("name", "supplier", "customer", "bank")) {
            String name = row.text(column);
            if (!name.isEmpty()) {
                String country = COLUMNS.getOrDefault(column, Set.of()).stream()
                        .map(row::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
                names.add(new Name(name, country, row.line()));
            }
        }
    }
}
