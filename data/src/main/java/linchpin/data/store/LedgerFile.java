package linchpin.data.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import linchpin.data.tables.AtomicFile;
import linchpin.ledger.Chain;
import linchpin.ledger.Entry;
import linchpin.ledger.Ledger;

/**
 * A ledger on disk: one JSON object a line, each with the SHA-256 of the line before. Lines are added and never changed;
 * every reading checks the whole chain first.
 */
public final class LedgerFile {

    /** Locks of files hold between processes only; threads of one wait here. */
    private static final ReentrantLock HERE = new ReentrantLock();

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
        HERE.lock();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ);
                var shared = channel.lock(0, Long.MAX_VALUE, true)) {
            return parse(path, bytes(channel)).read();
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The ledger (%s) cannot be read: %s.\nMaybe it belongs to someone else."
                            .formatted(path, e.getMessage()),
                    e);
        } finally {
            HERE.unlock();
        }
    }

    /**
     * Begins a ledger.
     *
     * @throws IllegalArgumentException where one stands there already
     * @throws java.io.UncheckedIOException where it cannot be written
     */
    public static Read begin(Path path, List<Entry> entries) {
        return change(path, true, ledger -> {
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
        return change(path, false, more);
    }

    private static void checkThere(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new IllegalArgumentException(
                    "There is no ledger (%s).\nMaybe begin one with `linchpin forecast issue`, or give another with --ledger."
                            .formatted(path));
        }
    }

    private static Read change(Path path, boolean create, Function<Ledger, List<Entry>> more) {
        HERE.lock();
        try {
            if (create) {
                Files.createDirectories(path.toAbsolutePath().getParent());
            }
            try (var channel = open(path, create);
                    var lock = channel.lock()) {
                var before = parse(path, bytes(channel));
                var all = new ArrayList<>(before.lines);
                var added = more.apply(before.ledger);
                var ledger = before.ledger.plus(added);
                for (Entry entry : added) {
                    all.add(Chain.line(Chain.tip(all), EntryJson.line(entry)));
                }
                write(channel, all.subList(before.lines.size(), all.size()));
                return new Read(ledger, Chain.tip(all));
            }
        } catch (IOException e) {
            throw AtomicFile.failure(path, e);
        } finally {
            HERE.unlock();
        }
    }

    private static FileChannel open(Path path, boolean create) throws IOException {
        return create
                ? FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                : FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /** A write that fails half-way is taken back, so that the old lines stay a ledger. */
    private static void write(FileChannel channel, List<String> lines) throws IOException {
        long end = channel.size();
        var text = new StringBuilder();
        lines.forEach(line -> text.append(line).append('\n'));
        var bytes = ByteBuffer.wrap(text.toString().getBytes(UTF_8));
        try {
            channel.position(end);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
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

    private static byte[] bytes(FileChannel channel) throws IOException {
        if (channel.size() > LONGEST) {
            throw new IOException("it is larger than %d MB".formatted(LONGEST >> 20));
        }
        var bytes = ByteBuffer.allocate((int) channel.size());
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until all is there
        }
        return bytes.array();
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
