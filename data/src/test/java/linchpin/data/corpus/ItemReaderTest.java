package linchpin.data.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import linchpin.data.corpus.Entry.Bad;
import linchpin.data.corpus.Entry.Item;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ItemReaderTest {

    private static final String SOUND =
            "{\"d\": \"2011-05-06\", \"c\": \"Talks\", \"h\": \"Fish\", \"t\": \"Envoys of Peru meet.\"}\n";

    @Test
    void aLineBecomesAnItemByTheUsualNames() {
        var items = read(SOUND.getBytes(UTF_8), Fields.USUAL);

        assertThat(items)
                .containsExactly(new Item(1, LocalDate.of(2011, 5, 6), "Fish", "Talks", "Envoys of Peru meet."));
    }

    @Test
    void otherNamesAreMapped() {
        var items = read(
                "{\"when\": \"20110506\", \"said\": \"Peru pays.\"}\n".getBytes(UTF_8),
                Fields.of("date=when,text=said"));

        assertThat(items).containsExactly(new Item(1, LocalDate.of(2011, 5, 6), "", "", "Peru pays."));
        assertThatThrownBy(() -> Fields.of("day=when")).hasMessageContaining("Maybe write date=d,text=t");
    }

    @Test
    void everyBadLineIsListedWithItsReasonAndBlankOnesAreNone() {
        String text = "\uFEFF" + SOUND
                + "\n  \nnothing\n[1]\n{\"d\": \"2011-05-06\"}\n{\"t\": \"Peru\"}\n{\"d\": \"2011-13-01\", \"t\": \"Peru\"}\n"
                + "{\"d\": \"2011-05-06T10:00:00Z\", \"t\": \"Peru\u202E\u200B sleeps.\"}";

        var entries = read(text.getBytes(UTF_8), Fields.USUAL);

        assertThat(entries).hasSize(7);
        assertThat(entries.getFirst()).isInstanceOf(Item.class);
        assertThat(entries.subList(1, 6))
                .allSatisfy(e -> assertThat(((Bad) e).reason()).endsWith("."));
        assertThat(entries.stream().map(Entry::line)).containsExactly(1L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(((Item) entries.getLast()).text()).isEqualTo("Peru sleeps.");
    }

    @Test
    void anEndlessLineIsRejectedAndTheNextOneRead() {
        var entries = read(
                ("{\"t\": \"" + "x".repeat(3 * ItemReader.LONGEST) + "\"}\n" + SOUND).getBytes(UTF_8), Fields.USUAL);

        assertThat(entries).hasSize(2);
        assertThat(((Bad) entries.getFirst()).reason()).contains("longer than");
        assertThat(entries.getLast().line()).isEqualTo(2);
    }

    @Test
    void aFileThatBreaksOffGivesWhatWasThereAndSaysSo() {
        byte[] packed = packed(SOUND.repeat(4000).replace("Peru", "Peru and Chile"));
        var whole = read(packed, Fields.USUAL);
        var cut = read(Arrays.copyOf(packed, packed.length / 2), Fields.USUAL);

        assertThat(whole).hasSize(4000).allMatch(Item.class::isInstance);
        assertThat(((Bad) cut.getLast()).reason()).contains("from here on");
        assertThat(cut.subList(0, cut.size() - 1)).isEqualTo(whole.subList(0, cut.size() - 1));
    }

    /** Lines in = items + bad ones + blank ones, whatever the bytes. */
    @Property(tries = 300)
    void noLineIsLost(@ForAll @Size(max = 400) byte[] bytes) {
        Assume.that(bytes.length < 2 || bytes[0] != 0x1F);
        long filled = Arrays.stream(new String(bytes, UTF_8).split("\n", -1))
                .filter(l -> !l.isBlank())
                .count();

        assertThat(read(bytes, Fields.USUAL)).hasSize((int) filled);
    }

    /** A sound file with a few bytes changed: every line still gives one entry. */
    @Property(tries = 300)
    void changedBytesCostTheirOwnLineOnly(
            @ForAll @IntRange(max = 500) int at, @ForAll byte value, @ForAll boolean gzip) {
        byte[] bytes = SOUND.repeat(6).getBytes(UTF_8);
        bytes[at % bytes.length] = value == '\n' || value == '\r' ? (byte) '"' : value;

        var entries = read(gzip ? packed(new String(bytes, ISO_8859_1)) : bytes, Fields.USUAL);

        assertThat(entries.stream().filter(Item.class::isInstance).count()).isGreaterThanOrEqualTo(4);
        assertThat(entries.stream().map(Entry::line)).isSorted().doesNotHaveDuplicates();
    }

    private static List<Entry> read(byte[] bytes, Fields fields) {
        Path file = file(bytes);
        try (var reader = ItemReader.open(file, fields)) {
            var entries = new ArrayList<Entry>();
            for (var next = reader.next(); next.isPresent(); next = reader.next()) {
                entries.add(next.get());
            }
            assertThat(reader.percent()).isBetween(0, 100);
            return entries;
        } finally {
            delete(file);
        }
    }

    private static Path file(byte[] bytes) {
        try {
            return Files.write(Files.createTempFile("news", ".jsonl"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
