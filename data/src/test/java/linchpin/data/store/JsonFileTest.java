package linchpin.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import linchpin.pattern.Rule;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonFileTest {

    /** Something to write. */
    record Tree(String name, LocalDate day, double[] numbers, Map<String, Integer> counts, Kind kind) {}

    enum Kind {
        TWO_WORDS
    }

    @TempDir
    Path folder;

    @Test
    void aRecordBecomesSortedRoundedText() {
        var counts = new HashMap<>(Map.of("b", 2, "a", 1));
        var tree = new Tree(
                "x", LocalDate.of(2025, 8, 31), new double[] {1 / 3.0, 1e-7, 123456789, -0.0}, counts, Kind.TWO_WORDS);

        assertThat(JsonFile.toText(tree)).isEqualTo("""
                        {
                          "counts" : {
                            "a" : 1,
                            "b" : 2
                          },
                          "day" : "2025-08-31",
                          "kind" : "two-words",
                          "name" : "x",
                          "numbers" : [
                            0.333333,
                            0.0000001,
                            123457000,
                            0
                          ]
                        }
                        """);
    }

    @Test
    void whatIsNoNumberIsNull() {
        assertThat(JsonFile.toText(Arrays.asList(Double.NaN, Double.POSITIVE_INFINITY, null)))
                .isEqualTo("[\n  null,\n  null,\n  null\n]\n");
    }

    @Test
    void variantsOfASealedTypeSayWhichTheyAre() {
        assertThat(JsonFile.toText(new Rule.AtLeast(3, "tests"))).contains("\"type\" : \"AtLeast\"");
    }

    @Property
    void exactNumbersComeBackBitForBit(@ForAll double number) {
        var text = JsonFile.toExactText(List.of(number)).replaceAll("[\\[\\]\\s]", "");

        assertThat(Double.parseDouble(text) + 0.0).isEqualTo(number + 0.0);
    }

    @Test
    void aRecordIsReadBack() {
        var path = folder.resolve("b.json");
        var tree = new Tree("x", LocalDate.of(2025, 8, 31), new double[] {1 / 3.0}, Map.of("a", 1), Kind.TWO_WORDS);
        JsonFile.writeExact(path, tree);

        assertThat(JsonFile.read(path)).containsEntry("day", "2025-08-31").containsEntry("numbers", List.of(1 / 3.0));
        var back = JsonFile.read(path, Tree.class);
        assertThat(back.numbers()).containsExactly(1 / 3.0);
        assertThat(back.day()).isEqualTo(tree.day());
        assertThat(back.kind()).isEqualTo(tree.kind());
    }

    @Test
    void aFileThatWasCutOffIsOneClearSentence() throws IOException {
        var path = folder.resolve("b.json");
        Files.writeString(path, "{\"a\": [1,\n2");

        assertThatThrownBy(() -> JsonFile.read(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> JsonFile.read(folder.resolve("none.json"))).hasMessageContaining("There is no file");
    }
}
