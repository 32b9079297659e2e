package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import linchpin.data.coding.Coder;
import linchpin.data.coding.CodingBenchmark;
import linchpin.data.coding.CodingReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How well documents are coded. */
@Command(
        name = "coding",
        description = "Holds the coder of documents against sentences that others coded.",
        footer = {
            "",
            "Examples:",
            "  linchpin benchmark coding",
            "  linchpin benchmark coding --errors 20",
            "  linchpin benchmark coding --gold ../shared/gold --json",
            "",
            "Every sentence is coded by a model that was not trained on it or its like. --train writes the weights anew,",
            "from our own sentences and PLOVER's gold standard records."
        })
final class CodingCommand implements Callable<Integer> {

    @Option(
            names = "--gold",
            paramLabel = "FOLDER",
            description = "Folder with the coded sentences (default: shared/gold beside the checkout).")
    private Path gold = BenchmarkData.shared("gold", "");

    @Option(
            names = "--documents",
            paramLabel = "FOLDER",
            description = "Texts to code by the clock (default: shared/seeds beside the checkout).")
    private Path documents = BenchmarkData.shared("seeds", "");

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Print the N most confident errors.")
    private int errors;

    @Option(
            names = "--train",
            paramLabel = "FILE",
            description = "Instead: train on all that may ship, and write the weights.")
    private @Nullable Path train;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * What was found.
     *
     * @param cold the documents, coded first thing in this process; null where there are none
     * @param peakMegabytes of heap
     */
    record Found(CodingReport report, @Nullable Cold cold, long peakMegabytes) {}

    /**
     * Documents coded from a cold start.
     *
     * @param seconds since the process began
     * @param processor seconds of all processors since then, whatever else the machine did meanwhile
     */
    record Cold(int documents, int events, double seconds, double processor) {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(gold.resolve("plover_gsr.jsonl"))) {
            throw new IllegalArgumentException(
                    "The folder (%s) has no plover_gsr.jsonl.\nMaybe the sentences that others coded are not beside this checkout: give --gold."
                            .formatted(gold));
        }
        var progress = Progress.onStandardError();
        Cold cold = train == null ? cold(progress) : null;
        progress.accept("Reading sentences", 0);
        try (var benchmark = CodingBenchmark.on(gold)) {
            if (train != null) {
                try (var out = Files.newOutputStream(train)) {
                    benchmark.train(out);
                }
                progress.done();
                return 0;
            }
            progress.accept("Training and coding", 0);
            CodingReport report = benchmark.run();
            progress.done();
            var found = new Found(report, cold, heapMegabytes());
            Text.print(json, found, CodingText.of(found, errors));
        }
        return 0;
    }

    private @Nullable Cold cold(Progress progress) throws IOException {
        if (!Files.isDirectory(documents)) {
            return null;
        }
        progress.accept("Coding documents", 0);
        int events = 0;
        List<Path> files;
        try (var listed = Files.list(documents)) {
            files = listed.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        try (var coder = Coder.shipped()) {
            for (Path file : files) {
                events += coder.code(read(file), null).size();
            }
        }
        double processor = ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
        double seconds = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        return new Cold(files.size(), events, seconds, processor);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The document %s cannot be read.".formatted(file.getFileName()), e);
        }
    }

    /** The heap at its fullest. */
    private static long heapMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum()
                >> 20;
    }
}
