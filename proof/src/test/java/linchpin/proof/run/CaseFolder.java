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
        try (var files = Files.list(Shipped.HOME.resolve("cases").resolve(name))) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(to.resolve(file.getFileName().toString()), change.apply(Files.readString(file)));
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
