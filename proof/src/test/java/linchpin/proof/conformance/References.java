package linchpin.proof.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder of reference numbers, which stands beside the checkout and is no part of it. */
final class References {

    private final Path folder;

    private References(Path folder) {
        this.folder = folder;
    }

    /** The references of one subject; where they are absent, the test that asks is skipped. */
    static References of(String subject) {
        return new References(present("conformance/" + subject));
    }

    /** A file or folder beside the checkout; where it is absent, the test that asks is skipped. */
    static Path present(String name) {
        Path shared = Path.of(System.getProperty(
                "linchpin.shared", root().resolveSibling("shared").toString()));
        Path path = shared.resolve(name);
        String missing = "Skipped: no reference numbers in %s.\nMaybe put the folder 'shared' beside the checkout."
                .formatted(path);
        if (!Files.exists(path)) {
            System.out.println(missing);
        }
        assumeTrue(Files.exists(path), missing);
        return path;
    }

    /** The nearest folder upwards that holds the project's own pom. */
    static Path root() {
        Path home = Path.of(System.getProperty("linchpin.home", ""))
                .toAbsolutePath()
                .normalize();
        for (Path at = home; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("ARCHITECTURE.md")) || isRootPom(at.resolve("pom.xml"))) {
                return at;
            }
        }
        throw new IllegalStateException(
                "No folder above %s holds the project.\nMaybe run the tests from the checkout.".formatted(home));
    }

    private static boolean isRootPom(Path pom) {
        try {
            return Files.isRegularFile(pom) && Files.readString(pom).contains("<modules>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode json(String file) {
        return JsonMapper.shared().readTree(text(file));
    }

    List<String> lines(String file) {
        return text(file).lines().toList();
    }

    private String text(String file) {
        try {
            return Files.readString(folder.resolve(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double[] numbers(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::doubleValue).toArray();
    }
}
