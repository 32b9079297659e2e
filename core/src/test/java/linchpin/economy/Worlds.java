package linchpin.economy;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small invented worlds. */
final class Worlds {

    private Worlds() {}

    /** A world of any kind: every flow positive, deficits as they fall. */
    static Baseline any(long seed, int regions, int sectors) {
        var random = new Random(seed);
        int rows = regions * sectors;
        double[] flows = new double[rows * rows];
        double[] wanted = new double[rows * regions];
        for (int c = 0; c < flows.length; c++) {
            boolean home = c / rows / sectors == c % rows / sectors;
            flows[c] = (home ? 1 : 0.2) * random.nextDouble();
        }
        for (int c = 0; c < wanted.length; c++) {
            boolean home = c / regions / sectors == c % regions;
            wanted[c] = sectors * regions * (home ? 1 : 0.2) * (0.2 + random.nextDouble());
        }
        return new InputOutputTable(Baseline.Names.numbered(regions, sectors), flows, wanted)
                .balance()
                .baseline();
    }

    /** One sector without inputs; each region sells as much as it buys. */
    static Baseline oneSectorBalanced(long seed, int regions) {
        var random = new Random(seed);
        double[] flow = new double[regions * regions];
        for (int i = 0; i < regions; i++) {
            for (int n = 0; n <= i; n++) {
                flow[i * regions + n] = (i == n ? 10 : 1) * (0.1 + random.nextDouble());
                flow[n * regions + i] = flow[i * regions + n];
            }
        }
        return oneSector(flow, regions);
    }

    static Baseline oneSector(double[] flow, int regions) {
        double[] spent = new double[regions];
        for (int f = 0; f < flow.length; f++) {
            spent[f % regions] += flow[f];
        }
        double[] share = new double[flow.length];
        for (int f = 0; f < flow.length; f++) {
            share[f] = flow[f] / spent[f % regions];
        }
        double[] ones = new double[regions];
        Arrays.fill(ones, 1);
        return new Baseline(
                Baseline.Names.numbered(regions, 1),
                new Baseline.Shares(share, ones, new double[regions], ones),
                Baseline.Border.FREE,
                new Baseline.Totals(spent, spent, new double[regions]));
    }

    static double[] theta(int sectors) {
        return IntStream.range(0, sectors).mapToDouble(j -> 3 + j).toArray();
    }

    static Set<Integer> all(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toSet());
    }

    static Set<Integer> allBut(int count, int one) {
        return IntStream.range(0, count).filter(i -> i != one).boxed().collect(Collectors.toSet());
    }
}
