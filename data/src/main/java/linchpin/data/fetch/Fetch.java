package linchpin.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;
import java.util.zip.ZipFile;
import linchpin.data.tables.AtomicFile;

/**
 * Fetches a file from its home. What has come stays in {@code FILE.part} when it is cut off, and the next try goes on from there if the
 * home still has the same version; the file itself appears whole and checked, or not at all.
 */
public final class Fetch {

    private static final int BUFFER = 1 << 16;
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private final Rules rules;
    private final LongConsumer progress;

    /** @param progress hears how many bytes there are */
    public Fetch(Rules rules, LongConsumer progress) {
        this.rules = rules;
        this.progress = progress;
    }

    /**
     * Fetches a file, or checks the one that is there.
     *
     * @param again whether it is fetched even if it is there
     * @throws IllegalStateException with a sentence for the user; whatever was there before is then as it was
     */
    public Fetched get(Home home, Path folder, boolean again) {
        Path file = folder.resolve(home.file());
        try {
            Files.createDirectories(folder);
            if (Files.exists(file) && !again) {
                return held(home, file);
            }
            Path part = Notes.beside(file, ".part");
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = lock(channel, home)) {
                assert lock.isValid();
                load(home, channel, part);
                return settled(home, part, file);
            } catch (Missing e) {
                clear(part);
                throw e;
            }
        } catch (IOException e) {
            throw AtomicFile.failure(file, e);
        }
    }

    private static FileLock lock(FileChannel channel, Home home) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new IllegalStateException(
                    "Somebody else is fetching %s into this folder.\nMaybe wait for the other one."
                            .formatted(home.id()));
        }
        return lock;
    }

    /** The file that is there, against what is known of it. */
    private static Fetched held(Home home, Path file) throws IOException {
        String sum = Notes.sum(file);
        var trust = trust(home, file, sum);
        Notes.write(home, file, sum);
        return new Fetched(file, Files.size(file), sum, trust);
    }

    private static Fetched.Trust trust(Home home, Path file, String sum) throws IOException {
        String noted = Notes.noted(file);
        String wanted = home.sha256().isEmpty() ? noted : home.sha256();
        if (!wanted.isEmpty() && !wanted.equals(sum)) {
            throw new IllegalStateException(
                    "The checksum of %s is %s, and %s is due.\n%s"
                            .formatted(
                                    home.file(),
                                    sum,
                                    wanted,
                                    home.sha256().isEmpty()
                                            ? "Maybe its owners have put another version there; to take it, remove %s.sha256."
                                                    .formatted(home.file())
                                            : "Maybe it was damaged on the way, or its owners have put another version there."));
        }
        return wanted.isEmpty()
                ? Fetched.Trust.FIRST_USE
                : home.sha256().isEmpty() ? Fetched.Trust.NOTED : Fetched.Trust.PINNED;
    }

    private void load(Home home, FileChannel part, Path path) throws IOException {
        try (var line = new Line(rules)) {
            for (int round = 1; ; round++) {
                try {
                    once(home, line, part, path);
                    return;
                } catch (IOException e) {
                    if (round >= rules.tries()) {
                        throw new IllegalStateException(
                                "The data (%s) could not be fetched from %s in %d tries; the last time %s.\nMaybe the network or the home is down; the same command goes on where it stopped."
                                        .formatted(
                                                home.id(),
                                                home.address().getHost(),
                                                rules.tries(),
                                                e instanceof Passing
                                                        ? e.getMessage()
                                                        : "it broke off (%s)".formatted(e.getMessage())));
                    }
                    Thread.sleep(rules.pause().multipliedBy(1L << (round - 1)));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(
                    "The fetch was stopped.\nMaybe run it again: it goes on where it stopped.", e);
        }
    }

    private void once(Home home, Line line, FileChannel part, Path path) throws IOException, InterruptedException {
        Path note = Notes.beside(path, ".tag");
        String tag = Files.exists(note) ? Files.readString(note) : "";
        if (tag.isEmpty()) {
            part.truncate(0);
        }
        long from = part.size();
        var response = line.ask(home, from, tag);
        try (InputStream in = response.body()) {
            if (response.statusCode() == 200) {
                from = 0;
            }
            part.truncate(from);
            part.position(from);
            String type = response.headers().firstValue("Content-Type").orElse("");
            if (type.startsWith("text/html") && !home.file().endsWith(".html")) {
                throw page(home, path);
            }
            long whole = announced(response, from);
            if (whole > home.most()) {
                throw tooLarge(home, part);
            }
            Files.writeString(note, tag(response));
            copy(home, in, part);
            if (whole >= 0 && part.size() != whole) {
                throw new Passing("%,d of %,d bytes came".formatted(part.size(), whole));
            }
            part.force(true);
        }
    }

    private void copy(Home home, InputStream in, FileChannel part) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (var watch = new Watch(in, rules.stall())) {
            try {
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    watch.seen();
                    if (part.size() + n > home.most()) {
                        throw tooLarge(home, part);
                    }
                    var bytes = ByteBuffer.wrap(buffer, 0, n);
                    while (bytes.hasRemaining()) {
                        part.write(bytes);
                    }
                    progress.accept(part.size());
                }
            } catch (IOException e) {
                if (watch.cut()) {
                    throw new Passing(
                            "nothing came for %d s".formatted(rules.stall().toSeconds()));
                }
                throw e;
            }
            if (watch.cut()) {
                throw new Passing(
                        "nothing came for %d s".formatted(rules.stall().toSeconds()));
            }
        }
    }

    /** Bytes of the whole file as announced; −1 where nothing is. */
    private static long announced(HttpResponse<?> response, long from) {
        long rest = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        return rest < 0 ? -1 : from + rest;
    }

    /** What tells this version from another; a weak tag does not. */
    private static String tag(HttpResponse<?> response) {
        String tag = response.headers().firstValue("ETag").orElse("");
        return tag.startsWith("\"")
                ? tag
                : response.headers().firstValue("Last-Modified").orElse("");
    }

    private static Fetched settled(Home home, Path part, Path file) throws IOException {
        if (home.file().endsWith(".zip") && !isZip(part)) {
            clear(part);
            throw page(home, part);
        }
        if (home.file().endsWith(".zip") && !opens(part)) {
            clear(part);
            throw new IllegalStateException(
                    "The archive of %s does not open: its home sent less than the whole, or something else.\nMaybe run the same command again later."
                            .formatted(home.id()));
        }
        String sum = Notes.sum(part);
        Fetched.Trust trust;
        try {
            trust = trust(home, file, sum);
        } catch (IllegalStateException e) {
            clear(part);
            throw e;
        }
        long bytes = Files.size(part);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(Notes.beside(part, ".tag"));
        Notes.write(home, file, sum);
        return new Fetched(file, bytes, sum, trust);
    }

    private static void clear(Path part) throws IOException {
        Files.deleteIfExists(part);
        Files.deleteIfExists(Notes.beside(part, ".tag"));
    }

    private static boolean isZip(Path part) throws IOException {
        try (InputStream in = Files.newInputStream(part)) {
            return java.util.Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    /** Whether the list of contents, which stands at the end of an archive, is there. */
    private static boolean opens(Path part) {
        try (var zip = new ZipFile(part.toFile())) {
            return zip.size() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static IllegalStateException tooLarge(Home home, FileChannel part) throws IOException {
        part.truncate(0);
        return new IllegalStateException(
                "The home of %s sends more than %,d MB.\nMaybe another file lies there now; look at %s."
                        .formatted(home.id(), home.most() >> 20, home.address()));
    }

    private static IllegalStateException page(Home home, Path beside) throws IOException {
        clear(beside);
        return new IllegalStateException(
                "The home of %s sent a page instead of the file.\nMaybe it checks that a browser asks: open %s in one, save the file as %s in the same folder, and run the same command, which then checks and notes it."
                        .formatted(home.id(), home.address(), home.file()));
    }
}
