package linchpin.data.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever bytes stand in a file of a feed, it is read with rows = fresh + known + aside + rejected, which {@link FeedFile}
 * insists on, or refused in a sentence and leaves nothing; it never crashes or hangs.
 */
class FeedFuzzTest {

    private static Path folder;
    private static FeedStore store;

    @BeforeContainer
    static void open() throws IOException {
        folder = Files.createTempDirectory("feeds");
        store = FeedStore.open(folder.resolve("feeds.duckdb"), 256);
    }

    @AfterContainer
    static void close() throws IOException {
        store.close();
        try (var paths = Files.list(folder)) {
            for (Path path : paths.toList()) {
                Files.delete(path);
            }
        }
        Files.delete(folder);
    }

    private static String text(FeedKind kind) {
        return switch (kind) {
            case GDELT1 ->
                row(58, 0, "7", 1, "20180326", 7, "USA", 17, "PRK", 26, "042", 31, "3")
                        .repeat(4);
            case GDELT2 -> FeedStoreTest.gdelt(4);
            case MENTIONS ->
                row(16, 0, "7", 1, "20180326044500", 2, "20180326044500", 4, "x.org", 11, "50")
                        .repeat(4);
            case ICEWS ->
                "Event ID\tEvent Date\tSource Country\tTarget Country\tCAMEO Code\n7\t2018-06-01\tChina\tJapan\t040\n8\t2018-06-02\tChina\tJapan\t042\n";
            case ACLED ->
                "event_id_cnty,event_date,event_type,actor1,actor2,notes\nUKR1,2023-01-05,Battles,\"Military Forces of Russia (2000-)\",A,\"x, \"\"y\"\"\nz\"\nUKR2,2023-01-06,Riots,B,,\n";
            case POLECAT ->
                "Event ID\tEvent Date\tEvent Type\tActor Country\tRecipient Country\nP1\t2020-01-02\tAID\tUSA\tIRN\nP2\t2020-01-03\tAID\tUSA\tIRN\n";
            case OPENSANCTIONS -> "id,name,last_seen\nN1,Norvik,2024-03-10\nN2,Hallgren,2024-03-10\n";
        };
    }

    private static String row(int columns, Object... placed) {
        String[] cells = new String[columns];
        Arrays.fill(cells, "");
        for (int i = 0; i < placed.length; i += 2) {
            cells[(Integer) placed[i]] = (String) placed[i + 1];
        }
        return String.join("\t", cells) + "\n";
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> special = Arbitraries.of(
                (byte) '\t',
                (byte) '"',
                (byte) ',',
                (byte) ';',
                (byte) '\n',
                (byte) '\r',
                (byte) 0,
                (byte) 1,
                (byte) '\\',
                (byte) '0',
                (byte) 'a',
                (byte) 0xff,
                (byte) 0xc3);
        return Arbitraries.oneOf(special, Arbitraries.bytes())
                .array(byte[].class)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 250)
    void noFileIsReadWithALoss(
            @ForAll FeedKind kind,
            @ForAll("bytes") byte[] bytes,
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 10_000) Integer> places,
            @ForAll boolean insert)
            throws IOException {
        byte[] text = text(kind).getBytes(StandardCharsets.UTF_8);
        for (int place : places) {
            text = mutated(text, place % text.length, bytes, insert);
        }
        int before = store.files().size();
        Path file = Files.write(folder.resolve("feed.csv"), text);
        try {
            store.read(file, kind, (stage, percent) -> {});
        } catch (IllegalArgumentException | IllegalStateException e) {
            assertThat(e.getMessage()).contains("Maybe");
            assertThat(store.files()).hasSize(before);
        }
    }

    private static byte[] mutated(byte[] text, int at, byte[] bytes, boolean insert) {
        if (insert) {
            byte[] longer = Arrays.copyOf(text, text.length + bytes.length);
            System.arraycopy(text, at, longer, at + bytes.length, text.length - at);
            System.arraycopy(bytes, 0, longer, at, bytes.length);
            return longer;
        }
        byte[] other = text.clone();
        System.arraycopy(bytes, 0, other, at, Math.min(bytes.length, text.length - at));
        return other;
    }
}
