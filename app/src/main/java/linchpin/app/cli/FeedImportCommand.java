package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import linchpin.data.feeds.FeedFile;
import linchpin.data.feeds.FeedKind;
import linchpin.data.feeds.FeedStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files of a feed into the store. */
@Command(
        name = "import",
        description = "Reads files of a feed, each whole or not at all; a file that is there already changes nothing.",
        footer = {
            "",
            "Examples:",
            "  linchpin feed import 20180326044500.export.CSV.zip --kind gdelt2",
            "  linchpin feed import acled.csv --kind acled",
            "  linchpin feed import gdelt --kind gdelt1          all of a folder that 'data get gdelt' has filled",
            "  linchpin feed import 20180326.export.CSV --kind gdelt2 --against-scan   and how fast beside a bare scan",
            "",
            "After a kill, give the same files again: those that were read are passed over."
        })
final class FeedImportCommand implements Callable<Integer> {

    @Mixin
    private FeedChoice choice = new FeedChoice();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, also gzipped or zipped, or folders of them.")
    private List<Path> files = List.of();

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}.")
    private FeedKind kind = FeedKind.GDELT2;

    @Option(names = "--against-scan", description = "Also times DuckDB's own scan of all columns of each file.")
    private boolean scan;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    /**
     * How fast a file was read.
     *
     * @param seconds of reading it into the store, counting, hashing and checking included
     * @param scanSeconds of DuckDB's own scan of all its columns, which keeps nothing
     * @param share the rate of the first over that of the second
     */
    record Speed(String file, long rows, double seconds, double scanSeconds, double share, double load) {}

    /** What was read; speeds only where asked for. */
    record Found(List<FeedFile> files, List<Speed> speeds) {}

    @Override
    public Integer call() {
        var all = new ArrayList<Path>();
        files.forEach(file -> all.addAll(listed(file)));
        var progress = Progress.onStandardError();
        var read = new ArrayList<FeedFile>();
        var speeds = new ArrayList<Speed>();
        try (FeedStore store = choice.make()) {
            for (Path file : all) {
                long start = System.nanoTime();
                read.add(store.read(file, kind, progress));
                double seconds = (System.nanoTime() - start) / 1e9;
                if (scan) {
                    progress.accept("Scanning " + file.getFileName(), 0);
                    speeds.add(speed(store, file, read.getLast(), seconds));
                }
            }
        }
        progress.done();
        var found = new Found(read, speeds);
        Text.print(json, found, text(found));
        return 0;
    }

    /** A file, or those of a folder in the order of their names: what was fetched, without the notes beside it. */
    static List<Path> listed(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new IllegalArgumentException("There is no file (%s).\nMaybe the path is mistyped.".formatted(path));
        }
        try (var inside = Files.list(path)) {
            return inside.filter(f -> f.getFileName().toString().matches("(?i).+\\.(zip|gz|csv|tsv|tab|json)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be listed.".formatted(path), e);
        }
    }

    private Speed speed(FeedStore store, Path file, FeedFile read, double seconds) {
        long start = System.nanoTime();
        store.scan(file, kind);
        double bare = (System.nanoTime() - start) / 1e9;
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return new Speed(read.name(), read.rows(), seconds, bare, bare / seconds, load);
    }

    private static String text(Found found) {
        var text = new StringBuilder(FeedStatus.table(found.files));
        for (Speed s : found.speeds) {
            text.append(String.format(
                    Locale.ROOT,
                    "%n%s: %,d rows in %.1f s, DuckDB's own scan of all columns %.1f s: %.0f %% of its rate; load %.1f%n",
                    s.file,
                    s.rows,
                    s.seconds,
                    s.scanSeconds,
                    100 * s.share,
                    s.load));
        }
        return text.toString();
    }
}
