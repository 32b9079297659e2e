package linchpin.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.benchmark.DisputeData.Side;
import linchpin.benchmark.DisputeData.StateYear;

/**
 * What a pair and its two states remember of disputes since 1816, of any kind and with anyone, in several half-lives (in
 * years). "Others" are disputes with third states.
 */
final class OnsetMemories {

    static final List<Integer> HALF_LIVES = List.of(1, 2, 4, 8, 16, 32);

    /** Where the logarithm of a memory bends; a lone dispute of long ago lies below it. */
    private static final double FLOOR = 0.05;

    private static final double SYSTEM_YEARS = 3;

    private final DisputeData data;
    private final OnsetTable table;
    private final Map<String, double[]> out = new LinkedHashMap<>();

    /** @param table for its rows, and for the columns that stand in products */
    OnsetMemories(DisputeData data, OnsetTable table) {
        this.data = data;
        this.table = table;
    }

    Map<String, double[]> columns() {
        var began = new DisputeMemory();
        var lasted = new DisputeMemory();
        var deadly = new DisputeMemory();
        var states = new DisputeMemory();
        for (Side s : data.sides()) {
            if (s.onset()) {
                states.add(s.state(), s.year(), 1);
            }
            if (s.state() < s.opponent()) {
                long pair = DisputeData.pair(s.state(), s.opponent());
                lasted.add(pair, s.year(), 1);
                began.add(pair, s.year(), s.onset() ? 1 : 0);
                deadly.add(pair, s.year(), s.onset() && s.force().fatality() > 0 ? 1 : 0);
            }
        }
        for (int h : HALF_LIVES) {
            double[] own = began.at(table.pairs(), table.year(), h);
            put("log memory", h, own, x -> Math.log(x + FLOOR));
            put("memory", h, own, Math::log1p);
            put("memory of dispute years", h, lasted.at(table.pairs(), table.year(), h), Math::log1p);
            put("memory of deaths", h, deadly.at(table.pairs(), table.year(), h), Math::log1p);
            others(states, h, own);
        }
        products();
        wars();
        system();
        return out;
    }

    private void others(DisputeMemory states, int h, double[] own) {
        double[] a = states.at(longs(table.first()), table.year(), h);
        double[] b = states.at(longs(table.second()), table.year(), h);
        double[] less = new double[own.length];
        double[] more = new double[own.length];
        for (int r = 0; r < own.length; r++) {
            less[r] = Math.max(0, Math.min(a[r], b[r]) - own[r]);
            more[r] = Math.max(0, Math.max(a[r], b[r]) - own[r]);
        }
        put("others' memory, less", h, less, Math::log1p);
        put("others' memory, more", h, more, Math::log1p);
    }

    private void products() {
        for (int h : HALF_LIVES) {
            product("log distance", "log memory " + h);
            product("log distance", "others' memory, more " + h);
            product("land border", "others' memory, less " + h);
        }
    }

    private void product(String a, String b) {
        double[] x = table.column(a);
        double[] y = out.getOrDefault(b, new double[0]);
        double[] z = new double[x.length];
        for (int r = 0; r < z.length; r++) {
            z[r] = x[r] * y[r];
        }
        out.put(a + " × " + b, z);
    }

    private void wars() {
        double[] any = new double[table.size()];
        double[] both = new double[table.size()];
        for (int r = 0; r < any.length; r++) {
            double a = atWar(table.first()[r], table.year()[r] - 1);
            double b = atWar(table.second()[r], table.year()[r] - 1);
            any[r] = Math.max(a, b);
            both[r] = Math.min(a, b);
        }
        out.put("civil war in one", any);
        out.put("civil war in both", both);
    }

    private double atWar(int state, int year) {
        return data.internalWars().contains(new StateYear(state, year)) ? 1 : 0;
    }

    /** How many of the pairs began a dispute in the three years before. */
    private void system() {
        var begun = new DisputeMemory();
        var seen = new DisputeMemory();
        var panel = data.panel();
        for (int r = 0; r < panel.rows(); r++) {
            begun.add(0, panel.year()[r], panel.at(DisputeData.Column.MID_ONSET, r));
            seen.add(0, panel.year()[r], 1);
        }
        long[] one = new long[table.size()];
        double[] yes = begun.at(one, table.year(), SYSTEM_YEARS);
        double[] all = seen.at(one, table.year(), SYSTEM_YEARS);
        double[] rate = new double[yes.length];
        for (int r = 0; r < rate.length; r++) {
            rate[r] = Math.log(yes[r] / all[r]);
        }
        out.put("rate of all pairs", rate);
    }

    private void put(String name, int halfLife, double[] x, java.util.function.DoubleUnaryOperator of) {
        double[] y = new double[x.length];
        for (int r = 0; r < x.length; r++) {
            y[r] = of.applyAsDouble(x[r]);
        }
        out.put(name + " " + halfLife, y);
    }

    private static long[] longs(int[] x) {
        return java.util.Arrays.stream(x).asLongStream().toArray();
    }
}
