package linchpin.data.tables;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file as text.
 *
 * @param name of the file inside its folder
 * @param text without a byte-order mark
 * @param sha256 of its bytes, in lower-case hex
 */
public record TextFile(String name, String text, String sha256) {

    /**
     * Reads a file as UTF-8. A missing or unreadable file is an error and gives nothing; bytes that are not UTF-8 are an
     * error with their line, and reading goes on with a replacement character, so that other problems show as well.
     */
    public static Optional<TextFile> read(Path path, Problems problems) {
        String name = path.getFileName().toString();
        try {
            return Optional.of(decode(name, Files.readAllBytes(path), problems));
        } catch (NoSuchFileException e) {
            problems.error(name, 0, "The file (%s) is missing.".formatted(name), "Maybe it was moved or misspelt.");
        } catch (IOException e) {
            String why = Files.isDirectory(path) ? "it is a folder" : String.valueOf(e.getMessage());
            problems.error(name, 0, "The file (%s) cannot be read: %s.".formatted(name, why), "");
        }
        return Optional.empty();
    }

    /** A large file as UTF-8, also when it is gzipped, without a byte-order mark; what is not UTF-8 becomes U+FFFD. */
    public static BufferedReader reader(Path path) throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path));
        try {
            InputStream bytes = path.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw;
            var reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            reader.mark(1);
            if (reader.read() != 0xFEFF) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** The same from bytes at hand. */
    public static TextFile decode(String name, byte[] bytes, Problems problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        if (decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true).isError()) {
            problems.error(
                    name,
                    lineAt(bytes, in.position()),
                    "The byte 0x%02X is not valid UTF-8.".formatted(bytes[in.position()]),
                    "Maybe the file was saved as Latin-1 or Windows-1252; save it as UTF-8.");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new TextFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text, sha256(bytes));
    }

    /** SHA-256 in lower-case hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }

    private static int lineAt(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
