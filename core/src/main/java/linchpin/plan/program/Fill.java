package linchpin.plan.program;

import java.util.Arrays;
import linchpin.plan.program.Block.Cells;

/** One block at one decision, future by future. */
final class Fill {

    private final Block block;
    private final Cells cells;
    private final double[] prices;
    private final double[] bought;
    private final double[] shifted;
    private final double[] served;
    private final double store;
    private double price;
    private double lost;
    private int usable;
    private boolean idle;

    Fill(Block block, double[] x) {
        this.block = block;
        cells = block.cells();
        prices = block.prices();
        bought = at(block.options(), x);
        shifted = at(block.shifts(), x);
        served = new double[prices.length + 1];
        store = block.store().at(x);
    }

    private static double[] at(int[] variables, double[] x) {
        double[] values = new double[variables.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = variables[k] < 0 ? 0 : x[variables[k]];
        }
        return values;
    }

    /** What a future with a need costs; leaves behind the price of the store. */
    double cost(int s) {
        int from = cells.start()[s];
        int to = cells.start()[s + 1];
        price = 0;
        double all = 0;
        for (int cell = from; cell < to; cell++) {
            all += Math.max(0, need(cell));
        }
        idle = all <= store;
        if (idle) {
            return 0;
        }
        lost = block.lost()[s];
        usable = usable(s);
        Arrays.fill(served, 0);
        for (int cell = from; cell < to; cell++) {
            double left = need(cell);
            for (int j = 0; j < usable && left > 0; j++) {
                double taken = Math.min(left, capacity(cell, j));
                served[j] += taken;
                left -= taken;
            }
            served[prices.length] += Math.max(0, left);
        }
        return displace();
    }

    /** The store takes the place of the dearest; the price is what it last displaced. */
    private double displace() {
        double left = store;
        double sum = 0;
        for (int j = prices.length; j >= 0; j--) {
            double unit = j == prices.length ? lost : prices[j];
            double kept = served[j] - left;
            if (kept > 0) {
                sum += unit * kept;
                price = price == 0 ? unit : price;
                left = 0;
            } else {
                left -= served[j];
            }
        }
        return sum;
    }

    int cells(int s) {
        return cells.start()[s + 1] - cells.start()[s];
    }

    int cell(int s, int place) {
        return cells.start()[s] + place;
    }

    double store() {
        return store;
    }

    double lost(int s) {
        return Math.max(0, block.lost()[s]);
    }

    double price(int j) {
        return prices[j];
    }

    /** Options that are cheaper than going without. */
    int usable(int s) {
        int some = 0;
        while (some < prices.length && prices[some] < block.lost()[s]) {
            some++;
        }
        return some;
    }

    /** Adds what options with a pool serve in each period if the store is kept back; nothing where the store serves all. */
    void draw(int s, int[] pooled, int[] period, int periods, double[] used) {
        for (int cell = cells.start()[s]; !idle && cell < cells.start()[s + 1]; cell++) {
            double left = need(cell);
            for (int j = 0; j < usable && left > 0; j++) {
                double taken = Math.min(left, capacity(cell, j));
                left -= taken;
                if (pooled[j] >= 0) {
                    used[pooled[j] * periods + period[cell]] += taken;
                }
            }
        }
    }

    double need(int cell) {
        double need = cells.need()[cell];
        for (int k = 0; k < shifted.length; k++) {
            need -= cells.less()[cell * shifted.length + k] * shifted[k];
        }
        return need;
    }

    double capacity(int cell, int j) {
        int at = cell * bought.length + j;
        return cells.standing()[at] + cells.each()[at] * bought[j];
    }

    /** Adds the weighted subgradient of the future whose cost was asked last. */
    void slope(int s, double weight, double[] slope) {
        if (price == 0) {
            return;
        }
        keep(weight * price, slope);
        for (int cell = cells.start()[s]; cell < cells.start()[s + 1]; cell++) {
            double dearest = Math.min(price, dearest(cell));
            if (dearest > 0) {
                earn(cell, dearest, weight, slope);
            }
        }
    }

    /** The price of one more unit of need in a period, had there been no store. */
    private double dearest(int cell) {
        double left = need(cell);
        if (left <= 0) {
            return 0;
        }
        for (int j = 0; j < usable; j++) {
            left -= capacity(cell, j);
            if (left < 0) {
                return prices[j];
            }
        }
        return lost;
    }

    private void earn(int cell, double dearest, double weight, double[] slope) {
        shift(cell, weight * dearest, slope);
        for (int j = 0; j < usable && prices[j] < dearest; j++) {
            earn(cell, j, weight * (dearest - prices[j]), slope);
        }
    }

    /** Adds what a gain on each unit that an option can serve makes of its variable. */
    void earn(int cell, int j, double gain, double[] slope) {
        int variable = block.options()[j];
        if (variable >= 0) {
            slope[variable] -= gain * cells.each()[cell * bought.length + j];
        }
    }

    void shift(int cell, double price, double[] slope) {
        int[] shifts = block.shifts();
        for (int k = 0; k < shifts.length; k++) {
            slope[shifts[k]] -= price * cells.less()[cell * shifts.length + k];
        }
    }

    void keep(double price, double[] slope) {
        var kept = block.store();
        if (kept.variable() >= 0) {
            slope[kept.variable()] -= price * kept.each();
        }
    }
}
