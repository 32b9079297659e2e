package linchpin.data.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.exposure.Portfolio;

/** Rows into items. Each row is an item, or is left over with one reason. */
final class ItemRows {

    private static final double MOST_USD = 1e13;
    private static final int SAMPLE = 2000;
    private static final String DOLLAR = "USD";

    private final Setting setting;
    private final Header header;
    private final Figure figures;
    private final Notes notes = new Notes();
    private final LaneCells lanes;
    private final TermCells terms;
    private final List<Item> items = new ArrayList<>();
    private final List<Portfolio.Left> left = new ArrayList<>();
    private final Map<String, Integer> defaulted = new TreeMap<>();
    private final Map<String, Integer> ids = new HashMap<>();

    private ItemRows(Setting setting, Header header, Figure figures) {
        this.setting = setting;
        this.header = header;
        this.figures = figures;
        lanes = new LaneCells(setting, header, notes);
        terms = new TermCells(setting, header, figures, notes, lanes);
    }

    static Portfolio of(String name, Lines lines, Setting setting) {
        var header = Header.of(lines.lines().getFirst());
        var rows = lines.lines().subList(1, lines.lines().size());
        if (rows.isEmpty()) {
            throw new Lines.Unreadable(
                    "The portfolio (%s) has a header and no rows.".formatted(name),
                    "Maybe the rows stand on another sheet.");
        }
        int annual = header.at().getOrDefault(Column.ANNUAL, -1);
        boolean commas = Figure.commas(
                rows.stream().limit(SAMPLE).map(r -> r.cell(annual)).toList());
        var reader = new ItemRows(setting, header, new Figure(commas));
        var notes = new ArrayList<>(lines.notes());
        notes.addAll(header.notes());
        if (commas) {
            notes.add("Numbers are read with decimal commas.");
        }
        for (Lines.Line row : rows) {
            reader.read(row);
        }
        notes.addAll(reader.notes.all());
        return new Portfolio(name, reader.items, reader.left, reader.defaults(), notes);
    }

    private void read(Lines.Line row) {
        String item = cell(row, Column.ITEM);
        double annual = 0;
        try {
            if (row.cells().size() > header.width()
                    && row.cells().subList(header.width(), row.cells().size()).stream()
                            .anyMatch(c -> !c.isEmpty())) {
                throw LeftOver.rejected(
                        "The row has more cells than the header.",
                        "Maybe a text with a comma lacks its quotation marks.");
            }
            if (item.isEmpty()) {
                throw LeftOver.rejected("The item has no name.", "Maybe this is a line of totals; delete it.");
            }
            Item.Kind kind = Kinds.kind(cell(row, Column.KIND));
            annual = annual(cell(row, Column.ANNUAL), kind);
            items.add(item(row, item, kind, annual));
        } catch (LeftOver e) {
            left.add(new Portfolio.Left(row.number(), item, annual, e.isUnmatched(), String.valueOf(e.getMessage())));
        }
    }

    private Item item(Lines.Line row, String name, Item.Kind kind, double annual) throws LeftOver {
        Set<String> open = new HashSet<>();
        String country = lanes.country(cell(row, Column.COUNTRY));
        String id = id(row, name);
        String hs = lanes.hs(row);
        var label = new Item.Label(id, name, cell(row, Column.PARTNER), hs, row.number());
        var lane = lanes.lane(row, kind, country, hs, open);
        var meant = terms.terms(row, kind, open);
        var alternatives = new ArrayList<Alternative>();
        for (var columns : header.alternatives().values()) {
            terms.alternative(row, columns, lane).ifPresent(alternatives::add);
        }
        open.forEach(column -> defaulted.merge(column, 1, Integer::sum));
        return new Item(label, kind, annual, lane, meant, alternatives, open);
    }

    private String cell(Lines.Line row, Column column) {
        return row.cell(header.at().getOrDefault(column, -1));
    }

    private double annual(String text, Item.Kind kind) throws LeftOver {
        if (text.isEmpty()) {
            throw LeftOver.rejected("The annual_usd is empty.", "Maybe write 0 where nothing is bought.");
        }
        var number = figures.of(text);
        if (number.isEmpty()) {
            throw LeftOver.rejected(
                    "The annual_usd (%s) is no number.".formatted(LeftOver.shown(text)),
                    "Maybe write digits and a decimal point alone.");
        }
        double usd = number.getAsDouble();
        if (usd < 0 && !kind.instrument()) {
            throw LeftOver.rejected(
                    "The annual_usd (%s) must not be negative.".formatted(LeftOver.shown(text)),
                    "Maybe it is a credit note, or a sale.");
        }
        if (Math.abs(usd) > MOST_USD) {
            throw LeftOver.rejected(
                    "The annual_usd (%s) is beyond 10 trillion dollars.".formatted(LeftOver.shown(text)),
                    "Maybe it is in another currency.");
        }
        return Math.rint(usd * 100) / 100;
    }

    private String id(Lines.Line row, String name) {
        String given = cell(row, Column.ID);
        String id = given.isEmpty() ? name : given;
        int seen = ids.merge(id, 1, Integer::sum);
        if (seen > 1 && !given.isEmpty()) {
            notes.add(
                    "id",
                    "The id (%s) on line %d stands there twice; both rows count."
                            .formatted(LeftOver.shown(id), row.number()));
        }
        return seen > 1 ? "%s #%d".formatted(id, seen) : id;
    }

    private List<Portfolio.Default> defaults() {
        var all = new ArrayList<Portfolio.Default>();
        defaulted.forEach((column, rows) -> all.add(new Portfolio.Default(column, value(column), rows)));
        return all;
    }

    private String value(String column) {
        return switch (column) {
            case "currency" -> DOLLAR;
            case "home_country" -> "anywhere";
            case "unit_margin" -> text("exposure.margin", "");
            case "days_of_cover" -> text("firm.cover", " days");
            case "time_to_recover" -> text("firm.recover", " days");
            case "cash_days" -> text("firm.cash-days", " days");
            default -> "";
        };
    }

    private String text(String parameter, String unit) {
        double v = setting.parameters().value(parameter);
        return (v == Math.rint(v) ? String.valueOf((long) v) : String.valueOf(v)) + unit;
    }
}
