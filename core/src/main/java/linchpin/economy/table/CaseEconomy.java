package linchpin.economy.table;

import java.util.Arrays;
import java.util.List;
import linchpin.economy.InputOutputTable;

/**
 * The economy that a case ships: an old table, newer totals, and small economies that the table does not know.
 *
 * @param structure the old table, its regions only
 * @param totals of all regions, satellites behind the others
 * @param satellites codes
 * @param host the region from which satellites are split
 * @param known goods that are known to be in the trade of a satellite
 * @param theta long-run trade elasticity of each sector
 * @param years of the structure and of the totals
 */
public record CaseEconomy(
        InputOutputTable structure,
        Rebasing.Totals totals,
        List<String> satellites,
        String host,
        List<Known> known,
        double[] theta,
        Years years) {

    /** The years that a figure rests on. */
    public record Years(int structure, int trade) {

        @Override
        public String toString() {
            return "structure %d, trade %d".formatted(structure, trade);
        }
    }

    /**
     * What is known of the goods in a pair's trade, where the structure of the region from which a satellite is split would mislead.
     *
     * @param value in the unit of the table, below the pair's total
     */
    public record Known(String seller, String buyer, String sector, double value) {}

    public CaseEconomy {
        known = List.copyOf(known);
        satellites = List.copyOf(satellites);
        if (theta.length != structure.names().sectors().size()) {
            throw new IllegalArgumentException(
                    "There are %d trade elasticities for %d sectors.\nMaybe services were left out."
                            .formatted(theta.length, structure.names().sectors().size()));
        }
    }

    /** The table of all regions, satellites last, on the new totals. */
    public Rebasing.Rebased rebased() {
        int from = structure.names().regions().indexOf(host);
        int n = structure.names().regions().size();
        double[] own = Arrays.copyOfRange(totals.product(), n, n + satellites.size());
        double all = totals.product()[from] + Arrays.stream(own).sum();
        if (satellites.isEmpty()) {
            return Rebasing.of(structure, totals);
        }
        double[] shares = Arrays.stream(own).map(v -> v / all).toArray();
        var split = Split.of(structure, from, satellites, shares, totals.counted());
        known.forEach(k -> put(split, k));
        return Rebasing.of(split, totals);
    }

    /** Gives the known sector its part of the pair's first guess; the fitting then leaves it nearly there. */
    private void put(InputOutputTable table, Known k) {
        var names = table.names();
        int n = names.regions().size();
        int j = names.sectors().size();
        int seller = names.regions().indexOf(k.seller());
        int buyer = names.regions().indexOf(k.buyer());
        int sector = names.sectors().indexOf(k.sector());
        double share = k.value() / totals.trade()[seller * n + buyer];
        double inside = 0;
        double outside = 0;
        for (int s = 0; s < j; s++) {
            double sold = 0;
            for (int c = 0; totals.counted()[s] && c < j; c++) {
                sold += table.intermediate()[(seller * j + s) * n * j + buyer * j + c];
            }
            sold += totals.counted()[s] ? table.finalDemand()[(seller * j + s) * n + buyer] : 0;
            inside += s == sector ? sold : 0;
            outside += s == sector ? 0 : sold;
        }
        double factor = share / (1 - share) * outside / inside;
        for (int c = 0; c < j; c++) {
            table.intermediate()[(seller * j + sector) * n * j + buyer * j + c] *= factor;
        }
        table.finalDemand()[(seller * j + sector) * n + buyer] *= factor;
    }
}
