package linchpin.data.tables;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A file to which text is only added. Whoever adds sees what is there, and nobody else writes in between; an addition that fails
 * half-way is taken back.
 */
public final class GrowingFile {

    /** Locks of files hold between processes only; threads of one wait here. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private final Path path;
    private final int longest;

    /** @param longest bytes that are read at most; a larger file is refused */
    public GrowingFile(Path path, int longest) {
        this.path = path;
        this.longest = longest;
    }

    /**
     * What is to be added.
     *
     * @param after bytes of the file that stay; what stands behind them is taken back
     * @param text what follows them; nothing is touched where it is empty
     * @param result handed back to the caller
     */
    public record Addition<T>(int after, String text, T result) {}

    /**
     * All bytes.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    public byte[] read() {
        HERE.lock();
        try (var channel = FileChannel.open(path, StandardOpenOption.READ);
                var shared = channel.lock(0, Long.MAX_VALUE, true)) {
            return bytes(channel);
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
     * Adds at the end; the file and its folder are made where there are none.
     *
     * @param more what to add, seeing all bytes
     * @throws UncheckedIOException where it cannot be written; the file is then as it was
     */
    public <T> T add(Function<byte[], Addition<T>> more) {
        HERE.lock();
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(
                            path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
                    var lock = channel.lock()) {
                var addition = more.apply(bytes(channel));
                if (!addition.text.isEmpty()) {
                    write(channel, addition.after, addition.text.getBytes(UTF_8));
                }
                return addition.result;
            }
        } catch (IOException e) {
            throw AtomicFile.failure(path, e);
        } finally {
            HERE.unlock();
        }
    }

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

    private byte[] bytes(FileChannel channel) throws IOException {
        if (channel.size() > longest) {
            throw new IOException("it is larger than %d MB".formatted(longest >> 20));
        }
        var bytes = ByteBuffer.allocate((int) channel.size());
        channel.position(0);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until all is there
        }
        return bytes.array();
    }
}
