package linchpin.data.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import linchpin.exposure.Item;
import linchpin.exposure.Lane;

/** The cells that say from where, over which way and by which money. What is not known there is noted and counts as none. */
final class LaneCells {

    private static final String DOLLAR = "USD";

    private final Setting setting;
    private final Header header;
    private final Notes notes;
    private final Wording wording;
    private final Countries countries;

    LaneCells(Setting setting, Header header, Notes notes) {
        this.setting = setting;
        this.header = header;
        this.notes = notes;
        wording = new Wording(setting.places());
        countries = new Countries(setting.roster());
    }

    Countries countries() {
        return countries;
    }

    private String cell(Lines.Line row, Column column) {
        return row.cell(header.at().getOrDefault(column, -1));
    }

    /** The code of a country that the case can match. */
    String country(String text) throws LeftOver {
        if (text.isEmpty()) {
            throw LeftOver.rejected(
                    "The supplier_country is empty.", "Maybe the supplier is known and its country can be looked up.");
        }
        var code = countries.code(text);
        if (code.isEmpty()) {
            throw LeftOver.unmatched(
                    "The supplier_country (%s) is no country.".formatted(LeftOver.shown(text)), countries.maybe(text));
        }
        String country = code.get();
        if (setting.places().actor(country, setting.roster()).isEmpty() && !setting.economy()) {
            throw LeftOver.unmatched(
                    "The country (%s) is no actor of the case.".formatted(country),
                    "Maybe it belongs to a bloc that lanes.yaml could name.");
        }
        if (setting.places().actor(country, setting.roster()).isEmpty()) {
            notes.add(
                    "indirect",
                    "The country (%s) is no actor of the case: it is hit through trade alone.".formatted(country));
        }
        return country;
    }

    /** Digits of the Harmonised System; empty where none are given. */
    String hs(Lines.Line row) {
        String text = cell(row, Column.HS);
        String digits = text.replaceAll("[^0-9]", "");
        if (!text.isEmpty() && (digits.length() < 2 || digits.length() > 12)) {
            notes.add(
                    "hs",
                    "The hs_code (%s) on line %d has no two to twelve digits and is passed over."
                            .formatted(LeftOver.shown(text), row.number()));
            return "";
        }
        // a spreadsheet drops the zero that chapters 1 to 9 begin with
        return digits.length() % 2 == 1 ? "0" + digits : digits;
    }

    /** @param open filled with the columns that the row leaves open */
    Lane lane(Lines.Line row, Item.Kind kind, String country, String hs, Set<String> open) {
        String goods = setting.places().sector(hs).orElse("");
        if (kind == Item.Kind.COMMODITY && goods.isEmpty()) {
            goods = "commodity";
        }
        boolean money = kind == Item.Kind.COMMODITY || kind == Item.Kind.EQUITY;
        String currency = currency(row, cell(row, Column.CURRENCY), open, !money);
        String bank = cell(row, Column.BANK_COUNTRY);
        String bankCountry = bank.isEmpty() ? "" : countries.code(bank).orElse("");
        if (!bank.isEmpty() && bankCountry.isEmpty()) {
            notes.add(
                    "bank",
                    "The bank_country (%s) on line %d is no country and is passed over."
                            .formatted(LeftOver.shown(bank), row.number()));
        }
        String place = cell(row, Column.HOME);
        String home = place.isEmpty() ? "" : countries.code(place).orElse("");
        if (place.isEmpty()) {
            open.add("home_country");
        } else if (home.isEmpty()) {
            notes.add(
                    "home",
                    "The home_country (%s) on line %d is no country and counts as any."
                            .formatted(LeftOver.shown(place), row.number()));
        }
        return new Lane(
                flow(kind),
                country,
                home,
                kind == Item.Kind.EQUITY || kind == Item.Kind.CURRENCY ? "" : goods,
                new Lane.Money(money ? "" : currency, rail(row, cell(row, Column.RAIL)), bankCountry),
                route(row, cell(row, Column.ROUTE)));
    }

    private static Lane.Flow flow(Item.Kind kind) {
        return switch (kind) {
            case PURCHASE -> Lane.Flow.BUY;
            case SALE -> Lane.Flow.SELL;
            case CURRENCY, COMMODITY, EQUITY -> Lane.Flow.HOLD;
        };
    }

    private String currency(Lines.Line row, String text, Set<String> open, boolean needed) {
        if (text.isEmpty()) {
            if (needed) {
                open.add("currency");
            }
            return DOLLAR;
        }
        String code = text.toUpperCase(Locale.ROOT);
        if (!setting.places().currencies().containsKey(code) && !code.equals(DOLLAR)) {
            notes.add(
                    "currency",
                    "The currency (%s) on line %d is not among those of the case, and does not move."
                            .formatted(LeftOver.shown(text), row.number()));
        }
        return code;
    }

    String rail(Lines.Line row, String text) {
        var found = wording.rail(text);
        if (found.isEmpty() && !text.isEmpty()) {
            notes.add(
                    "rail",
                    "The rail (%s) on line %d is not among those of the case and counts as none."
                            .formatted(LeftOver.shown(text), row.number()));
        }
        return found.orElse("");
    }

    List<String> route(Lines.Line row, String text) {
        var known = new ArrayList<String>();
        for (String part : text.split("[;+>/]|->| - ")) {
            var found = wording.route(part);
            found.ifPresent(known::add);
            if (found.isEmpty() && !part.isBlank()) {
                notes.add(
                        "route",
                        "The route (%s) on line %d is not among those of the case and counts as none."
                                .formatted(LeftOver.shown(part.strip()), row.number()));
            }
        }
        return known;
    }
}
