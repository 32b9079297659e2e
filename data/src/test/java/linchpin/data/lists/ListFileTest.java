package linchpin.data.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import linchpin.data.tables.Problem;
import linchpin.party.Clearance;
import linchpin.party.PairSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListFileTest {

    private static final String TABLE = """
            "id","schema","name","aliases","birth_date","countries","dataset","first_seen","last_seen"
            "N1","Company","Norvik Shipping","Norvik; Norwik Ltd","","no;su","A list","2023-01-02T10:00:00","2024-03-10T15:36:30"
            "N2","Person","Viktor Hallgren","","1970-01-01","","A list","","2024-03-09"
            """;

    private static final String LINES = """
            {"id":"Q1","schema":"Company","properties":{"name":["Norvik"],"alias":["Norwik"],"jurisdiction":["no"]},"datasets":["a","b"],"last_seen":"2024-03-14T11:31:42","target":true}
            {"id":"Q2","schema":"Family","properties":{"person":["Q1"]},"target":false}
            {"id":"Q3","schema":"Person","caption":"Hallgren","properties":{},"target":true}
            """;

    @TempDir
    Path folder;

    private ListRead read(String name, String text) throws IOException {
        return ListFile.read(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void aTableIsReadByItsHeader() throws IOException {
        ListRead read = read("targets.simple.csv", TABLE);

        assertThat(read.problems()).isEmpty();
        assertThat(read.asOf()).contains(LocalDate.of(2024, 3, 10));
        assertThat(read.listed().getFirst().names()).containsExactly("Norvik Shipping", "Norvik", "Norwik Ltd");
        assertThat(read.listed().getFirst().countries()).isEqualTo(Set.of("NO"));
        assertThat(read.listed().getFirst().firstSeen()).contains(LocalDate.of(2023, 1, 2));
    }

    @Test
    void entitiesAreReadLineByLineAndWhatIsNoTargetIsPassedOver() throws IOException {
        ListRead read = read("entities.ftm.json", LINES);

        assertThat(read.listed()).extracting(l -> l.id()).containsExactly("Q1", "Q3");
        assertThat(read.listed().getFirst().list()).isEqualTo("a, b");
        assertThat(read.passedOver()).isEqualTo(1);
        assertThat(read.asOf()).contains(LocalDate.of(2024, 3, 14));
    }

    @Test
    void aBadRowIsListedWithLineAndReason() throws IOException {
        assertThat(read("t.csv", TABLE + "\"N3\",\"Person\",\"\",\"\",\"\",\"\",\"\",\"\",\"\"\nshort,row\n")
                        .problems())
                .extracting(Problem::line, Problem::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(4, "The row has no id or no name."),
                        org.assertj.core.groups.Tuple.tuple(5, "The row has 2 cells where the header has 9."));
        ListRead lines = read("l.json", LINES + "{\"id\":\n[]\n{\"schema\":\"Person\"}\n");
        assertThat(lines.bad()).isEqualTo(3);
        assertThat(lines.problems()).extracting(Problem::line).containsExactly(4, 5, 6);
    }

    @Test
    void aGzippedListIsReadTheSame() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(TABLE.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("t.csv.gz"), bytes.toByteArray());

        assertThat(ListFile.read(file).listed()).isEqualTo(read("t.csv", TABLE).listed());
    }

    @Test
    void aFileOfAnotherKindIsRefusedWithAGuess() throws IOException {
        assertThatThrownBy(() -> read("index.json", "[]")).hasMessageContaining("entities.ftm.json");
        assertThat(read("x.csv", "a,b\n1,2\n").problems())
                .extracting(Problem::what)
                .contains("The column (id) is missing.");
        assertThatThrownBy(() -> ListFile.read(folder.resolve("none.csv"))).hasMessageContaining("mistyped");
    }

    /** Bytes over bytes: every row ends somewhere, which {@link ListRead} itself insists on, and nothing is thrown. */
    @Property(tries = 200)
    void whateverBytesStandInAListItIsReadToItsEnd(
            @ForAll boolean table,
            @ForAll @Size(max = 6) List<@IntRange(min = 0, max = 100_000) Integer> places,
            @ForAll byte[] bytes)
            throws IOException {
        byte[] text = (table ? TABLE : LINES).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < places.size() && bytes.length > 0; i++) {
            // The first byte tells the layout.
            text[1 + places.get(i) % (text.length - 1)] = bytes[i % bytes.length];
        }
        Path file = Files.createTempFile("list", ".txt");
        try {
            ListRead read = ListFile.read(Files.write(file, text));

            assertThat(read.bad() == 0 || !read.problems().isEmpty()).isTrue();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void decisionsAreAddedAndNeverOverwritten() throws IOException {
        Path file = folder.resolve("clearances.csv");
        var first = new Clearance(
                "Norvik, \"the\" firm",
                "N1",
                "A list",
                Clearance.Decision.CLEARED,
                "M. Berg",
                LocalDate.of(2025, 9, 1),
                "other");
        Clearances.add(file, first);
        String before = Files.readString(file);
        Clearances.add(
                file,
                new Clearance(
                        "B", "N2", "A list", Clearance.Decision.BLOCKED, "M. Berg", LocalDate.of(2025, 9, 2), "same"));

        assertThat(Files.readString(file)).startsWith(before);
        assertThat(Clearances.read(file)).hasSize(2).startsWith(first);
        Files.writeString(file, "X,N3,A list,maybe,,2025-13-01,\n", java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Clearances.read(file)).hasMessageContaining("clearances.csv:4");
    }

    @Test
    void namesComeFromColumnsOrFromLines() throws IOException {
        Path table = Files.writeString(
                folder.resolve("p.csv"),
                "Item,Supplier,supplier_country,bank,bank_country\n1,Norvik,NOR,Vestbank,DE\n2,,,,\n");
        Path lines = Files.writeString(folder.resolve("n.txt"), "Norvik\n\nHallgren\n");

        assertThat(NamesFile.read(table).names())
                .containsExactly(new NamesFile.Name("Norvik", "NOR", 2), new NamesFile.Name("Vestbank", "DE", 2));
        assertThat(NamesFile.read(lines).names())
                .extracting(NamesFile.Name::name)
                .containsExactly("Norvik", "Hallgren");
    }

    /** Figures of docs/method/lists.md, as floors. */
    @Test
    void theTestHalfIsMatchedAboutAsWellAsTheDevelopmentHalf() {
        for (String half : List.of("development", "test")) {
            var pairs = Matching.pairs(half);
            var quality = PairSet.at(
                    Matching.settings().threshold(), pairs.scored(Matching.vocabulary(), Matching.settings()));

            assertThat(pairs.pairs()).hasSizeGreaterThan(100);
            assertThat(quality.precision().value()).as(half).isGreaterThan(0.85);
            assertThat(quality.recall().value()).as(half).isGreaterThan(0.8);
        }
    }
}
