package linchpin.data.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final Columns COLUMNS = Columns.required("a", "b");

    @TempDir
    Path folder;

    private static Table parse(String text, Problems problems) {
        var file = TextFile.decode("t.csv", text.getBytes(StandardCharsets.UTF_8), problems);
        return Table.parse(file, COLUMNS, problems).orElseThrow();
    }

    @Test
    void rowsRememberTheLineOnWhichTheyStart() {
        var problems = new Problems();

        var table = parse("a,b\n1,\"two\nlines\"\n\n3, 4 \n", problems);

        assertThat(table.rows()).extracting(Row::line).containsExactly(2, 5);
        assertThat(table.rows().getLast().text("b")).isEqualTo("4");
        assertThat(problems.sorted()).isEmpty();
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll @Size(max = 5) List<@StringLength(max = 8) String> cells) {
        var plain = cells.stream()
                .map(c -> c.replace("\r", "").replace("\0", "").strip())
                .toList();
        var rows = plain.stream().map(c -> List.of("x", c)).toList();
        var problems = new Problems();

        var table = parse(TableText.of(List.of("a", "b"), rows), problems);

        assertThat(table.rows().stream().map(r -> r.text("b")))
                .containsExactlyElementsOf(plain.stream()
                        .map(c -> new String(c.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .toList());
    }

    @Test
    void aNearWordIsGuessedAndAFarOneIsNot() {
        assertThat(Nearest.to("PKR", List.of("PRK", "USA"))).contains("PRK");
        assertThat(Nearest.to("assualt", List.of("ASSAULT"))).contains("ASSAULT");
        assertThat(Nearest.to("XYZ", List.of("PRK", "USA"))).isEmpty();
        assertThat(Nearest.edits("ca", "abc")).isEqualTo(3);
    }

    @Test
    void aFileIsWrittenWholeAndLeavesNothingBeside() throws IOException {
        var path = folder.resolve("deep/er/t.txt");
        AtomicFile.write(path, "one");
        AtomicFile.write(path, "two");

        assertThat(path).hasContent("two");
        try (var beside = Files.list(path.getParent())) {
            assertThat(beside).containsExactly(path);
        }
    }

    @Test
    void aFullDiskIsOneClearSentence() {
        var full = new FileSystemException("x", null, "No space left on device");

        assertThat(AtomicFile.failure(Path.of("out", "results.json"), full))
                .hasMessageContaining("the disk is full")
                .hasMessageContaining("Maybe free some space");
    }

    @Test
    void aFileWhereAFolderShouldBeIsAClearFailure() throws IOException {
        Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("file").resolve("t.txt"), "x"))
                .isInstanceOf(java.io.UncheckedIOException.class)
                .hasMessageContaining("cannot be written");
    }
}
