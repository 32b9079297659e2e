package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import linchpin.data.corpus.CorpusStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which coded stream of news. */
final class CorpusChoice {

    /** Where coded streams lie, each in a folder of its own. */
    static final Path HOME = Path.of(".linchpin", "corpus");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "The folder of a coded stream. Default: the only one in .linchpin/corpus.")
    private @Nullable Path folder;

    /** The store; nothing where none was named and there is none. */
    Optional<CorpusStore> find() {
        if (folder != null) {
            return Optional.of(new CorpusStore(folder));
        }
        List<Path> there = folders();
        if (there.size() > 1) {
            throw new IllegalArgumentException(
                    "There are several coded streams in %s: %s.\nMaybe name one with --corpus."
                            .formatted(
                                    HOME, there.stream().map(Path::getFileName).toList()));
        }
        return there.stream().findFirst().map(CorpusStore::new);
    }

    /** @throws IllegalArgumentException where there is none, or it is not read to its end */
    CorpusStore need() {
        CorpusStore store = find().orElseThrow(() -> new IllegalArgumentException(
                "There is no coded stream in %s.\nMaybe make one first: linchpin ingest FILE.jsonl.gz"
                        .formatted(HOME)));
        store.about();
        if (!store.complete()) {
            throw new IllegalStateException(
                    "The stream in %s is not coded to its end.\nMaybe give its ingest again: it goes on where it was."
                            .formatted(store.folder()));
        }
        return store;
    }

    private static List<Path> folders() {
        if (!Files.isDirectory(HOME)) {
            return List.of();
        }
        try (var list = Files.list(HOME)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder (%s) cannot be read.".formatted(HOME), e);
        }
    }
}
