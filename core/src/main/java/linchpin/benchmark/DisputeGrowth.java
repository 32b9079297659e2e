package linchpin.benchmark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.StateYear;

/**
 * Whether a state whose economy grows has more to lose by a dispute, and begins fewer: growth of product a head over the three years
 * before, its level, and the placebos.
 */
final class DisputeGrowth {

    static final String GROWTH = "own growth of three years";
    static final String INCOME = "own income a head";
    static final String TARGETS_GROWTH = "target's growth of three years";
    static final String GROWTH_LATER = "own growth, two to five years on";

    private static final int SPAN = 3;
    private static final int LEAD = 5;

    private final Map<StateYear, Double> income = new HashMap<>();
    private final int last;

    DisputeGrowth(DisputeData data) {
        var panel = data.panel();
        for (int r = 0; r < panel.rows(); r++) {
            put(panel.first()[r], panel.year()[r], panel.at(Column.GDPPC1, r));
            put(panel.second()[r], panel.year()[r], panel.at(Column.GDPPC2, r));
        }
        last = Arrays.stream(panel.year()).max().orElse(0);
    }

    private void put(int state, int year, double perHead) {
        if (perHead > 0) {
            income.put(new StateYear(state, year), Math.log(perHead));
        }
    }

    /** By one standard deviation among those for whom there is a value; the lead is unknown for the last years. */
    Map<String, double[]> columns(OnsetTable table) {
        Map<String, double[]> out = new LinkedHashMap<>();
        for (String name : List.of(GROWTH, INCOME, TARGETS_GROWTH, GROWTH_LATER)) {
            out.put(name, new double[table.size()]);
        }
        for (int r = 0; r < table.size(); r++) {
            int before = table.year()[r] - 1;
            column(out, GROWTH)[r] = growth(table.first()[r], before);
            column(out, INCOME)[r] = level(table.first()[r], before);
            column(out, TARGETS_GROWTH)[r] = growth(table.second()[r], before);
            column(out, GROWTH_LATER)[r] = growth(table.first()[r], table.year()[r] + LEAD);
        }
        out.values().forEach(Matrices::standardise);
        for (int r = 0; r < table.size(); r++) {
            if (table.year()[r] + LEAD > last) {
                column(out, GROWTH_LATER)[r] = Double.NaN;
            }
        }
        return out;
    }

    private double level(int state, int year) {
        return income.getOrDefault(new StateYear(state, year), Double.NaN);
    }

    /** A year of growth, as a mean of three in logs. */
    private double growth(int state, int until) {
        return (level(state, until) - level(state, until - SPAN)) / SPAN;
    }

    private static double[] column(Map<String, double[]> of, String name) {
        return of.getOrDefault(name, new double[0]);
    }
}
