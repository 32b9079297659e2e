package linchpin.app.cli;

import java.nio.file.Path;

/** Where the public tables of the benchmarks stand unless a user says otherwise. */
final class BenchmarkData {

    private BenchmarkData() {}

    static Path standard() {
        return shared("data", "facts");
    }

    /** A year between all states. */
    static Path stream() {
        return shared("data", "events").resolve("ICEWS18");
    }

    /** A folder of the tables beside the checkout. */
    static Path shared(String first, String second) {
        return Path.of(System.getProperty("linchpin.home", ""))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared")
                .resolve(first)
                .resolve(second);
    }
}
