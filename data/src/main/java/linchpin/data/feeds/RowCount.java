package linchpin.data.feeds;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;

/**
 * Counts the rows of a file apart from whoever reads them, so that a lost row shows; and its digest, in the same pass.
 *
 * @param rows records that are not blank, with any header
 * @param sha256 of the bytes of the file, in lower-case hex
 */
record RowCount(long rows, String sha256) {

    private static final int BUFFER = 1 << 20;

    /** @param quoted whether line ends inside quotation marks end no row */
    static RowCount of(Path path, boolean quoted) throws IOException {
        MessageDigest digest = digest();
        try (var raw = new DigestInputStream(Files.newInputStream(path), digest)) {
            InputStream text = path.toString().endsWith(".gz")
                    ? new GZIPInputStream(new BufferedInputStream(raw, BUFFER), BUFFER)
                    : raw;
            long rows = count(text, quoted);
            raw.transferTo(OutputStream.nullOutputStream());
            return new RowCount(rows, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static long count(InputStream in, boolean quoted) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long rows = 0;
        boolean inside = false;
        boolean content = false;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            for (int i = 0; i < n; i++) {
                byte b = buffer[i];
                if (b == '\n' && !inside) {
                    rows += content ? 1 : 0;
                    content = false;
                } else if (b != '\r') {
                    content = true;
                    inside ^= quoted && b == '"';
                }
            }
        }
        return rows + (content ? 1 : 0);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256, which every Java must have.", e);
        }
    }
}
