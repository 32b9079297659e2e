package linchpin.economy.table;

import java.util.List;
import linchpin.economy.Baseline;
import linchpin.economy.InputOutputTable;

/**
 * Adds up regions and sectors of a table; sums stay sums.
 *
 * @param names of the coarse regions and sectors
 * @param region the coarse region of each fine one
 * @param sector the coarse sector of each fine one
 */
public record Aggregation(Baseline.Names names, List<Integer> region, List<Integer> sector) {

    public Aggregation {
        region = List.copyOf(region);
        sector = List.copyOf(sector);
        covers("region", region, names.regions());
        covers("sector", sector, names.sectors());
    }

    private static void covers(String what, List<Integer> members, List<String> coarse) {
        for (int c = 0; c < coarse.size(); c++) {
            if (!members.contains(c)) {
                throw new IllegalArgumentException(
                        "The %s (%s) has no member.\nMaybe its rows were left out of the mapping."
                                .formatted(what, coarse.get(c)));
            }
        }
    }

    /** The coarse table. */
    public InputOutputTable apply(InputOutputTable fine) {
        int fineSectors = fine.names().sectors().size();
        if (fine.names().regions().size() != region.size() || fineSectors != sector.size()) {
            throw new IllegalArgumentException(
                    "The mapping (%d regions, %d sectors) is not one of a table of %d regions and %d sectors.\nMaybe it belongs to another release."
                            .formatted(
                                    region.size(),
                                    sector.size(),
                                    fine.names().regions().size(),
                                    fineSectors));
        }
        int n = names.regions().size();
        int rows = n * names.sectors().size();
        int fineRows = region.size() * fineSectors;
        int[] place = new int[fineRows];
        for (int row = 0; row < fineRows; row++) {
            place[row] = region.get(row / fineSectors) * names.sectors().size() + sector.get(row % fineSectors);
        }
        double[] used = new double[rows * rows];
        double[] wanted = new double[rows * n];
        for (int row = 0; row < fineRows; row++) {
            for (int column = 0; column < fineRows; column++) {
                used[place[row] * rows + place[column]] += fine.intermediate()[row * fineRows + column];
            }
            for (int to = 0; to < region.size(); to++) {
                wanted[place[row] * n + region.get(to)] += fine.finalDemand()[row * region.size() + to];
            }
        }
        return new InputOutputTable(names, used, wanted);
    }
}
