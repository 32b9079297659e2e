package linchpin.app.cli;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.benchmark.KnownLaw;
import linchpin.benchmark.Recovery;
import linchpin.event.EventTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long the engine takes to learn from many events. */
@Command(
        name = "size",
        description =
                "Draws many events by a known law with habits and replies, learns the law from them, and says how long that took.",
        footer = {
            "",
            "Examples:",
            "  LINCHPIN_OPTS=-Xmx4g linchpin benchmark size --events 1000000",
            "  linchpin benchmark size --events 100000 --actors 500 --draws 40",
            "",
            "With more than 128 actors, targets are sampled; see docs/method/choice.md."
        })
final class SizeCommand implements Callable<Integer> {

    @Option(names = "--events", defaultValue = "1000000", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int events = 1_000_000;

    @Option(names = "--actors", defaultValue = "200", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private int actors = 200;

    @Option(
            names = "--draws",
            defaultValue = "16",
            paramLabel = "N",
            description = "Targets sampled for each choice, where they are sampled. Default: ${DEFAULT-VALUE}.")
    private int draws = 16;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * What it took, and what came back.
     *
     * @param features seconds to walk through the days and gather what was chosen, and from what
     * @param fit seconds to learn from that
     * @param processor seconds of all processors for both, whatever else the machine did meanwhile
     * @param peakMegabytes of heap, each pool at its own peak, what was no longer needed included
     */
    record Found(
            int events,
            int actors,
            double features,
            double fit,
            double processor,
            long peakMegabytes,
            Recovery recovery) {}

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        progress.accept("Drawing events", 0);
        KnownLaw law = KnownLaw.of(actors, seed);
        EventTable table = law.draw(events, seed + 1);
        LocalDate until = LocalDate.ofEpochDay(table.day(table.size() - 1) + 1L);
        var usual = BehaviorFit.Sampling.DEFAULT;
        var sampling = new BehaviorFit.Sampling(usual.above(), draws, usual.uniform(), usual.seed());
        progress.accept("Walking through the days", 0);
        double busy = processor();
        long start = System.nanoTime();
        BehaviorFit watched = BehaviorFit.watch(table, law.ties(), law.settings(), until, sampling);
        long walked = System.nanoTime();
        progress.accept("Learning", 0);
        Behavior behavior = watched.learn(law.ties());
        long learned = System.nanoTime();
        progress.done();
        var found = new Found(
                table.size(),
                actors,
                (walked - start) / 1e9,
                (learned - walked) / 1e9,
                processor() - busy,
                peak() >> 20,
                Recovery.of(law.truth(), behavior));
        Text.print(json, found, text(found));
        return 0;
    }

    private static double processor() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static String text(Found f) {
        double all = f.features() + f.fit();
        var system = ManagementFactory.getOperatingSystemMXBean();
        return Text.table(
                        List.of("", ""),
                        List.of(
                                List.of("events", String.format(Locale.ROOT, "%,d", f.events())),
                                List.of("actors", String.valueOf(f.actors())),
                                List.of("features, s", one(f.features())),
                                List.of("fit, s", one(f.fit())),
                                List.of("of processors, s", one(f.processor())),
                                List.of("events a second", String.format(Locale.ROOT, "%,.0f", f.events() / all)),
                                List.of("peak heap, MB", String.format(Locale.ROOT, "%,d", f.peakMegabytes())),
                                List.of("processors", String.valueOf(system.getAvailableProcessors())),
                                List.of("load average", one(system.getSystemLoadAverage()))))
                + "\n"
                + RecoveryText.shared(f.recovery());
    }

    private static String one(double x) {
        return String.format(Locale.ROOT, "%.1f", x);
    }
}
