package linchpin.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the trade benchmarks and prints milliseconds beside the bar, the steps and what memory alone would take. */
public final class TradeSpeed {

    private static final Map<String, Double> BARS = Map.of(
            "kernel 41x35",
            6.0,
            "kernel 80x45",
            30.0,
            "kernel 190x56",
            110.0,
            "shortRun",
            25.0,
            "adaptiveYear",
            1000.0);

    private static final double SECONDS = 4;

    private TradeSpeed() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws RunnerException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double before = system.getSystemLoadAverage();
        var options = new OptionsBuilder()
                .include("TradeBench")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xmx1g")
                .build();
        var results = new Runner(options).run();
        double bandwidth = bandwidth();
        System.out.printf(
                Locale.ROOT,
                "%n%d processors, load average %.2f before and %.2f after; one thread reads %.1f GB a second%n",
                system.getAvailableProcessors(),
                before,
                system.getSystemLoadAverage(),
                bandwidth / 1e9);
        for (RunResult run : results) {
            String name = run.getParams().getBenchmark().replaceAll(".*\\.", "");
            String size = run.getParams().getParamsKeys().isEmpty()
                    ? ""
                    : " " + run.getParams().getParam("size");
            Double bar = BARS.get(name + size);
            System.out.printf(
                    Locale.ROOT,
                    "  %-20s %9.2f ± %.2f ms on the clock, %.2f ms of the processor%s%s%n",
                    name + size,
                    run.getPrimaryResult().getScore(),
                    run.getPrimaryResult().getScoreError(),
                    processor(name, size),
                    bar == null ? "" : String.format(Locale.ROOT, " (bar %.0f)", bar),
                    detail(name, size, bandwidth));
        }
    }

    /** Processor time of one operation in milliseconds: the median of many, which other work on the machine stretches less. */
    private static double processor(String name, String size) {
        var bench = new TradeBench();
        var world = new TradeBench.World();
        var small = new TradeBench.Small();
        var table = new TradeBench.Table();
        Runnable work = switch (name) {
            case "kernel" -> {
                world.size = size.strip();
                world.invent();
                yield () -> bench.kernel(world);
            }
            case "shortRun" -> {
                small.invent();
                yield () -> bench.shortRun(small);
            }
            case "nestedLoops" -> {
                small.invent();
                yield () -> bench.nestedLoops(small);
            }
            default -> {
                table.invent();
                yield () -> bench.adaptiveYear(table);
            }
        };
        var threads = ManagementFactory.getThreadMXBean();
        var times = new ArrayList<Double>();
        long begun = System.nanoTime();
        while (times.size() < 7 || System.nanoTime() - begun < SECONDS * 1e9) {
            long before = threads.getCurrentThreadCpuTime();
            work.run();
            times.add((threads.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return times.stream().skip(times.size() / 2).sorted().toList().get((times.size() + 1) / 4);
    }

    private static String detail(String name, String size, double bandwidth) {
        return switch (name) {
            case "kernel" -> {
                var world = new TradeBench.World();
                world.size = size.strip();
                world.invent();
                int steps = world.solver.solve(world.wedges).convergence().steps();
                double n = world.base.regions();
                double j = world.base.sectors();
                double bytes = 8 * (j * n * n + 2 * j * j * n);
                yield String.format(
                        Locale.ROOT,
                        ", %d steps of %.1f MB, %.2f ms by memory alone",
                        steps,
                        bytes / 1e6,
                        1e3 * steps * bytes / bandwidth);
            }
            case "shortRun" -> {
                var small = new TradeBench.Small();
                small.invent();
                yield ", %d steps"
                        .formatted(
                                small.shortRun.solve(small.wedges).convergence().steps());
            }
            case "nestedLoops" -> {
                var small = new TradeBench.Small();
                small.invent();
                small.peer.solve(1e-6);
                yield ", the peer at 41x35, %d outer steps".formatted(small.peer.steps);
            }
            default -> "";
        };
    }

    /** Bytes that one thread reads in a second of the processor, from an array larger than its caches. */
    private static double bandwidth() {
        double[] large = new double[1 << 25];
        Arrays.fill(large, 1);
        double best = 0;
        for (int round = 0; round < 8; round++) {
            double[] sums = new double[8];
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < large.length; i += 8) {
                for (int k = 0; k < 8; k++) {
                    sums[k] += large[i + k];
                }
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
            if (Arrays.stream(sums).sum() > 0) {
                best = Math.max(best, 8.0 * large.length / seconds);
            }
        }
        return best;
    }
}
