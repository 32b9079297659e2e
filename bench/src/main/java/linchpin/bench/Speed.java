package linchpin.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs every benchmark in one short fork each, and prints what it comes to per second. */
public final class Speed {

    private Speed() {}

    /** @param args a regular expression that picks benchmarks; all where there is none */
    public static void main(String[] args) throws RunnerException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double before = system.getSystemLoadAverage();
        var options = new OptionsBuilder()
                .include(args.length == 0 ? "linchpin.bench" : args[0])
                .forks(1)
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(3))
                .measurementIterations(4)
                .measurementTime(TimeValue.seconds(3))
                .jvmArgsAppend("-Xmx1g")
                .build();
        Collection<RunResult> results = new Runner(options).run();
        System.out.printf(
                Locale.ROOT,
                "%n%d processors, load average %.2f before and %.2f after; each line per second of one thread%n",
                system.getAvailableProcessors(),
                before,
                system.getSystemLoadAverage());
        for (RunResult run : results) {
            String name = run.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
            String size = run.getParams().getParamsKeys().isEmpty()
                    ? ""
                    : " at %s events a year".formatted(run.getParams().getParam("perYear"));
            print(name + size, run.getPrimaryResult());
            Result<?> processor = run.getSecondaryResults().get("processor");
            if (processor != null) {
                print(name + size + ", days", run.getSecondaryResults().get("days"));
                Result<?> events = run.getSecondaryResults().get("events");
                print(name + size + ", events", events);
                System.out.printf(
                        Locale.ROOT,
                        "  %-52s %,16.0f%n",
                        name + size + ", events a processor second",
                        events.getScore() / processor.getScore() * 1e9);
            }
        }
    }

    private static void print(String name, Result<?> result) {
        System.out.printf(Locale.ROOT, "  %-52s %,16.0f ± %,.0f%n", name, result.getScore(), result.getScoreError());
    }
}
