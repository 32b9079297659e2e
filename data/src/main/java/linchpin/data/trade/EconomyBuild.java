package linchpin.data.trade;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import linchpin.data.tables.TableText;
import linchpin.economy.InputOutputTable;

/** Makes the files of a case's economy out of public tables. */
public final class EconomyBuild {

    /** WIOD's own outputs are rounded sums of other data: its notes allow for about this much, in million USD. */
    private static final double ROUNDING = 200;

    private EconomyBuild() {}

    /**
     * An aggregate.
     *
     * @param table of the case's regions and sectors, negative final demand kept as published
     * @param notes what was found on the way
     */
    public record Built(InputOutputTable table, List<String> notes) {}

    /** The aggregate of a fine table. */
    public static Built table(InputOutputTable fine, Mapping mapping) {
        var coarse = mapping.aggregation(fine.names()).apply(fine);
        var notes = new ArrayList<String>();
        notes.add("%d regions of %d sectors became %d of %d."
                .formatted(
                        fine.names().regions().size(),
                        fine.names().sectors().size(),
                        coarse.names().regions().size(),
                        coarse.names().sectors().size()));
        notes.add(negatives("fine", fine));
        notes.add(negatives("coarse", coarse));
        notes.addAll(coarse.balance().changes());
        return new Built(coarse, List.copyOf(notes));
    }

    private static String negatives(String which, InputOutputTable table) {
        int cells = 0;
        double sum = 0;
        for (double v : table.finalDemand()) {
            cells += v < 0 ? 1 : 0;
            sum += Math.min(0, v);
        }
        return String.format(
                Locale.ROOT, "The %s table has %d negative cells of final demand, %.6g in all.", which, cells, sum);
    }

    /**
     * How far the rows of WIOD are from the outputs it states; a row that is far off means another order of rows.
     *
     * @return a sentence; nothing is checked where the file of outputs is not there
     */
    public static String outputs(Path folder, int year, InputOutputTable fine) {
        Path file = folder.resolve("wiod13_%d_output.csv".formatted(year));
        if (!Files.exists(file)) {
            return "Outputs were not checked: %s is not there.".formatted(file.getFileName());
        }
        int rows = fine.intermediate().length
                / (fine.names().regions().size() * fine.names().sectors().size());
        Grid stated = Grid.read(file, new Grid.Shape(rows, 2, 1, 2));
        double worst = 0;
        int n = fine.names().regions().size();
        for (int row = 0; row < rows; row++) {
            double sum = 0;
            for (int c = 0; c < rows; c++) {
                sum += fine.intermediate()[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                sum += fine.finalDemand()[row * n + to];
            }
            double off = Math.abs(sum - stated.column(0)[row]);
            worst = Math.max(worst, off);
            if (off > ROUNDING) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s:%d: sector %s of %s makes %.0f there and sells %.0f in the table.%nMaybe the rows are in another order, or the table is not balanced.",
                        file.getFileName(),
                        row + 2,
                        stated.rows().get(row).get(1),
                        stated.rows().get(row).get(0),
                        stated.column(0)[row],
                        sum));
            }
        }
        return String.format(
                Locale.ROOT, "Sums of rows differ from stated outputs by at most %.0f, as rounding does.", worst);
    }

    /** How far an aggregate is from one that somebody else made with the same names; nothing where that one is not there. */
    public static List<String> against(Path folder, InputOutputTable table) {
        int n = table.names().regions().size();
        int rows = n * table.names().sectors().size();
        Path used = folder.resolve("ge%dx%d_2011_Z.csv.gz".formatted(n, rows / n));
        Path wanted = folder.resolve("ge%dx%d_2011_F.csv".formatted(n, rows / n));
        if (!Files.exists(used) || !Files.exists(wanted)) {
            return List.of();
        }
        Grid z = Grid.read(used, new Grid.Shape(rows, rows, 1, 1));
        Grid f = Grid.read(wanted, new Grid.Shape(rows, n, 1, 1));
        var labels = new ArrayList<String>();
        table.names().regions().forEach(r -> table.names().sectors().forEach(s -> labels.add(r + "_" + s)));
        double worst = 0;
        for (int row = 0; row < rows; row++) {
            int mine = place(labels, z.rows().get(row).getFirst());
            for (int c = 0; c < rows; c++) {
                int other = place(labels, z.header().getFirst().get(c + 1));
                worst = Math.max(
                        worst, Math.abs(z.values()[row * rows + c] - table.intermediate()[mine * rows + other]));
            }
            for (int to = 0; to < n; to++) {
                int buyer = place(table.names().regions(), f.header().getFirst().get(to + 1));
                worst = Math.max(worst, Math.abs(f.values()[row * n + to] - table.finalDemand()[mine * n + buyer]));
            }
        }
        return List.of(String.format(
                Locale.ROOT,
                "Against %s: the largest difference of %d cells is %.3g.",
                used.getFileName(),
                rows * (rows + n),
                worst));
    }

    private static int place(List<String> labels, String label) {
        int at = labels.indexOf(label);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "The label (%s) is not one of the mapping.\nMaybe a region or sector has another name."
                            .formatted(label));
        }
        return at;
    }

    /**
     * Totals by pair of regions and satellites, as the file {@code trade-YEAR.csv}.
     *
     * @param usd by pair of countries, see {@link BilateralFile}
     * @param satellites codes that stay apart from the rest of the world
     */
    public static String trade(Map<String, Double> usd, Mapping mapping, Set<String> satellites, String source) {
        var sums = new TreeMap<String, Double>();
        usd.forEach((pair, value) -> {
            String[] ends = pair.split(" ");
            String from = satellites.contains(ends[0]) ? ends[0] : mapping.region(ends[0]);
            String to = satellites.contains(ends[1]) ? ends[1] : mapping.region(ends[1]);
            if (!from.equals(to)) {
                sums.merge(from + " " + to, value, Double::sum);
            }
        });
        var rows = new ArrayList<List<String>>();
        sums.forEach((pair, value) -> rows.add(List.of(
                pair.split(" ")[0], pair.split(" ")[1], String.format(Locale.ROOT, "%.3f", value / 1e6), source, "")));
        return TableText.of(List.of("seller", "buyer", "usd_million", "source", "note"), rows);
    }
}
