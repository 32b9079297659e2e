package linchpin.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the public tables are. */
final class PublicTables {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Folder with the public tables (default: shared/data/facts beside the checkout).")
    private Path folder = BenchmarkData.standard();

    Path folder() {
        return folder;
    }
}
