package linchpin.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.TextFile;

/**
 * The bytes of an answer, made once.
 *
 * @param plain as they are
 * @param zipped by gzip; empty where that saves nothing
 * @param tag strong: a digest of the bytes
 */
record Reply(int status, String type, byte[] plain, byte[] zipped, String tag) {

    static final String JSON = "application/json; charset=utf-8";
    static final String HTML = "text/html; charset=utf-8";
    static final String CSV = "text/csv; charset=utf-8";
    static final String TEXT = "text/plain; charset=utf-8";
    static final String MARKDOWN = "text/markdown; charset=utf-8";
    static final String ZIP = "application/zip";

    private static final int OK = 200;
    private static final int WORTH_ZIPPING = 1024;
    private static final int DIGITS = 32;

    /** A value as JSON. */
    static Reply json(Object value) {
        return json(OK, value);
    }

    static Reply json(int status, Object value) {
        return of(status, JSON, JsonFile.toLine(value).getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(String type, byte[] bytes) {
        return of(OK, type, bytes);
    }

    private static Reply of(int status, String type, byte[] bytes) {
        boolean worth = bytes.length >= WORTH_ZIPPING
                && !type.equals(ZIP)
                && !type.startsWith("image/png")
                && !type.startsWith("font/");
        return new Reply(
                status,
                type,
                bytes,
                worth ? zip(bytes) : new byte[0],
                TextFile.sha256(bytes).substring(0, DIGITS));
    }

    private static byte[] zip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be zipped, which never happens.", e);
        }
        return out.toByteArray();
    }

    /** How many bytes it takes to keep. */
    int size() {
        return plain.length + zipped.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reply r && status == r.status && type.equals(r.type) && Arrays.equals(plain, r.plain);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    @Override
    public String toString() {
        return "%d %s %s (%d bytes)".formatted(status, type, tag, plain.length);
    }
}
