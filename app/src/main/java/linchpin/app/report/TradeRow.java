package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import linchpin.impact.Impact;

/**
 * A partner in one direction of a region's trade, in USD a year.
 *
 * @param hit whether a measure is on it
 */
record TradeRow(String name, double before, double after, double evaded, boolean hit) {

    private static final int SHOWN = 8;

    double largest() {
        return Math.max(before, Math.max(after, evaded));
    }

    /**
     * The largest partners, hit ones first, the others as one row.
     *
     * @param selling whether the partners sell to the region
     */
    static List<TradeRow> of(String region, boolean selling, List<Impact.Flow> flows, Map<String, String> names) {
        List<TradeRow> all = flows.stream()
                .filter(f -> (selling ? f.buyer() : f.seller()).equals(region))
                .map(f -> {
                    String code = selling ? f.seller() : f.buyer();
                    return new TradeRow(names.getOrDefault(code, code), f.before(), f.after(), f.evaded(), f.hit());
                })
                .sorted(Comparator.comparingDouble(TradeRow::largest).reversed().thenComparing(TradeRow::name))
                .toList();
        int shown = all.size() <= SHOWN ? all.size() : SHOWN - 1;
        var rows = new ArrayList<>(all.subList(0, shown));
        rows.sort(Comparator.comparing((TradeRow r) -> !r.hit())
                .thenComparing(Comparator.comparingDouble(TradeRow::largest).reversed()));
        var rest = all.subList(shown, all.size());
        if (!rest.isEmpty()) {
            rows.add(new TradeRow(
                    rest.size() + " others",
                    rest.stream().mapToDouble(TradeRow::before).sum(),
                    rest.stream().mapToDouble(TradeRow::after).sum(),
                    rest.stream().mapToDouble(TradeRow::evaded).sum(),
                    rest.stream().allMatch(TradeRow::hit)));
        }
        return rows;
    }
}
