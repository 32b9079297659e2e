package linchpin.app.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where fetched data lies. */
final class DataFolder {

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Where the files lie. Default: linchpin-data in your own folder.")
    private Path folder = Path.of(System.getProperty("user.home", ""), "linchpin-data");

    Path path() {
        return folder;
    }
}
