package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import linchpin.app.study.Prepared;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.PooledFile;
import picocli.CommandLine.Parameters;

/** Which case a verb is about: a name under {@code cases/}, or a folder. */
final class CaseChoice {

    static final String DEFAULT = "northeast-asia";

    static final String HOME = System.getProperty("linchpin.home", "");

    @Parameters(
            arity = "0..1",
            paramLabel = "CASE",
            defaultValue = DEFAULT,
            description = "A case under cases/, or a folder. Default: ${DEFAULT-VALUE}.")
    private String name = DEFAULT;

    boolean isDefault() {
        return name.equals(DEFAULT);
    }

    Path folder() {
        return folder(name);
    }

    /** The folder of a case, given by its name or as a folder. */
    static Path folder(String name) {
        Path given = Path.of(name);
        Path shipped = Path.of(HOME, "cases").resolve(name);
        if (Files.isDirectory(given) && Files.exists(given.resolve("case.yaml"))) {
            return given;
        }
        if (Files.isDirectory(shipped)) {
            return shipped;
        }
        throw new IllegalArgumentException(
                "There is no case (%s): neither a folder with a case.yaml nor one of %s.\nMaybe the name is mistyped."
                        .formatted(name, shippedCases()));
    }

    private static List<String> shippedCases() {
        try (var folders = Files.list(Path.of(HOME, "cases"))) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of the shipped cases cannot be read.\nMaybe start Linchpin by ./linchpin.", e);
        }
    }

    Case read() {
        return read(List.of());
    }

    /** With policies from other files after its own. */
    private Case read(List<Path> mixes) {
        Case read = CaseReader.read(folder(), mixes).orThrow();
        return PooledFile.ofCase(folder()).map(read::with).orElse(read);
    }

    Prepared prepare(List<Path> mixes) {
        return Prepared.withoutFirm(read(mixes));
    }

    Prepared prepare() {
        return Prepared.withoutFirm(read());
    }
}
