package linchpin.benchmark;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Panel;

/**
 * What is known about a pair when a year begins: its row of the year before, and memories. A pair without a row in the year
 * before is not forecast.
 */
final class OnsetFeatures {

    /** Keeps the logarithm of a capability share finite where a state has none. */
    private static final double LEAST_SHARE = 1e-5;

    private static final double CUBE = 1e4;
    private static final double SQUARE = 1e2;

    private final Panel panel;
    private final int[] before;
    private final Map<String, double[]> out = new LinkedHashMap<>();

    private OnsetFeatures(Panel panel, int[] before) {
        this.panel = panel;
        this.before = before;
    }

    static OnsetTable of(DisputeData data) {
        Panel panel = data.panel();
        Map<Long, Integer> place = new HashMap<>();
        for (int r = 0; r < panel.rows(); r++) {
            place.put(key(panel, r, 0), r);
        }
        int[] rows = IntStream.range(0, panel.rows())
                .filter(r -> place.containsKey(key(panel, r, -1)))
                .toArray();
        int[] before = IntStream.of(rows)
                .map(r -> place.getOrDefault(key(panel, r, -1), -1))
                .toArray();
        boolean[] onset = new boolean[rows.length];
        boolean[] quiet = new boolean[rows.length];
        for (int k = 0; k < rows.length; k++) {
            onset[k] = panel.at(Column.MID_ONSET, rows[k]) > 0;
            quiet[k] = !(panel.at(Column.MID_ONGOING, before[k]) > 0);
        }
        var features = new OnsetFeatures(panel, before);
        features.ofThePair();
        features.ofTheStates();
        var table = new OnsetTable(
                IntStream.of(rows).map(r -> panel.first()[r]).toArray(),
                IntStream.of(rows).map(r -> panel.second()[r]).toArray(),
                IntStream.of(rows).map(r -> panel.year()[r]).toArray(),
                onset,
                quiet,
                features.out);
        return table.with(new OnsetMemories(data, table).columns());
    }

    /** Pair and year in one number. */
    private static long key(Panel panel, int row, int years) {
        return DisputeData.pair(panel.first()[row], panel.second()[row]) * 4096 + panel.year()[row] + years;
    }

    private void ofThePair() {
        put("land border", r -> panel.at(Column.CONTTYPE, r) == 1 ? 1 : 0);
        put("border across water", r -> panel.at(Column.CONTTYPE, r) > 1 && panel.at(Column.CONTTYPE, r) < 6 ? 1 : 0);
        put("log distance", r -> Math.log1p(panel.at(Column.MINDIST, r)));
        put("defence pact", r -> panel.at(Column.ATOP_DEFENSE, r));
        put("non-aggression pact", r -> panel.at(Column.ATOP_NONAGG, r));
        put("consultation pact", r -> panel.at(Column.ATOP_CONSUL, r));
        put("shared organisations", r -> panel.at(Column.DYADIGOS, r));
        put("rivalry (hindsight)", r -> panel.at(Column.RIVALRY, r));
        put("onset last year", r -> panel.at(Column.MID_ONSET, r));
        put("dispute last year", r -> panel.at(Column.MID_ONGOING, r));
        put("peace years", this::peace);
        put("peace years²", r -> Math.pow(peace(r), 2) / SQUARE);
        put("peace years³", r -> Math.pow(peace(r), 3) / CUBE);
        put("log peace years", r -> Math.log1p(peace(r)));
        square("log distance");
    }

    /** Full years since the last onset when the next year begins. */
    private double peace(int row) {
        return panel.at(Column.MID_ONSET, row) > 0 ? 0 : panel.at(Column.PEACE_YEARS, row) + 1;
    }

    private void ofTheStates() {
        both("major power", Column.MAJOR1, Column.MAJOR2, Math::max);
        both("two major powers", Column.MAJOR1, Column.MAJOR2, Math::min);
        both("log larger capability", Column.CINC1, Column.CINC2, (a, b) -> share(Math.max(a, b)));
        both("log smaller capability", Column.CINC1, Column.CINC2, (a, b) -> share(Math.min(a, b)));
        both("log capability ratio", Column.CINC1, Column.CINC2, (a, b) -> Math.abs(share(a) - share(b)));
        both("lower democracy", Column.VDEM1, Column.VDEM2, Math::min);
        both("higher democracy", Column.VDEM1, Column.VDEM2, Math::max);
        both("log lower income", Column.GDPPC1, Column.GDPPC2, (a, b) -> Math.log(Math.min(a, b)));
        both("log higher income", Column.GDPPC1, Column.GDPPC2, (a, b) -> Math.log(Math.max(a, b)));
    }

    private static double share(double cinc) {
        return Math.log(cinc + LEAST_SHARE);
    }

    private void both(String name, Column a, Column b, DoubleBinaryOperator of) {
        put(name, r -> of.applyAsDouble(panel.at(a, r), panel.at(b, r)));
    }

    private void put(String name, IntToDoubleFunction value) {
        out.put(
                name,
                IntStream.of(before)
                        .mapToDouble(value::applyAsDouble)
                        .map(x -> Double.isInfinite(x) ? Double.NaN : x)
                        .toArray());
    }

    private void square(String name) {
        double[] x = out.getOrDefault(name, new double[0]);
        double[] square = new double[x.length];
        for (int r = 0; r < x.length; r++) {
            square[r] = x[r] * x[r];
        }
        out.put(name + "²", square);
    }
}
