package linchpin.bench;

import java.util.Arrays;
import linchpin.economy.Baseline;

/**
 * The peer: the algorithm as the literature writes it down (Caliendo and Parro 2015, appendix), of our own making, since no open
 * program for the JVM solves this model. For given wages prices are iterated until they rest, then spending, then wages move by a
 * part of the excess demand. Spending is iterated too, which is faster than the NJ × NJ system of the original.
 */
final class NestedLoops {

    private static final double MOVE = 0.2;
    private static final double INNER = 0.1;
    private static final int MOST = 10_000;

    private final Baseline base;
    private final double[] theta;
    private final double[] iceberg;
    private final int regions;
    private final int sectors;

    /** Outer steps of the last solve. */
    int steps;

    NestedLoops(Baseline base, double[] theta, double[] iceberg) {
        this.base = base;
        this.theta = theta;
        this.iceberg = iceberg;
        regions = base.regions();
        sectors = base.sectors();
    }

    /** New over old wages, to a residual of log excess demand. */
    double[] solve(double tolerance) {
        int cells = regions * sectors;
        double[] wage = new double[regions];
        Arrays.fill(wage, 1);
        double[] price = new double[cells];
        Arrays.fill(price, 1);
        double[] spent = base.totals().expenditure().clone();
        for (steps = 1; steps < MOST; steps++) {
            double[] cost = prices(wage, price, INNER * tolerance);
            double[] shares = shares(cost, price);
            double[] output = spending(wage, shares, spent, INNER * tolerance);
            double worst = 0;
            double world = 0;
            double before = 0;
            for (int n = 0; n < regions; n++) {
                double demand = 0;
                for (int p = n; p < cells; p += regions) {
                    demand += base.shares().valueAdded()[p] * output[p];
                }
                double excess = demand / (wage[n] * base.totals().valueAdded()[n]) - 1;
                worst = Math.max(worst, Math.abs(excess));
                wage[n] *= 1 + MOVE * excess;
                world += wage[n] * base.totals().valueAdded()[n];
                before += base.totals().valueAdded()[n];
            }
            for (int n = 0; n < regions; n++) {
                wage[n] *= before / world;
            }
            if (worst < tolerance) {
                return wage;
            }
        }
        throw new IllegalStateException("The peer did not converge.\nMaybe wages move too far at once.");
    }

    private double[] prices(double[] wage, double[] price, double tolerance) {
        double[] cost = new double[price.length];
        double worst = 1;
        while (worst > tolerance) {
            for (int j = 0; j < sectors; j++) {
                for (int n = 0; n < regions; n++) {
                    double log = base.shares().valueAdded()[j * regions + n] * Math.log(wage[n]);
                    for (int k = 0; k < sectors; k++) {
                        log += base.shares().input()[(k * sectors + j) * regions + n]
                                * Math.log(price[k * regions + n]);
                    }
                    cost[j * regions + n] = Math.exp(log);
                }
            }
            worst = 0;
            for (int j = 0; j < sectors; j++) {
                for (int n = 0; n < regions; n++) {
                    double sum = 0;
                    for (int i = 0; i < regions; i++) {
                        int f = base.flow(j, i, n);
                        sum += base.shares().trade()[f] * Math.pow(cost[j * regions + i] * iceberg[f], -theta[j]);
                    }
                    double fresh = Math.pow(sum, -1 / theta[j]);
                    worst = Math.max(worst, Math.abs(fresh / price[j * regions + n] - 1));
                    price[j * regions + n] = fresh;
                }
            }
        }
        return cost;
    }

    private double[] shares(double[] cost, double[] price) {
        double[] shares = new double[base.shares().trade().length];
        for (int f = 0; f < shares.length; f++) {
            int j = f / (regions * regions);
            int i = f / regions % regions;
            int n = f % regions;
            shares[f] = base.shares().trade()[f]
                    * Math.pow(cost[j * regions + i] * iceberg[f] / price[j * regions + n], -theta[j]);
        }
        return shares;
    }

    private double[] spending(double[] wage, double[] shares, double[] spent, double tolerance) {
        double[] output = new double[spent.length];
        double worst = 1;
        while (worst > tolerance) {
            for (int j = 0; j < sectors; j++) {
                for (int i = 0; i < regions; i++) {
                    double sum = 0;
                    for (int n = 0; n < regions; n++) {
                        sum += shares[base.flow(j, i, n)] * spent[j * regions + n];
                    }
                    output[j * regions + i] = sum;
                }
            }
            worst = 0;
            for (int k = 0; k < sectors; k++) {
                for (int n = 0; n < regions; n++) {
                    double income = wage[n] * base.totals().valueAdded()[n]
                            + base.totals().transfer()[n];
                    double sum = base.shares().taste()[k * regions + n] * income;
                    for (int j = 0; j < sectors; j++) {
                        sum += base.shares().input()[(k * sectors + j) * regions + n] * output[j * regions + n];
                    }
                    worst = Math.max(worst, Math.abs(sum / spent[k * regions + n] - 1));
                    spent[k * regions + n] = sum;
                }
            }
        }
        return output;
    }
}
