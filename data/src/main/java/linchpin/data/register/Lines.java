package linchpin.data.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.AtomicFile;

/** A file of JSON objects, one a line. Lines are added at the end and never changed; a line that was cut off is taken back. */
final class Lines {

    /** Locks of files hold between processes only; threads of one wait here. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private static final long LONGEST = 512L << 20;

    private final Path path;

    Lines(Path path) {
        this.path = path;
    }

    /** All whole lines; none where there is no file. */
    List<Map<String, Object>> read() {
        if (!Files.exists(path)) {
            return List.of();
        }
        HERE.lock();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ);
                var shared = channel.lock(0, Long.MAX_VALUE, true)) {
            return parse(bytes(channel));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The file (%s) cannot be read: %s.\nMaybe it belongs to someone else."
                            .formatted(path, e.getMessage()),
                    e);
        } finally {
            HERE.unlock();
        }
    }

    /**
     * Adds objects, seeing what is there; nobody else writes in between.
     *
     * @return what was added
     */
    List<Map<String, Object>> add(Function<List<Map<String, Object>>, List<Map<String, Object>>> more) {
        HERE.lock();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                            path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                    var lock = channel.lock()) {
                byte[] bytes = bytes(channel);
                var added = more.apply(parse(bytes));
                if (!added.isEmpty()) {
                    var text = new StringBuilder();
                    added.forEach(o -> text.append(JsonFile.toLine(o)).append('\n'));
                    write(channel, whole(bytes), text.toString().getBytes(UTF_8));
                }
                return added;
            }
        } catch (IOException e) {
            throw AtomicFile.failure(path, e);
        } finally {
            HERE.unlock();
        }
    }

    /** A write that fails half-way is taken back. */
    private static void write(FileChannel channel, int end, byte[] bytes) throws IOException {
        try {
            channel.truncate(end);
            channel.position(end);
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    /** Where the last whole line ends. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private List<Map<String, Object>> parse(byte[] bytes) {
        var objects = new ArrayList<Map<String, Object>>();
        String text = new String(bytes, 0, whole(bytes), UTF_8);
        int line = 0;
        for (String one : text.split("\n", -1)) {
            line++;
            if (!one.isBlank()) {
                try {
                    objects.add(JsonFile.ofText(one));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "%s:%d: %s".formatted(path.getFileName(), line, e.getMessage()), e);
                }
            }
        }
        return objects;
    }

    private byte[] bytes(FileChannel channel) throws IOException {
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
}
