package linchpin.data.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import linchpin.data.tables.AtomicFile;

/** What is kept beside a fetched file: its checksum, and under which terms it may be used. */
final class Notes {

    private Notes() {}

    /** The checksum noted beside a file; empty where there is none. */
    static String noted(Path file) throws IOException {
        Path note = beside(file, ".sha256");
        return Files.exists(note) ? Files.readString(note).strip().split("\\s", 2)[0] : "";
    }

    static void write(Home home, Path file, String sha256) {
        AtomicFile.write(beside(file, ".sha256"), "%s  %s\n".formatted(sha256, home.file()));
        AtomicFile.write(beside(file, ".txt"), """
                %s
                From: %s
                Licence: %s
                Cite: %s
                """.formatted(
                        home.title(),
                        home.address(),
                        home.terms().licence(),
                        home.terms().cite()));
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    static String sum(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
