package linchpin.data.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static linchpin.data.store.Ledgers.QUESTION;
import static linchpin.data.store.Ledgers.entries;
import static linchpin.data.store.Ledgers.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import linchpin.ledger.Chain;
import linchpin.ledger.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerFileTest {

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void begin() {
        file = folder.resolve("deep/er/2025-08-31.jsonl");
        LedgerFile.begin(file, entries());
    }

    @Test
    void whatWasWrittenIsReadAgain() {
        assertThat(LedgerFile.read(file).ledger().entries()).isEqualTo(entries());
    }

    @Test
    void theSameEntriesAreTheSameBytes() throws IOException {
        var again = folder.resolve("again.jsonl");
        LedgerFile.begin(again, entries());

        assertThat(again).hasSameBinaryContentAs(file);
        assertThat(Files.readString(again).lines()).hasSize(entries().size());
    }

    /** What any other program can check with sha256sum. */
    @Test
    void eachLineHoldsTheHashOfTheOneBefore() throws IOException {
        var lines = Files.readAllLines(file);
        for (int i = 1; i < lines.size(); i++) {
            assertThat(JsonFile.ofText(lines.get(i)))
                    .containsEntry("previous", Chain.tip(List.of(lines.get(i - 1))))
                    .containsOnlyKeys("previous", "entry", "seal");
        }
    }

    @Test
    void addingLeavesTheOldBytesAsTheyWere() throws IOException {
        byte[] before = Files.readAllBytes(file);

        var read = LedgerFile.append(file, ledger -> List.of(person("me", 0.35)));

        assertThat(Files.readAllBytes(file)).startsWith(before).hasSizeGreaterThan(before.length);
        assertThat(read.tip()).isEqualTo(LedgerFile.read(file).tip());
        assertThat(read.ledger().latest(QUESTION)).containsKey("me");
    }

    @Test
    void aLedgerIsNeverReplaced() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> LedgerFile.begin(file, entries())).hasMessageContaining("never replaced");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whatCannotStandThereIsNotWritten() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> LedgerFile.append(file, ledger -> List.of(person("me", 0.3), person("model", 0.3))))
                .hasMessageContaining("Maybe");
        assertThat(file).hasBinaryContent(before);
    }

    /** Every byte of a short ledger. */
    @Test
    void aChangedByteIsFoundAndItsLineNamed() throws IOException {
        var small = folder.resolve("small.jsonl");
        LedgerFile.begin(small, entries().subList(0, 2));
        byte[] whole = Files.readAllBytes(small);
        int line = 1;
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= (byte) (i % 3 == 0 ? 0x80 : 0x01);
            Files.write(small, changed);
            assertThatThrownBy(() -> LedgerFile.read(small))
                    .as("byte %d of line %d", i, line)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("broken at line %d:".formatted(line))
                    .hasMessageContaining("Maybe");
            line += whole[i] == '\n' ? 1 : 0;
        }
    }

    @Test
    void aLineThatWasCutOffIsNamedAndNothingIsAddedToIt() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 20));

        assertThatThrownBy(() -> LedgerFile.append(file, ledger -> List.of(person("me", 0.3))))
                .hasMessageContaining(
                        "broken at line %d: it does not end".formatted(entries().size()));
        assertThat(Files.size(file)).isEqualTo(whole.length - 20);
    }

    /** Each well sealed, so that only its own sense is left to be judged. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"type\":\"forecast\"}",
                "{not json}",
                "{\"as_of\":\"2025-08-31\",\"issued_at\":\"yesterday\",\"retrospective\":true,\"type\":\"voided\"}",
                "{\"as_of\":\"2025-08-31\",\"issued_at\":\"2025-08-31T00:00:00Z\",\"retrospective\":true,\"type\":\"x\"}",
                "{\"as_of\":\"2025-08-31\",\"issued_at\":\"2025-08-31T00:00:00Z\",\"retrospective\":true,"
                        + "\"type\":\"forecast\",\"question\":\"Q1\",\"by\":\"me\",\"note\":\"\",\"says\":{\"probability\":7}}",
                "{\"as_of\":\"2025-08-31\",\"issued_at\":\"2025-08-31T00:00:00Z\",\"retrospective\":true,"
                        + "\"type\":\"forecast\",\"question\":\"Q1\",\"by\":\"me\",\"note\":\"\",\"says\":{\"pmf\":[[]],\"more\":0}}",
                "{\"as_of\":\"2025-08-31\",\"issued_at\":\"2025-08-31T00:00:00Z\",\"retrospective\":true,"
                        + "\"type\":\"resolved\",\"question\":\"Q1\",\"outcome\":1e99,\"files\":{},\"through\":\"2025-09-30\",\"events\":[]}"
            })
    void aHostileLineGetsASentence(String entry) throws IOException {
        var lines = new ArrayList<>(Files.readAllLines(file));
        lines.add(Chain.line(Chain.tip(lines), entry));
        Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);

        assertThatThrownBy(() -> LedgerFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void aTextComesBackAsItWasHoweverHostile() {
        String note = "line\nbreak \"quoted\" \\ , } \",\"seal\":\" \u0000 \u2028 \u202e é 🚂";
        var stamp = entries().getFirst().stamp();

        LedgerFile.append(file, ledger -> List.of(new Entry.Voided(QUESTION, note, stamp)));

        assertThat(LedgerFile.read(file).ledger().entries().getLast())
                .isEqualTo(new Entry.Voided(QUESTION, note, stamp));
    }

    @Test
    void threadsThatAddAtOnceLoseNothing() throws Exception {
        int each = 15;
        try (var workers = Executors.newFixedThreadPool(8)) {
            var done = new ArrayList<Future<?>>();
            for (int w = 0; w < 8; w++) {
                String name = "worker " + w;
                done.add(workers.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        double p = 0.1 + i * 0.01;
                        LedgerFile.append(file, ledger -> List.of(person(name, p)));
                    }
                }));
            }
            for (Future<?> f : done) {
                f.get();
            }
        }
        assertThat(LedgerFile.read(file).ledger().forecasts(QUESTION)).hasSize(1 + 8 * each);
    }

    /** Locks of files hold between processes, which threads cannot show. */
    @Test
    void processesThatAddAtOnceLoseNothing() throws Exception {
        var started = new ArrayList<Process>();
        for (int p = 0; p < 2; p++) {
            started.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Ledgers.class.getName(),
                            file.toString(),
                            "process " + p)
                    .inheritIO()
                    .start());
        }
        for (Process process : started) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(LedgerFile.read(file).ledger().forecasts(QUESTION)).hasSize(1 + 2 * Ledgers.EACH);
    }

    @Test
    void aLedgerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LedgerFile.read(folder.resolve("no.jsonl")))
                .hasMessageContaining("no ledger")
                .hasMessageContaining("forecast issue");
        assertThatThrownBy(() -> LedgerFile.append(folder.resolve("no.jsonl"), l -> List.of()))
                .hasMessageContaining("no ledger");
        assertThat(folder.resolve("no.jsonl")).doesNotExist();
    }
}
