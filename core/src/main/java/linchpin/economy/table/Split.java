package linchpin.economy.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;

/**
 * Regions split from another one as slices of it: each has its structure, trades with the others in proportion, and buys at home
 * what the whole bought within itself. What really sets them apart, their trade by partner, is for {@link Rebasing} to put on.
 */
public final class Split {

    private Split() {}

    /**
     * The table with further regions behind the old ones; all sums stay, and no slice trades with another.
     *
     * @param from position of the region that loses them
     * @param codes of the new regions
     * @param share of each in it, above 0 and below 1 in sum
     * @param traded whether a slice sells and buys a sector abroad; what it does not trade, the whole's remainder does
     */
    public static InputOutputTable of(
            InputOutputTable table, int from, List<String> codes, double[] share, boolean[] traded) {
        int n = table.names().regions().size();
        int j = table.names().sectors().size();
        int all = n + codes.size();
        double[] weight = new double[all];
        int[] origin = new int[all];
        double rest = 1;
        for (int r = 0; r < all; r++) {
            origin[r] = r < n ? r : from;
            weight[r] = r < n ? 1 : share[r - n];
            rest -= r < n ? 0 : share[r - n];
        }
        if (!(rest > 0)) {
            throw new IllegalArgumentException(
                    "The satellites %s are larger than %s, from which they are split.\nMaybe a product is in another unit."
                            .formatted(codes, table.names().regions().get(from)));
        }
        weight[from] = rest;
        double[] whole = new double[all];
        Arrays.fill(whole, 0, n, 1);
        double[] used = new double[all * j * all * j];
        double[] wanted = new double[all * j * all];
        for (int row = 0; row < all * j; row++) {
            int oldRow = origin[row / j] * j + row % j;
            for (int c = 0; c < all * j; c++) {
                used[row * all * j + c] = table.intermediate()[oldRow * n * j + origin[c / j] * j + c % j]
                        * part(row / j, c / j, origin, traded[row % j] ? weight : whole, weight);
            }
            for (int to = 0; to < all; to++) {
                wanted[row * all + to] = table.finalDemand()[oldRow * n + origin[to]]
                        * part(row / j, to, origin, traded[row % j] ? weight : whole, weight);
            }
        }
        var regions = new ArrayList<>(table.names().regions());
        regions.addAll(codes);
        return new InputOutputTable(new Baseline.Names(regions, table.names().sectors()), used, wanted);
    }

    private static double part(int seller, int buyer, int[] origin, double[] abroad, double[] weight) {
        if (seller == buyer) {
            return weight[seller];
        }
        return origin[seller] == origin[buyer] ? 0 : abroad[seller] * abroad[buyer];
    }
}
