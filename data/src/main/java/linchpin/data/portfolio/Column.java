package linchpin.data.portfolio;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a portfolio, and how else managers call them. */
enum Column {
    ITEM(
            "item",
            "product",
            "material",
            "part",
            "description",
            "item name",
            "customer or item",
            "component",
            "article",
            "position",
            "name"),
    COUNTRY(
            "supplier_country",
            "country",
            "country of origin",
            "origin",
            "origin country",
            "source country",
            "vendor country",
            "customer country",
            "country of supplier",
            "supplier location",
            "land",
            "lieferland"),
    ANNUAL(
            "annual_usd",
            "annual spend usd",
            "annual spend",
            "annual usd",
            "spend",
            "spend usd",
            "usd a year",
            "usd per year",
            "annual value usd",
            "annual value",
            "value usd",
            "annual sales usd",
            "annual amount usd",
            "annual volume usd",
            "yearly usd",
            "usd"),
    KIND("kind", "type", "row type", "row kind"),
    ID("id", "item id", "sku", "part number", "item no", "article number", "material number"),
    HS("hs_code", "hs", "hs6", "hs 6", "hts", "tariff code", "customs code", "commodity code", "cn code"),
    PARTNER("supplier", "supplier name", "vendor", "vendor name", "customer", "customer name", "counterparty"),
    TIER("tier", "supplier tier"),
    MARGIN("unit_margin", "margin", "margin per usd", "contribution margin"),
    COVER(
            "days_of_cover",
            "cover",
            "days cover",
            "cover days",
            "inventory days",
            "stock days",
            "safety stock days",
            "days of stock",
            "days of inventory"),
    RECOVER("time_to_recover", "ttr", "recovery time", "days to recover", "time to recover days", "recovery days"),
    CASH("cash_days", "days of cash", "days sales outstanding", "dso", "receivable days"),
    CURRENCY("currency", "invoice currency", "ccy", "currency code"),
    RAIL("rail", "payment rail", "payment", "payment method"),
    ROUTE("route", "shipping route", "via", "routes"),
    BANK("bank", "bank name", "paying bank"),
    BANK_COUNTRY("bank_country", "country of bank", "bank location"),
    HOME(
            "home_country",
            "home",
            "firm country",
            "destination",
            "destination country",
            "delivered to",
            "ship to country",
            "plant country"),
    ALT_SUPPLIER("alt_supplier"),
    ALT_COUNTRY("alt_country"),
    ALT_COST("alt_extra_cost", "alt cost", "alt extra cost percent"),
    ALT_CAPACITY("alt_capacity"),
    ALT_LEAD("alt_lead_days", "alt lead time", "alt lead"),
    ALT_QUALIFY("alt_qualify_usd", "alt qualification usd", "alt fixed cost usd"),
    ALT_MINIMUM("alt_minimum_usd", "alt minimum", "alt minimum lot usd"),
    ALT_SHARED("alt_shared_usd", "alt shared capacity usd", "alt supplier capacity usd"),
    ALT_CURRENCY("alt_currency"),
    ALT_RAIL("alt_rail"),
    ALT_ROUTE("alt_route");

    private final List<String> names;

    Column(String... names) {
        this.names = Arrays.stream(names).map(Column::plain).toList();
    }

    /** The name in the template. */
    String title() {
        return switch (this) {
            case COUNTRY -> "supplier_country";
            case ANNUAL -> "annual_usd";
            default -> names.getFirst().replace(' ', '_');
        };
    }

    boolean alternative() {
        return name().startsWith("ALT_");
    }

    /** Lower case, blanks for everything that is no letter or digit. */
    static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    static Optional<Column> of(String plain) {
        return Arrays.stream(values()).filter(c -> c.names.contains(plain)).findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Column::title).toList();
    }
}
