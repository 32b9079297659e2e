package linchpin.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;

/**
 * What one supplier can deliver a month to several items together. Only sources that are not ready are held to it: those that are, the
 * exposure uses already, each alone.
 *
 * @param month most in a month, USD
 */
record Shared(double month, List<Member> members) {

    private static final double YEAR = 12;

    /** @param source its place among the item's other sources */
    record Member(int item, int source) {}

    /** By supplier and country, where at least one row states a capacity; the least one counts. */
    static List<Shared> of(List<Item> items) {
        var by = new LinkedHashMap<String, List<Member>>();
        var most = new LinkedHashMap<String, Double>();
        for (int i = 0; i < items.size(); i++) {
            for (int a = 0; a < items.get(i).alternatives().size(); a++) {
                Alternative source = items.get(i).alternatives().get(a);
                if (!source.ready()) {
                    String key = source.supplier().strip().toLowerCase(Locale.ROOT) + "\n"
                            + source.lane().country();
                    by.computeIfAbsent(key, k -> new ArrayList<>()).add(new Member(i, a));
                    most.merge(key, source.lots().sharedUsd(), Math::min);
                }
            }
        }
        var all = new ArrayList<Shared>();
        most.forEach((key, usd) -> {
            if (Double.isFinite(usd)) {
                all.add(new Shared(usd / YEAR, List.copyOf(by.get(key))));
            }
        });
        return List.copyOf(all);
    }

    /** The place of the one that a source belongs to; {@code -1} for none. */
    static int of(List<Shared> all, int item, int source) {
        for (int k = 0; k < all.size(); k++) {
            if (all.get(k).members.contains(new Member(item, source))) {
                return k;
            }
        }
        return -1;
    }

    /** Whether one of its sources is the item's. */
    boolean has(int item) {
        return members.stream().anyMatch(m -> m.item == item);
    }
}
