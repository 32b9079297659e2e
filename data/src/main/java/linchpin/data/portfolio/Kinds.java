package linchpin.data.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.exposure.Item;

/** What managers call the kinds of rows. */
final class Kinds {

    private static final Map<String, Item.Kind> KINDS = kinds();

    private Kinds() {}

    static Item.Kind kind(String text) throws LeftOver {
        if (text.isEmpty()) {
            return Item.Kind.PURCHASE;
        }
        Item.Kind kind = KINDS.get(Column.plain(text));
        if (kind == null) {
            throw LeftOver.rejected(
                    "The kind (%s) is none.".formatted(text), "Maybe purchase, sale, currency, commodity or equity.");
        }
        return kind;
    }

    private static Map<String, Item.Kind> kinds() {
        Map<String, Item.Kind> kinds = new HashMap<>();
        for (String w : List.of("purchase", "buy", "supplier", "supply", "spend", "input", "procurement")) {
            kinds.put(w, Item.Kind.PURCHASE);
        }
        for (String w : List.of("sale", "sales", "sell", "customer", "revenue")) {
            kinds.put(w, Item.Kind.SALE);
        }
        for (String w : List.of("currency", "fx", "cash", "deposit")) {
            kinds.put(w, Item.Kind.CURRENCY);
        }
        kinds.put("commodity", Item.Kind.COMMODITY);
        for (String w : List.of("equity", "equity index", "index", "shares", "stock", "stocks")) {
            kinds.put(w, Item.Kind.EQUITY);
        }
        return Map.copyOf(kinds);
    }
}
