package linchpin.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.economy.Baseline;

/**
 * What it would mean if one region sold no more of a good to another.
 *
 * @param by who would cut
 * @param from whom
 * @param good sector
 * @param ofUse share of the other's use of the good, home production counted, that comes from the one who cuts
 * @param ofImports share of its imports of the good
 * @param ofSales share of the one's own sales of the good that go to the other: what the cut costs its seller
 * @param million the flow, in million USD a year
 */
public record Cut(String by, String from, String good, double ofUse, double ofImports, double ofSales, double million) {

    /** All goods both ways, the deepest cut first; empty where the table does not know one of the two. */
    public static List<Cut> between(Baseline table, String a, String b) {
        var regions = table.names().regions();
        int first = regions.indexOf(a);
        int second = regions.indexOf(b);
        var cuts = new ArrayList<Cut>();
        for (int s = 0; first >= 0 && second >= 0 && s < table.names().sectors().size(); s++) {
            cuts.add(of(table, s, first, second));
            cuts.add(of(table, s, second, first));
        }
        cuts.sort(Comparator.comparingDouble((Cut c) -> -c.ofUse).thenComparing(Cut::good));
        return List.copyOf(cuts);
    }

    private static Cut of(Baseline table, int sector, int seller, int buyer) {
        int n = table.names().regions().size();
        double flow = flow(table, sector, seller, buyer);
        double use = 0;
        double sales = 0;
        for (int r = 0; r < n; r++) {
            use += flow(table, sector, r, buyer);
            sales += flow(table, sector, seller, r);
        }
        double imports = use - flow(table, sector, buyer, buyer);
        return new Cut(
                table.names().regions().get(seller),
                table.names().regions().get(buyer),
                table.names().sectors().get(sector),
                share(flow, use),
                share(flow, imports),
                share(flow, sales),
                flow);
    }

    private static double flow(Baseline table, int sector, int seller, int buyer) {
        int n = table.names().regions().size();
        return table.shares().trade()[(sector * n + seller) * n + buyer]
                * table.totals().expenditure()[sector * n + buyer];
    }

    private static double share(double part, double whole) {
        return whole > 0 ? part / whole : 0;
    }

    /** How much deeper this cut goes than the same cut the other way. */
    public double asymmetry(List<Cut> all) {
        return ofUse
                - all.stream()
                        .filter(c -> c.good.equals(good) && c.by.equals(from) && c.from.equals(by))
                        .mapToDouble(Cut::ofUse)
                        .sum();
    }
}
