package linchpin.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Force;
import linchpin.benchmark.DisputeData.Pact;
import linchpin.benchmark.DisputeData.Panel;
import linchpin.benchmark.DisputeData.Promise;
import linchpin.benchmark.DisputeData.Role;
import linchpin.benchmark.DisputeData.Side;

/** A world of thirty states, five of them strong, in which it is known what a patron changes; all of it invented. */
final class InventedPatrons {

    private static final int STATES = 30;
    private static final int FIRST_STRONG = 26;
    private static final int SPELL = 8;
    private static final double BASE = -3.5;
    private static final double STRANGER = 0.003;
    private static final double TREND = 0.02;
    private static final double SWING = 0.06;

    private InventedPatrons() {}

    /**
     * @param bold what a patron adds to the log-odds of beginning a dispute
     * @param honoured how often an ally comes to help
     * @param restrained what a standard deviation of its own growth takes from them
     */
    static DisputeData world(long seed, double bold, double honoured, double restrained) {
        double[][] income = incomes(seed + 1);
        var random = new SplittableRandom(seed);
        var pacts = new ArrayList<Pact>();
        int[][] patron = new int[STATES + 1][2020];
        for (int s = 1; s < FIRST_STRONG; s++) {
            for (int y = 1940; y < 2015; y += SPELL) {
                if (random.nextBoolean()) {
                    int p = FIRST_STRONG + random.nextInt(STATES - FIRST_STRONG + 1);
                    pacts.add(new Pact(s, p, Promise.DEFENSE, y, y + SPELL - 1));
                    for (int t = y; t < y + SPELL; t++) {
                        patron[s][t] = p;
                    }
                }
            }
        }
        var rows = new ArrayList<int[]>();
        var sides = new ArrayList<Side>();
        int dispute = 0;
        for (int y = 1946; y <= 2014; y++) {
            for (int a = 1; a <= STATES; a++) {
                for (int b = 1; b <= STATES; b++) {
                    if (a < b) {
                        rows.add(new int[] {a, b, y});
                    }
                    boolean has = patron[a][y - 1] > 0 && patron[a][y - 1] != b;
                    double odds = BASE + (has ? bold : 0) - restrained * growth(income[a], y - 1);
                    if (a != b && random.nextDouble() < 1 / (1 + Math.exp(-odds))) {
                        dispute++;
                        add(sides, dispute, a, b, y, true);
                        for (int j = 1; j <= STATES; j++) {
                            boolean sworn = patron[b][y - 1] == j || patron[j][y - 1] == b;
                            if (j != a && j != b && random.nextDouble() < (sworn ? honoured : STRANGER)) {
                                add(sides, dispute, a, j, y, false);
                            }
                        }
                    }
                }
            }
        }
        return new DisputeData(panel(rows, income), sides, pacts, Set.of(), Map.of());
    }

    /** Log of product a head, by state and year. */
    private static double[][] incomes(long seed) {
        var random = new SplittableRandom(seed);
        double[][] income = new double[STATES + 1][2020];
        for (double[] of : income) {
            of[1939] = 8;
            for (int y = 1940; y < of.length; y++) {
                of[y] = of[y - 1] + TREND + SWING * random.nextGaussian();
            }
        }
        return income;
    }

    /** Of the three years to this one, in standard deviations. */
    private static double growth(double[] income, int year) {
        return ((income[year] - income[year - 3]) / 3 - TREND) / (SWING / Math.sqrt(3));
    }

    private static void add(List<Side> sides, int dispute, int mover, int other, int year, boolean first) {
        sides.add(new Side(
                dispute,
                mover,
                other,
                year,
                true,
                new Role(true, true, first),
                new Force(dispute % 3 == 0 ? 2 : 0, 4)));
        sides.add(new Side(
                dispute,
                other,
                mover,
                year,
                true,
                new Role(false, first, true),
                new Force(dispute % 3 == 0 ? 2 : 0, 4)));
    }

    private static Panel panel(List<int[]> rows, double[][] income) {
        Map<Column, double[]> columns = new EnumMap<>(Column.class);
        for (Column c : Column.values()) {
            columns.put(c, new double[rows.size()]);
        }
        columns.put(Column.CINC1, rows.stream().mapToDouble(r -> r[0] / 500.0).toArray());
        columns.put(Column.CINC2, rows.stream().mapToDouble(r -> r[1] / 500.0).toArray());
        columns.put(
                Column.GDPPC1,
                rows.stream().mapToDouble(r -> Math.exp(income[r[0]][r[2]])).toArray());
        columns.put(
                Column.GDPPC2,
                rows.stream().mapToDouble(r -> Math.exp(income[r[1]][r[2]])).toArray());
        return new Panel(part(rows, 0), part(rows, 1), part(rows, 2), columns);
    }

    private static int[] part(List<int[]> rows, int at) {
        return rows.stream().mapToInt(row -> row[at]).toArray();
    }
}
