package linchpin.data.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import linchpin.data.coding.Coder;

/** What tells one version of the coder from another: a digest of its classes, dictionary and weights as they are in this build. */
final class CoderPrint {

    private static final String FOLDER = "linchpin/data/coding";
    private static final int DIGITS = 12;

    private CoderPrint() {}

    static String ofThisBuild() {
        try {
            URI home = Coder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            if (Files.isDirectory(place)) {
                return print(place.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                return print(jar.getPath(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of the coder cannot be read.", e);
        } catch (URISyntaxException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "The classes of the coder cannot be told apart.\nMaybe it runs from no file.", e);
        }
    }

    private static String print(Path folder) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        List<Path> files;
        try (var walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .sorted((a, b) -> a.toString().compareTo(b.toString()))
                    .toList();
        }
        for (Path file : files) {
            digest.update(folder.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
    }
}
