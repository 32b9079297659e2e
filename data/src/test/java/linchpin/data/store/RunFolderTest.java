package linchpin.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    private static final Manifest MANIFEST =
            Manifest.of(7, Map.of("case", "x"), Map.of("linchpin", "0.1.0"), Map.of("events.csv", "abc"));

    @TempDir
    Path folder;

    @Test
    void aRunStandsWholeWithItsManifestAndNothingBeside() throws IOException {
        var run = folder.resolve("out/run");

        RunFolder.write(run, MANIFEST, Map.of("results.json", "{}", "tables/outlook.csv", "a\n"));

        assertThat(run.resolve("tables/outlook.csv")).hasContent("a");
        assertThat(JsonFile.read(run.resolve("manifest.json")))
                .containsEntry("seed", 7)
                .containsEntry("inputs", Map.of("events.csv", "abc"));
        try (var beside = Files.list(run.getParent())) {
            assertThat(beside).containsExactly(run);
        }
    }

    @Test
    void aLaterRunReplacesTheWholeFolder() {
        var run = folder.resolve("run");
        RunFolder.write(run, MANIFEST, Map.of("old.txt", "old"));

        RunFolder.write(run, MANIFEST, Map.of("new.txt", "new"));

        assertThat(run.resolve("old.txt")).doesNotExist();
        assertThat(run.resolve("new.txt")).hasContent("new");
    }

    @Test
    void aFolderThatHoldsNoRunIsNeverReplaced() throws IOException {
        Files.writeString(folder.resolve("thesis.doc"), "precious");

        assertThatThrownBy(() -> RunFolder.write(folder, MANIFEST, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no run")
                .hasMessageContaining("Maybe choose another");
        assertThat(folder.resolve("thesis.doc")).hasContent("precious");
    }

    @Test
    void aWriteThatFailsLeavesTheOldRunAndNoRest() throws IOException {
        var run = folder.resolve("run");
        RunFolder.write(run, MANIFEST, Map.of("old.txt", "old"));

        assertThatThrownBy(() -> RunFolder.write(run, MANIFEST, Map.of("a.txt", "a", "../out.txt", "x")))
                .hasMessageContaining("leads out");

        assertThat(run.resolve("old.txt")).hasContent("old");
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(run);
        }
    }
}
