package linchpin.proof.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** Copies of shipped cases in which something is changed throughout. */
final class CaseFolder {

    private CaseFolder() {}

    /** Copies a case; the change sees the text of every file. */
    static Path copy(String name, Path to, UnaryOperator<String> change) {
        Path from = Shipped.HOME.resolve("cases").resolve(name);
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, change.apply(Files.readString(file)));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
