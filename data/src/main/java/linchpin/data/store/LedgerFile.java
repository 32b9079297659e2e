package linchpin.data.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import linchpin.data.tables.GrowingFile;
import linchpin.ledger.Chain;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;

/**
 * A ledger on disk: one JSON object a line, each with the SHA-256 of the line before. Lines are added and never changed;
 * every reading checks the whole chain first.
 */
public final class LedgerFile {

    private static final int LONGEST = 256 << 20;

    private LedgerFile() {}

    /**
     * What was read.
     *
     * @param tip SHA-256 of the last line: written down elsewhere, it proves all lines
     */
    public record Read(Ledger ledger, String tip) {}

    /**
     * Reads a ledger.
     *
     * @throws IllegalArgumentException where there is none, where its chain is broken, or where a line cannot stand where it
     *     stands; the sentence names the line
     */
    public static Read read(Path path) {
        checkThere(path);
        return parse(path, file(path).read()).read();
    }

    private static GrowingFile file(Path path) {
        return new GrowingFile(path, LONGEST);
    }

    /**
     * Begins a ledger.
     *
     * @throws IllegalArgumentException where one stands there already
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public static Read begin(Path path, List<Entry> entries) {
        return change(path, ledger -> {
            if (!ledger.entries().isEmpty()) {
                throw new IllegalArgumentException(
                        "The ledger (%s) exists, and is never replaced.\nMaybe give another with --ledger."
                                .formatted(path));
            }
            return entries;
        });
    }

    /**
     * Adds entries at the end. Nobody else can write between the reading and the adding.
     *
     * @param more what to add, seeing what is there
     * @throws IllegalArgumentException where the chain is broken, or where an entry cannot stand there; nothing is then added
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public static Read append(Path path, Function<Ledger, List<Entry>> more) {
        checkThere(path);
        return change(path, more);
    }

    private static void checkThere(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(
                    "There is no ledger (%s).\nMaybe begin one with `linchpin forecast issue`, or give another with --ledger."
                            .formatted(path));
        }
    }

    private static Read change(Path path, Function<Ledger, List<Entry>> more) {
        return file(path).add(bytes -> {
            var before = parse(path, bytes);
            var all = new ArrayList<>(before.lines);
            var added = more.apply(before.ledger);
            var ledger = before.ledger.plus(added);
            for (Entry entry : added) {
                all.add(Chain.line(Chain.tip(all), EntryJson.line(entry)));
            }
            var text = new StringBuilder();
            all.subList(before.lines.size(), all.size())
                    .forEach(line -> text.append(line).append('\n'));
            return new GrowingFile.Addition<>(bytes.length, text.toString(), new Read(ledger, Chain.tip(all)));
        });
    }

    private record Parsed(Ledger ledger, List<String> lines) {
        Read read() {
            return new Read(ledger, Chain.tip(lines));
        }
    }

    private static Parsed parse(Path path, byte[] bytes) {
        try {
            var lines = lines(bytes);
            var entries = new ArrayList<Entry>();
            for (String entry : Chain.entries(lines)) {
                entries.add(EntryJson.read(entry, "line %d".formatted(entries.size() + 1)));
            }
            return new Parsed(Ledger.of(entries), lines);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(path, e.getMessage()), e);
        }
    }

    private static List<String> lines(byte[] bytes) {
        var lines = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(decode(ByteBuffer.wrap(bytes, start, i - start), lines.size() + 1));
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            throw new Chain.Broken(lines.size() + 1, "it does not end", "a write was cut off; take the line out");
        }
        return lines;
    }

    /** Strictly: two byte sequences must never read as the same text. */
    private static String decode(ByteBuffer bytes, int line) {
        try {
            return UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new Chain.Broken(line, "it is not UTF-8", "it was edited with a program that saves differently");
        }
    }
}
