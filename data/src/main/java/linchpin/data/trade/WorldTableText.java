package linchpin.data.trade;

import java.util.ArrayList;
import java.util.List;
import linchpin.data.tables.TableText;
import linchpin.economy.InputOutputTable;

/** Writes a world table in our own layout, which {@link WorldTableFile#plain} reads. */
public final class WorldTableText {

    private WorldTableText() {}

    /** The table as CSV; whole numbers where they are. */
    public static String of(InputOutputTable table) {
        int n = table.names().regions().size();
        int rows = n * table.names().sectors().size();
        var labels = new ArrayList<String>();
        for (String region : table.names().regions()) {
            table.names().sectors().forEach(s -> labels.add(Label.Style.PLAIN.write(region, s)));
        }
        var header = new ArrayList<String>(List.of("row"));
        header.addAll(labels);
        table.names().regions().forEach(r -> header.add(Label.Style.PLAIN.write(r, "final")));
        var lines = new ArrayList<List<String>>();
        for (int row = 0; row < rows; row++) {
            var line = new ArrayList<String>(List.of(labels.get(row)));
            for (int c = 0; c < rows; c++) {
                line.add(number(table.intermediate()[row * rows + c]));
            }
            for (int to = 0; to < n; to++) {
                line.add(number(table.finalDemand()[row * n + to]));
            }
            lines.add(line);
        }
        return TableText.of(header, lines);
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
