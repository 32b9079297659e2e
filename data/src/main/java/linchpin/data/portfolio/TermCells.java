package linchpin.data.portfolio;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;
import linchpin.exposure.Terms;

/** The cells that say what an item means to the firm, and where else it could come from. */
final class TermCells {

    private static final double MOST_DAYS = 3650;
    private static final double MOST_TIER = 9;
    /** Nobody loses more than this for a dollar that is missing; a larger figure was meant in per cent. */
    private static final double MOST_SHARE = 5;

    private static final double YEAR = 365;

    private final Setting setting;
    private final Header header;
    private final Figure figures;
    private final Notes notes;
    private final LaneCells lanes;

    TermCells(Setting setting, Header header, Figure figures, Notes notes, LaneCells lanes) {
        this.setting = setting;
        this.header = header;
        this.figures = figures;
        this.notes = notes;
        this.lanes = lanes;
    }

    private String cell(Lines.Line row, Column column) {
        return row.cell(header.at().getOrDefault(column, -1));
    }

    /** @param open filled with the columns that the row leaves open */
    Terms terms(Lines.Line row, Item.Kind kind, Set<String> open) throws LeftOver {
        boolean bought = kind == Item.Kind.PURCHASE;
        double margin = kind.instrument() ? 0 : share(row, Column.MARGIN, "exposure.margin", open);
        double cover = bought ? days(row, Column.COVER, "firm.cover", open) : days(row, Column.COVER);
        double recover = bought ? days(row, Column.RECOVER, "firm.recover", open) : days(row, Column.RECOVER);
        double cash = kind == Item.Kind.SALE
                ? days(row, Column.CASH, "firm.cash-days", open)
                : kind == Item.Kind.CURRENCY ? YEAR : 0;
        return new Terms(margin, cover, recover, cash, tier(row));
    }

    private int tier(Lines.Line row) {
        var tier = figures.of(cell(row, Column.TIER).replaceAll("(?i)tier", ""));
        return tier.isPresent() ? (int) Math.clamp(tier.getAsDouble(), 1, MOST_TIER) : 1;
    }

    private double share(Lines.Line row, Column column, String parameter, Set<String> open) throws LeftOver {
        String text = cell(row, column);
        if (text.isEmpty()) {
            open.add(column.title());
            return setting.parameters().value(parameter);
        }
        return share(text, column.title());
    }

    private double share(String text, String title) throws LeftOver {
        OptionalDouble number = figures.of(text);
        if (number.isEmpty() || number.getAsDouble() < 0) {
            throw LeftOver.rejected(
                    "The %s (%s) is no share.".formatted(title, LeftOver.shown(text)), "Maybe 0.4 or 40%.");
        }
        double value = number.getAsDouble();
        if (value > MOST_SHARE && !text.contains("%")) {
            notes.add(title, "The %s (%s) is read as per cent.".formatted(title, LeftOver.shown(text)));
            return value / 100;
        }
        return value;
    }

    private double days(Lines.Line row, Column column) throws LeftOver {
        String text = cell(row, column);
        return text.isEmpty() ? 0 : days(text, column.title());
    }

    private double days(Lines.Line row, Column column, String parameter, Set<String> open) throws LeftOver {
        String text = cell(row, column);
        if (text.isEmpty()) {
            open.add(column.title());
            return setting.parameters().value(parameter);
        }
        return days(text, column.title());
    }

    private double days(String text, String title) throws LeftOver {
        OptionalDouble days = figures.days(text);
        if (days.isEmpty() || days.getAsDouble() < 0 || days.getAsDouble() > MOST_DAYS) {
            throw LeftOver.rejected(
                    "The %s (%s) is no number of days between 0 and %.0f."
                            .formatted(title, LeftOver.shown(text), MOST_DAYS),
                    "Maybe 30, or 6 weeks.");
        }
        return days.getAsDouble();
    }

    /** An alternative; nothing where its columns are empty. */
    Optional<Alternative> alternative(Lines.Line row, Map<Column, Integer> at, Lane own) throws LeftOver {
        String where = row.cell(at.getOrDefault(Column.ALT_COUNTRY, -1));
        String who = row.cell(at.getOrDefault(Column.ALT_SUPPLIER, -1));
        if (where.isEmpty()) {
            if (!who.isEmpty()) {
                notes.add(
                        "alternative",
                        "The alternative (%s) on line %d has no country and is passed over."
                                .formatted(LeftOver.shown(who), row.number()));
            }
            return Optional.empty();
        }
        var country = lanes.countries().code(where);
        if (country.isEmpty()) {
            notes.add(
                    "alternative country",
                    "The country of an alternative (%s) on line %d is no country; the alternative is passed over."
                            .formatted(LeftOver.shown(where), row.number()));
            return Optional.empty();
        }
        String currency = row.cell(at.getOrDefault(Column.ALT_CURRENCY, -1));
        var lane = new Lane(
                own.flow(),
                country.get(),
                own.home(),
                own.goods(),
                new Lane.Money(
                        currency.isEmpty() ? "USD" : currency.toUpperCase(Locale.ROOT),
                        lanes.rail(row, row.cell(at.getOrDefault(Column.ALT_RAIL, -1))),
                        ""),
                lanes.route(row, row.cell(at.getOrDefault(Column.ALT_ROUTE, -1))));
        String cost = row.cell(at.getOrDefault(Column.ALT_COST, -1));
        String capacity = row.cell(at.getOrDefault(Column.ALT_CAPACITY, -1));
        String lead = row.cell(at.getOrDefault(Column.ALT_LEAD, -1));
        return Optional.of(new Alternative(
                who.isEmpty() ? country.get() : who,
                lane,
                cost.isEmpty() ? 0 : extra(cost),
                capacity.isEmpty() ? 1 : Math.min(1, share(capacity, "alt_capacity")),
                lead.isEmpty() ? 0 : days(lead, "alt_lead_days"),
                money(row, at, Column.ALT_QUALIFY),
                lots(row, at)));
    }

    private Alternative.Lots lots(Lines.Line row, Map<Column, Integer> at) throws LeftOver {
        boolean shared = !row.cell(at.getOrDefault(Column.ALT_SHARED, -1)).isEmpty();
        return new Alternative.Lots(
                money(row, at, Column.ALT_MINIMUM),
                shared ? money(row, at, Column.ALT_SHARED) : Double.POSITIVE_INFINITY);
    }

    private double extra(String text) throws LeftOver {
        boolean cheaper = text.startsWith("-");
        double size = share(cheaper ? text.substring(1) : text, "alt_extra_cost");
        return cheaper ? -size : size;
    }

    private double money(Lines.Line row, Map<Column, Integer> at, Column column) throws LeftOver {
        String text = row.cell(at.getOrDefault(column, -1));
        if (text.isEmpty()) {
            return 0;
        }
        var usd = figures.of(text);
        if (usd.isEmpty() || usd.getAsDouble() < 0) {
            throw LeftOver.rejected(
                    "The %s (%s) is no sum of dollars.".formatted(column.title(), LeftOver.shown(text)),
                    "Maybe 150000.");
        }
        return usd.getAsDouble();
    }
}
