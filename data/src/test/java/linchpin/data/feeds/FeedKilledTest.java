package linchpin.data.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that reads a feed is killed at its work; the same call reads the rest, and the store is that of one that was not. */
@Tag("slow")
class FeedKilledTest {

    private static final int ROWS = 400_000;
    private static final int MEMORY = 256;

    @TempDir
    Path folder;

    /** What the process does: reads files into a store, and says when it begins with one. */
    public static final class Reader {
        private Reader() {}

        public static void main(String[] args) {
            try (FeedStore store = FeedStore.open(Path.of(args[0]), MEMORY)) {
                for (int k = 1; k < args.length; k++) {
                    store.read(Path.of(args[k]), FeedKind.GDELT2, (stage, percent) -> {
                        System.out.println(stage);
                        System.out.flush();
                    });
                }
                System.out.println("done");
            }
        }
    }

    private Process start(Path store, List<Path> files) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                store.toString()));
        files.forEach(f -> command.add(f.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** Runs it; kills it as soon as it says this. */
    private boolean run(Path store, List<Path> files, String killAt) throws Exception {
        Process process = start(store, files);
        boolean killed = false;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null && !killed; line = killed ? null : out.readLine()) {
                killed = line.startsWith(killAt);
                if (killed) {
                    process.destroyForcibly();
                }
            }
        }
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return killed;
    }

    private static Path big(Path file, int from) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            for (int k = 0; k < ROWS; k++) {
                out.write(FeedStoreTest.gdelt("" + (from + k), "20180326", "USA", k % 2 == 0 ? "PRK" : "CHN", "042"));
            }
        }
        return file;
    }

    private static List<FeedFile> held(Path store) {
        try (FeedStore open = FeedStore.open(store, MEMORY)) {
            return open.files();
        }
    }

    private static List<Coverage> coverage(Path store) {
        try (FeedStore open = FeedStore.open(store, MEMORY)) {
            return open.coverage();
        }
    }

    @Test
    void aKillCostsOneFileAndNoRow() throws Exception {
        var files = List.of(big(folder.resolve("a.CSV"), 1_000_000), big(folder.resolve("b.CSV"), 2_000_000));
        Path killed = folder.resolve("killed.duckdb");
        Path whole = folder.resolve("whole.duckdb");

        assertThat(run(killed, files, "Reading b.CSV")).isTrue();
        assertThat(held(killed)).extracting(FeedFile::name).containsExactly("a.CSV");
        assertThat(run(killed, files, "never")).isFalse();
        assertThat(run(whole, files, "never")).isFalse();

        assertThat(held(killed)).isEqualTo(held(whole));
        assertThat(coverage(killed))
                .isEqualTo(coverage(whole))
                .containsExactly(new Coverage("gdelt2", 2L * ROWS, 2L * ROWS, 2L * ROWS, 2L * ROWS));
    }
}
