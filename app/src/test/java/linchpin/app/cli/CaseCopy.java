package linchpin.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of the island quarrel that a test may break. */
record CaseCopy(Path folder) {

    private static final Path TINY = Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel");

    static CaseCopy into(Path folder) {
        try (var files = Files.walk(TINY)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(TINY.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return new CaseCopy(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first place where a text stands, which must be there. */
    void edit(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new AssertionError("The text (%s) is not in %s.".formatted(from, file));
        }
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file of the case, or beside it where the name leads there; gives its path. */
    String write(String file, String text) {
        try {
            return Files.writeString(folder.resolve(file), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
