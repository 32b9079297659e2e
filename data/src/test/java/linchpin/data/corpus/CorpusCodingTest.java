package linchpin.data.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCodingTest {

    private static final int SIZE = 4;

    @TempDir
    Path folder;

    private Path news;

    @BeforeEach
    void write() throws IOException {
        var text = new StringBuilder();
        for (int day = 1; day <= 9; day++) {
            line(
                    text,
                    day,
                    "Brazil and Argentina hold talks on fishing in quota area %d. (Invented Wire)".formatted(day));
        }
        line(text, 10, "North Korea launches a ballistic missile into the sea.");
        line(text, 11, "North Korea launches a ballistic missile into the sea. (Another Wire)");
        line(text, 12, "A choir from Qorvania sings about Zembla.");
        text.append("no line of news\n\n{\"d\": \"soon\", \"t\": \"Chile waits.\"}\n");
        news = Files.writeString(folder.resolve("news.jsonl"), text);
    }

    private static void line(StringBuilder text, int day, String says) {
        text.append("{\"d\": \"2012-03-%02d\", \"t\": \"%s\"}%n".formatted(day, says));
    }

    @Test
    void whatGoesInIsAcceptedOrRejectedAndTotalsAddUp() {
        var store = new CorpusStore(folder.resolve("coded"));

        var done = new CorpusCoding(store, 2, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {});
        var totals = CorpusTotals.of(store);

        assertThat(store.complete()).isTrue();
        assertThat(totals.items()).isEqualTo(new CorpusTotals.Items(14, 12, 1, 2));
        assertThat(totals.sentences()).isEqualTo(done.sentences()).isEqualTo(11);
        assertThat(totals.problems()).hasSize(2).first().asString().startsWith("news.jsonl:13: ");
        assertThat(totals.byYear().values().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(totals.byAct().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isLessThanOrEqualTo(totals.events().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
        assertThat(totals.actors().top()).extracting(CorpusTotals.Name::name).contains("Zembla");
        var read = CorpusEvents.of(store);
        assertThat(read.namings()).hasSize(11);
        assertThat(read.events())
                .anyMatch(e -> e.sources().contains("PRK") && e.day().toString().equals("2012-03-10"));
        store.events(row -> assertThat(row.text("quote")).doesNotContain("Wire"));
    }

    @Test
    void theSameFileAgainChangesNothing() throws IOException {
        var store = new CorpusStore(folder.resolve("coded"));
        new CorpusCoding(store, 1, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {});
        var before = bytes(store.folder());

        var done = new CorpusCoding(store, 1, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {});

        assertThat(done.fresh()).isZero();
        assertThat(bytes(store.folder())).isEqualTo(before);
    }

    /** Cut off in the middle, with a torn neighbour left behind: the same call goes on, and ends with the same bytes. */
    @Test
    void aRunThatWasCutOffGoesOnAndEndsTheSame() throws IOException {
        var whole = new CorpusStore(folder.resolve("whole"));
        new CorpusCoding(whole, 2, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {});
        var torn = new CorpusStore(folder.resolve("torn"));
        int[] told = new int[1];
        assertThatThrownBy(() -> new CorpusCoding(torn, 1, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {
                    if (++told[0] == 3) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        Files.writeString(torn.folder().resolve(".events-000003.csv.gz.1-1.part"), "half a fi");
        assertThat(torn.complete()).isFalse();

        new CorpusCoding(torn, 2, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {});

        var bytes = bytes(torn.folder());
        bytes.keySet().removeIf(name -> name.endsWith(".part"));
        assertThat(bytes).isEqualTo(bytes(whole.folder()));
    }

    @Test
    void anotherFileOrOtherFieldsAreRefused() throws IOException {
        var store = new CorpusStore(folder.resolve("coded"));
        new CorpusCoding(store, 1, SIZE).code(news, Fields.USUAL, false, (what, percent) -> {});
        Path other =
                Files.writeString(folder.resolve("other.jsonl"), "{\"d\": \"2012-03-01\", \"t\": \"Peru votes.\"}\n");

        assertThatThrownBy(() -> new CorpusCoding(store, 1).code(other, Fields.USUAL, false, (what, percent) -> {}))
                .hasMessageContaining("of another file (news.jsonl)")
                .hasMessageContaining("--anew");
        assertThatThrownBy(
                        () -> new CorpusCoding(store, 1).code(news, Fields.of("date=d"), false, (what, percent) -> {}))
                .hasMessageContaining("other names of fields");
        assertThat(new CorpusCoding(store, 1)
                        .code(other, Fields.USUAL, true, (what, percent) -> {})
                        .fresh())
                .isOne();
        assertThat(CorpusTotals.of(store).items().lines()).isOne();
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.collect(Collectors.toMap(
                    f -> f.getFileName().toString(), CorpusCodingTest::print, (a, b) -> a, TreeMap::new));
        }
    }

    private static String print(Path file) {
        try {
            return linchpin.data.tables.TextFile.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
