package linchpin.data.portfolio;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import linchpin.data.tables.Nearest;

/**
 * Which cell of a row is what.
 *
 * @param width how many cells the header has
 * @param at position of each column that is there
 * @param alternatives positions of the columns of each alternative, by its number
 * @param notes one sentence for each column that is passed over or read twice
 */
record Header(int width, Map<Column, Integer> at, Map<Integer, Map<Column, Integer>> alternatives, List<String> notes) {

    private static final Pattern ALTERNATIVE = Pattern.compile("alt(?:ernative)? ?(\\d{0,2}) (.+)");
    private static final Pattern OTHER_MONEY =
            Pattern.compile(".*\\b(eur|euro|gbp|jpy|cny|rmb|krw|chf|inr|rub|aud|cad|sgd|twd)\\b.*");

    static Header of(Lines.Line header) {
        var found = new Header(header.cells().size(), new EnumMap<>(Column.class), new TreeMap<>(), new ArrayList<>());
        for (int c = 0; c < header.cells().size(); c++) {
            found.add(header.cell(c), c);
        }
        for (Column needed : List.of(Column.ITEM, Column.COUNTRY, Column.ANNUAL)) {
            if (!found.at.containsKey(needed)) {
                throw missing(needed, header);
            }
        }
        return found;
    }

    private void add(String title, int position) {
        String plain = Column.plain(title);
        var alternative = ALTERNATIVE.matcher(plain);
        Map<Column, Integer> into = at;
        if (alternative.matches()) {
            int number = alternative.group(1).isEmpty() ? 1 : Integer.parseInt(alternative.group(1));
            plain = "alt " + alternative.group(2);
            into = alternatives.computeIfAbsent(number, k -> new EnumMap<>(Column.class));
        }
        var column = Column.of(plain);
        if (column.isEmpty() || column.get().alternative() != alternative.matches()) {
            if (!title.isEmpty()) {
                notes.add("The column (%s) is not known and is passed over.%s".formatted(title, maybe(plain)));
            }
        } else if (into.putIfAbsent(column.get(), position) != null) {
            notes.add("The column (%s) is given twice; the first counts.".formatted(title));
        }
    }

    private static String maybe(String plain) {
        String guess = Nearest.to(plain.replace(' ', '_'), Column.titles()).orElse("");
        return guess.isEmpty() ? "" : " Maybe you meant %s.".formatted(guess);
    }

    private static Lines.Unreadable missing(Column needed, Lines.Line header) {
        if (needed == Column.ANNUAL) {
            for (String title : header.cells()) {
                if (OTHER_MONEY.matcher(Column.plain(title)).matches()) {
                    return new Lines.Unreadable(
                            "The column (annual_usd) is missing, and the column (%s) is not in dollars."
                                    .formatted(title),
                            "Maybe convert it to US dollars a year.");
                }
            }
        }
        String guess = Nearest.to(needed.title(), header.cells())
                .map("Maybe the column (%s) was meant."::formatted)
                .orElse(
                        "Maybe the first line should be item,supplier_country,annual_usd and what else you know; see 'linchpin expose --template'.");
        return new Lines.Unreadable("The column (%s) is missing.".formatted(needed.title()), guess);
    }
}
