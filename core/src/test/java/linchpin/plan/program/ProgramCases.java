package linchpin.plan.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.future.Keyed;

/** Programs for tests: made of keyed numbers, so that every run sees the same ones. */
final class ProgramCases {

    private ProgramCases() {}

    /** Demand spread evenly over (0, 1); stock costs {@code cost} a unit, a unit short {@code lost}. */
    static Program newsvendor(int futures, double cost, float lost, Risk risk) {
        float[] need = new float[futures];
        int[] start = new int[futures + 1];
        for (int s = 0; s < futures; s++) {
            need[s] = (s + 0.5f) / futures;
            start[s + 1] = s + 1;
        }
        var cells = new Block.Cells(start, need, new float[0], new float[0], new float[0]);
        float[] all = new float[futures];
        Arrays.fill(all, lost);
        var block = new Block(all, new Block.Store(0, 0, 1), new int[0], new int[0], new double[0], cells);
        return new Program(
                new double[] {cost},
                Limits.box(2),
                new MeritOrder(List.of(block), new int[] {0}, new float[1][], new double[futures]),
                risk);
    }

    /** Need of one unit from a supplier that fails in some futures; a share may go to another that fails in others. */
    static Program twoSuppliers(boolean[] first, boolean[] second, double premium, float lost, Risk risk) {
        int futures = first.length;
        float[] need = new float[futures];
        float[] less = new float[futures];
        int[] start = new int[futures + 1];
        for (int s = 0; s < futures; s++) {
            need[s] = first[s] ? 1 : 0;
            less[s] = need[s] - (second[s] ? 1 : 0);
            start[s + 1] = s + 1;
        }
        float[] all = new float[futures];
        Arrays.fill(all, lost);
        var cells = new Block.Cells(start, need, less, new float[0], new float[0]);
        var block = new Block(all, Block.Store.NONE, new int[] {0}, new int[0], new double[0], cells);
        return new Program(
                new double[] {premium},
                Limits.box(1),
                new MeritOrder(List.of(block), new int[] {0}, new float[1][], new double[futures]),
                risk);
    }

    /** Blocks of a store, options and a shift each, whose lanes stop together now and then; a budget holds all. */
    static Program many(int blocks, int options, int futures, double stops, double budget, Risk risk) {
        int per = options + 2;
        int lanes = Math.max(3, blocks / 5);
        float[][] gone = gone(lanes, futures, stops);
        double[] cost = new double[blocks * per];
        double[] upper = new double[blocks * per];
        int[] owner = new int[blocks * per];
        var made = new ArrayList<Block>();
        for (int b = 0; b < blocks; b++) {
            int v0 = b * per;
            double size = 0.3 + 3 * u(b, 1);
            double[] prices = new double[options];
            int[] variables = new int[options];
            cost[v0] = size * (0.02 + 0.03 * u(b, 2));
            upper[v0] = 3;
            cost[v0 + 1] = size * (0.02 + 0.02 * u(b, 3));
            upper[v0 + 1] = 0.6;
            for (int j = 0; j < options; j++) {
                variables[j] = v0 + 2 + j;
                prices[j] = size * (0.05 + 0.1 * j + 0.1 * u(b, 10 + j));
                cost[v0 + 2 + j] = size * (0.01 + 0.04 * u(b, 20 + j));
                upper[v0 + 2 + j] = 0.2 + 0.6 * u(b, 30 + j);
            }
            Arrays.sort(prices);
            Arrays.fill(owner, v0, v0 + per, b);
            made.add(block(b, size, v0, variables, prices, gone, options));
        }
        double all = 0;
        for (int v = 0; v < cost.length; v++) {
            all += cost[v] * upper[v];
        }
        int[] every = new int[cost.length];
        Arrays.setAll(every, v -> v);
        return new Program(
                cost,
                new Limits(upper, List.of(new Limits.Row(every, cost, budget * all))),
                new MeritOrder(made, owner, new float[cost.length][], new double[futures]),
                risk);
    }

    private static Block block(
            int b, double size, int v0, int[] variables, double[] prices, float[][] gone, int options) {
        int futures = gone[0].length;
        float[] own = gone[b % gone.length];
        float[] other = gone[(b * 7 + 3) % gone.length];
        int[] start = new int[futures + 1];
        float[] need = new float[futures];
        float[] less = new float[futures];
        float[] each = new float[futures * options];
        int cell = 0;
        for (int s = 0; s < futures; s++) {
            start[s] = cell;
            if (own[s] > 0 || other[s] > 0) {
                need[cell] = own[s];
                less[cell] = own[s] - other[s];
                for (int j = 0; j < options; j++) {
                    each[cell * options + j] = Math.max(0, 3 - gone[(b + 5 * j + 1) % gone.length][s]);
                }
                cell++;
            }
        }
        start[futures] = cell;
        float[] lost = new float[futures];
        Arrays.fill(lost, (float) (size * (0.8 + 1.5 * u(b, 4))));
        return new Block(
                lost,
                new Block.Store(v0, 0.2, 1),
                new int[] {v0 + 1},
                variables,
                prices,
                new Block.Cells(
                        start,
                        Arrays.copyOf(need, cell),
                        Arrays.copyOf(less, cell),
                        new float[cell * options],
                        Arrays.copyOf(each, cell * options)));
    }

    /** A third of the stops is common to all lanes. */
    private static float[][] gone(int lanes, int futures, double stops) {
        float[][] gone = new float[lanes][futures];
        for (int l = 0; l < lanes; l++) {
            for (int s = 0; s < futures; s++) {
                boolean common = u(s, 1000) < stops && u(l, 2000 + s) < 1.0 / 3;
                boolean alone = u(l * 131 + 7, 10_000 + s) < stops * 2 / 3;
                gone[l][s] = common || alone ? (float) (0.2 + 3 * u(l + 1000 * s, 3)) : 0;
            }
        }
        return gone;
    }

    private static double u(int key, int index) {
        return Keyed.uniform(Keyed.mix(77, key), Keyed.Purpose.SPARE, index);
    }
}
