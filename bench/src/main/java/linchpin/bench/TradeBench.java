package linchpin.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import linchpin.economy.Adaptive;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.Equilibrium;
import linchpin.economy.TradeSolver;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.Wedges;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One trade equilibrium to a residual of 1e-6 on one thread, by size of the world; and a year of adaptive dynamics. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class TradeBench {

    /** A world and a shock. */
    @State(Scope.Thread)
    public static class World {

        @Param({"41x35", "80x45", "190x56"})
        public String size = "41x35";

        Baseline base;
        Wedges wedges;
        TradeSolver solver;

        @Setup
        public void invent() {
            String[] parts = size.split("x");
            int sectors = Integer.parseInt(parts[1]);
            base = SyntheticTrade.world(Integer.parseInt(parts[0]), sectors);
            wedges = SyntheticTrade.shock(base);
            solver = new TradeSolver(
                    base, Elasticities.longRun(SyntheticTrade.theta(sectors)), Closure.FIXED, Precision.QUICK);
        }
    }

    /** The smallest world with other solvers. */
    @State(Scope.Thread)
    public static class Small {

        TradeSolver shortRun;
        NestedLoops peer;
        Wedges wedges;

        @Setup
        public void invent() {
            Baseline base = SyntheticTrade.world(41, 35);
            wedges = SyntheticTrade.shock(base);
            double[] theta = SyntheticTrade.theta(35);
            double[] low = java.util.Arrays.stream(theta).map(t -> t / 4).toArray();
            shortRun = new TradeSolver(base, new Elasticities(low, 0.5, 0.1, 0.7), Closure.FIXED, Precision.QUICK);
            peer = new NestedLoops(base, theta, java.util.Objects.requireNonNull(wedges.iceberg()));
        }
    }

    /** A table of 1,435 rows and a loss. */
    @State(Scope.Thread)
    public static class Table {

        Adaptive model;

        @Setup
        public void invent() {
            var random = new Random(9);
            int rows = 41 * 35;
            double[] flows =
                    random.doubles(rows * rows).map(u -> u * u * u / rows).toArray();
            double[] demand = new double[rows];
            double[] output = new double[rows];
            for (int c = 0; c < flows.length; c++) {
                output[c / rows] += 2 * flows[c];
                demand[c / rows] += flows[c];
            }
            model = new Adaptive(41, 35, flows, demand, output, new Adaptive.Settings(0.8, 60, 30, 1.25, 365, 365));
        }
    }

    @Benchmark
    public Equilibrium kernel(World world) {
        return world.solver.solve(world.wedges);
    }

    @Benchmark
    public Equilibrium shortRun(Small world) {
        return world.shortRun.solve(world.wedges);
    }

    @Benchmark
    public double[] nestedLoops(Small world) {
        return world.peer.solve(1e-6);
    }

    @Benchmark
    public double[][] adaptiveYear(Table table) {
        return table.model.run(365, (step, row) -> row == 7 && step < 90 ? 0.3 : 0);
    }
}
