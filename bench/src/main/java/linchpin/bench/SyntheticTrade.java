package linchpin.bench;

import java.util.Arrays;
import java.util.Random;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.Wedges;

/**
 * Invented worlds of any size: regions of log-normal size on a square, trade shares by size over distance with 40 to 90 % bought at
 * home, value added 30 to 70 % of output, inputs concentrated on few sectors; solved once, so that they are equilibria.
 */
final class SyntheticTrade {

    private SyntheticTrade() {}

    /** θ from 1.5 to 12. */
    static double[] theta(int sectors) {
        var random = new Random(3);
        return random.doubles(sectors, 1.5, 12).toArray();
    }

    static Baseline world(int regions, int sectors) {
        var random = new Random(41L * regions + sectors);
        double[] size = new double[regions];
        double[] x = random.doubles(regions).toArray();
        double[] y = random.doubles(regions).toArray();
        for (int n = 0; n < regions; n++) {
            size[n] = Math.exp(1.5 * random.nextGaussian());
        }
        double[] trade = new double[sectors * regions * regions];
        for (int j = 0; j < sectors; j++) {
            for (int n = 0; n < regions; n++) {
                double own = 0.4 + 0.5 * random.nextDouble();
                double[] pull = new double[regions];
                for (int i = 0; i < regions; i++) {
                    double far = 0.02 + Math.hypot(x[i] - x[n], y[i] - y[n]);
                    pull[i] = i == n ? 0 : size[i] / far * Math.exp(random.nextGaussian());
                }
                double all = Arrays.stream(pull).sum();
                for (int i = 0; i < regions; i++) {
                    trade[(j * regions + i) * regions + n] = i == n ? own : (1 - own) * pull[i] / all;
                }
            }
        }
        int cells = sectors * regions;
        double[] valueAdded = random.doubles(cells, 0.3, 0.7).toArray();
        double[] input = new double[sectors * cells];
        double[] taste = new double[cells];
        for (int n = 0; n < regions; n++) {
            for (int j = 0; j < sectors; j++) {
                double[] use = random.doubles(sectors).map(u -> u * u * u).toArray();
                double all = Arrays.stream(use).sum();
                for (int k = 0; k < sectors; k++) {
                    input[(k * sectors + j) * regions + n] = (1 - valueAdded[j * regions + n]) * use[k] / all;
                }
                taste[j * regions + n] = random.nextDouble();
            }
        }
        for (int n = 0; n < regions; n++) {
            double all = 0;
            for (int p = n; p < cells; p += regions) {
                all += taste[p];
            }
            for (int p = n; p < cells; p += regions) {
                taste[p] /= all;
            }
        }
        double[] spent = new double[cells];
        for (int p = 0; p < cells; p++) {
            spent[p] = 2 * taste[p] * size[p % regions];
        }
        var raw = new Baseline(
                Baseline.Names.numbered(regions, sectors),
                new Baseline.Shares(trade, valueAdded, input, taste),
                Baseline.Border.FREE,
                new Baseline.Totals(spent, size, new double[regions]));
        return new TradeSolver(raw, Elasticities.longRun(theta(sectors)), Closure.FIXED, Precision.FINE)
                .solve(Wedges.NONE)
                .asBaseline();
    }

    /** Icebergs of one half between the first region and every third other one, on the first half of the sectors, both ways. */
    static Wedges shock(Baseline base) {
        double[] iceberg = new double[base.shares().trade().length];
        Arrays.fill(iceberg, 1);
        for (int j = 0; j < base.sectors() / 2; j++) {
            for (int n = 1; n < base.regions(); n += 3) {
                iceberg[base.flow(j, 0, n)] = 1.5;
                iceberg[base.flow(j, n, 0)] = 1.5;
            }
        }
        return Wedges.ofIcebergs(iceberg);
    }
}
