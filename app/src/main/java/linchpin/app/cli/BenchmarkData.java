package linchpin.app.cli;

import java.nio.file.Path;

/** Where the public tables of the benchmarks stand unless a user says otherwise. */
final class BenchmarkData {

    private BenchmarkData() {}

    static Path standard() {
        return Path.of(System.getProperty("linchpin.home", ""))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared")
                .resolve("data")
                .resolve("facts");
    }
}
