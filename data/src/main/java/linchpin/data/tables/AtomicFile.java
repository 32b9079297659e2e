package linchpin.data.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file whole or not at all: into a neighbour first, then moved over the old one. */
public final class AtomicFile {

    private static final AtomicLong COUNT = new AtomicLong();

    private AtomicFile() {}

    /**
     * Writes a text as UTF-8.
     *
     * @throws UncheckedIOException with a sentence for the user, for instance when the disk is full; the old file is
     *     then as it was
     */
    public static void write(Path path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes bytes. */
    public static void write(Path path, byte[] bytes) {
        try {
            if (isDevice(path)) {
                Files.write(path, bytes);
                return;
            }
            Path folder = path.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path temporary = neighbour(path);
            try {
                Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw failure(path, e);
        }
    }

    /** Moving a file over a device or a pipe would replace it for everybody. */
    private static boolean isDevice(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }

    /** A hidden name beside a path that nobody else uses; made plainly, so that the usual permissions hold. */
    public static Path neighbour(Path path) {
        long process = ProcessHandle.current().pid();
        return path.toAbsolutePath()
                .resolveSibling(".%s.%d-%d.part".formatted(path.getFileName(), process, COUNT.incrementAndGet()));
    }

    /** The failure to write, as a sentence for the user. */
    public static UncheckedIOException failure(Path path, IOException e) {
        String reason = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : e.getMessage();
        String text = String.valueOf(reason);
        String why;
        String maybe;
        if (text.contains("No space left") || text.contains("not enough space") || text.contains("quota exceeded")) {
            why = "the disk is full";
            maybe = "Maybe free some space, or choose another folder.";
        } else if (e instanceof AccessDeniedException || text.contains("Read-only")) {
            why = "it may not be written there";
            maybe = "Maybe choose a folder that belongs to you.";
        } else if (e instanceof NoSuchFileException) {
            why = "its folder does not exist";
            maybe = "Maybe the folder was moved.";
        } else {
            why = text;
            maybe = "Maybe choose another folder.";
        }
        return new UncheckedIOException(
                "The file (%s) cannot be written: %s; nothing was changed.\n%s".formatted(path, why, maybe), e);
    }
}
