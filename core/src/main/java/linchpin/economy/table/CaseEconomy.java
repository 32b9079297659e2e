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
 * @param theta long-run trade elasticity of each sector
 * @param years of the structure and of the totals
 */
public record CaseEconomy(
        InputOutputTable structure,
        Rebasing.Totals totals,
        List<String> satellites,
        String host,
        double[] theta,
        Years years) {

    /** The years that a figure rests on. */
    public record Years(int structure, int trade) {

        @Override
        public String toString() {
            return "structure %d, trade %d".formatted(structure, trade);
        }
    }

    public CaseEconomy {
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
        return Rebasing.of(
                satellites.isEmpty()
                        ? structure
                        : Split.of(
                                structure,
                                from,
                                satellites,
                                Arrays.stream(own).map(v -> v / all).toArray(),
                                totals.counted()),
                totals);
    }
}
