package linchpin.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.data.feeds.FeedStore;
import picocli.CommandLine.Option;

/** Which store of feeds, and how much memory it may have. */
final class FeedChoice {

    private static final int LEAST = 64;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            defaultValue = ".linchpin/feeds.duckdb",
            description = "The store. Default: ${DEFAULT-VALUE}.")
    private Path store = Path.of(".linchpin/feeds.duckdb");

    @Option(
            names = "--memory",
            paramLabel = "MB",
            defaultValue = "1500",
            description = "Memory of the store in megabytes; the rest goes to disk. Default: ${DEFAULT-VALUE}.")
    private int memory = 1500;

    /** Opens the store; makes it where there is none. */
    FeedStore make() {
        if (memory < LEAST) {
            throw new IllegalArgumentException(
                    "The store needs %d --memory at least, not %d.\nMaybe 1500 will do.".formatted(LEAST, memory));
        }
        return FeedStore.open(store, memory);
    }

    /** Opens a store that is there. */
    FeedStore open() {
        if (!Files.isRegularFile(store)) {
            throw new IllegalArgumentException(
                    "There is no store of feeds (%s).\nMaybe make one first: linchpin feed import FILE --kind gdelt2"
                            .formatted(store));
        }
        return make();
    }
}
