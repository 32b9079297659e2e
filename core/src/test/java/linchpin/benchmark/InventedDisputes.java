package linchpin.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Force;
import linchpin.benchmark.DisputeData.Pact;
import linchpin.benchmark.DisputeData.Panel;
import linchpin.benchmark.DisputeData.Promise;
import linchpin.benchmark.DisputeData.Role;
import linchpin.benchmark.DisputeData.Side;
import linchpin.benchmark.DisputeData.StateYear;

/** A world of a dozen states whose pairs quarrel the likelier, the more lately they quarrelled; all of it invented. */
final class InventedDisputes {

    private static final int STATES = 12;
    private static final int FIRST = 1946;
    private static final int LAST = 2014;

    private InventedDisputes() {}

    /** @param changeFrom everything from this year on is drawn anew; an earlier year leaves nothing as it was */
    static DisputeData world(long seed, int changeFrom) {
        var pairs = new ArrayList<int[]>();
        for (int a = 1; a <= STATES; a++) {
            for (int b = a + 1; b <= STATES; b++) {
                pairs.add(new int[] {a, b});
            }
        }
        var rows = new ArrayList<int[]>();
        Map<Column, List<Double>> cells = new EnumMap<>(Column.class);
        for (Column c : Column.values()) {
            cells.put(c, new ArrayList<>());
        }
        var sides = new ArrayList<Side>();
        var pacts = new ArrayList<Pact>();
        var wars = new HashSet<StateYear>();
        double[] memory = new double[pairs.size()];
        int[] peace = new int[pairs.size()];
        for (int y = FIRST; y <= LAST; y++) {
            var random = new SplittableRandom(seed * 10_000 + (y >= changeFrom ? 5_000 : 0) + y);
            for (int k = 0; k < pairs.size(); k++) {
                int[] pair = pairs.get(k);
                boolean onset = random.nextDouble() < Math.min(0.8, 0.02 + 0.25 * memory[k]);
                rows.add(new int[] {pair[0], pair[1], y});
                for (Column c : Column.values()) {
                    cells.getOrDefault(c, List.of()).add(random.nextInt(10) / 10.0);
                }
                put(cells, Column.MID_ONSET, onset ? 1 : 0);
                put(cells, Column.MID_ONGOING, onset ? 1 : 0);
                put(cells, Column.PEACE_YEARS, peace[k]);
                if (onset) {
                    sides.add(side(sides.size(), pair[0], pair[1], y, true));
                    sides.add(side(sides.size(), pair[1], pair[0], y, false));
                }
                if (random.nextInt(60) == 0) {
                    pacts.add(new Pact(pair[0], pair[1], Promise.DEFENSE, y, y));
                }
                memory[k] = memory[k] * 0.8 + (onset ? 1 : 0);
                peace[k] = onset ? 0 : peace[k] + 1;
            }
            wars.add(new StateYear(1 + random.nextInt(STATES), y));
        }
        Map<Column, double[]> columns = new EnumMap<>(Column.class);
        cells.forEach((c, values) ->
                columns.put(c, values.stream().mapToDouble(Double::doubleValue).toArray()));
        var panel = new Panel(part(rows, 0), part(rows, 1), part(rows, 2), columns);
        return new DisputeData(panel, sides, pacts, wars, Map.of());
    }

    private static void put(Map<Column, List<Double>> cells, Column column, double value) {
        var list = cells.getOrDefault(column, new ArrayList<>());
        list.set(list.size() - 1, value);
    }

    private static Side side(int id, int state, int opponent, int year, boolean sideA) {
        return new Side(id / 2, state, opponent, year, true, new Role(sideA, true, true), new Force(0, 4));
    }

    private static int[] part(List<int[]> rows, int at) {
        return rows.stream().mapToInt(row -> row[at]).toArray();
    }
}
