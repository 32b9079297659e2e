package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import linchpin.app.study.Prepared;
import linchpin.benchmark.DisputeStrategy;
import linchpin.benchmark.ProvocationStudy;
import linchpin.data.facts.IcewsFiles;
import linchpin.data.store.PooledFile;
import linchpin.data.tables.DisputeFiles;
import linchpin.data.tables.TextFile;
import linchpin.pooled.DisputeTerms;
import linchpin.pooled.PooledModel;
import linchpin.pooled.ProvocationTerms;
import linchpin.pooled.StreamTerms;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Learns the pooled terms and writes the file that is shipped with a case. */
@Command(
        name = "fit",
        description =
                "Learns the pooled terms on public tables, a year between all states and the events of a case, and writes them to a file.",
        footer = {
            "",
            "Example:",
            "  linchpin model fit --data ../shared/data/facts --out cases/northeast-asia/pooled.json"
        })
final class ModelFit implements Callable<Integer> {

    @Mixin
    private CaseChoice choice = new CaseChoice();

    @Mixin
    private PublicTables tables = new PublicTables();

    @Option(
            names = "--stream",
            paramLabel = "FOLDER",
            description = "Folder with ICEWS18 (default: shared/data/events/ICEWS18 beside the checkout).")
    private Path stream = BenchmarkData.stream();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write it (default: " + PooledFile.NAME + " in the folder of the case).")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var progress = Progress.onStandardError();
        PooledModel model = fit(choice.prepare(), tables.folder(), stream, progress);
        progress.done();
        Path file = out == null ? choice.folder().resolve(PooledFile.NAME) : out;
        PooledFile.write(file, model);
        System.out.printf("%d pooled terms are in %s%n", model.terms().size(), file);
        return 0;
    }

    /** All that is learned on pooled data, with the hashes of what it was learned from. */
    static PooledModel fit(Prepared prepared, Path data, Path stream, Progress progress) {
        progress.accept("Reading disputes", 0);
        var disputes =
                DisputeTerms.of(DisputeStrategy.run(DisputeFiles.read(data), stage -> progress.accept(stage, 0)));
        progress.accept("Counting by month", 0);
        var months =
                ProvocationTerms.of(ProvocationStudy.run(PooledInputs.provocations(prepared, data), PooledInputs.SEED));
        var year = StreamTerms.of(
                IcewsCommand.find(prepared, stream, data, progress).report());
        return disputes.and(months).and(year).from(hashes(prepared, data, stream));
    }

    private static SortedMap<String, String> hashes(Prepared prepared, Path data, Path stream) {
        var hashes = new TreeMap<String, String>();
        for (String name : List.of("events.csv", "scenarios.yaml")) {
            hashes.put(name, prepared.source().hashes().getOrDefault(name, ""));
        }
        Stream.concat(DisputeFiles.files(data).stream(), Stream.of(data.resolve(PooledInputs.MONTHLY)))
                .forEach(file -> hashes.put(file.getFileName().toString(), hash(file)));
        IcewsFiles.files(stream)
                .forEach(file -> hashes.put(
                        stream.getFileName().resolve(file.getFileName()).toString(), hash(file)));
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return TextFile.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The table (%s) cannot be read.\nMaybe it was moved meanwhile.".formatted(file.getFileName()), e);
        }
    }
}
