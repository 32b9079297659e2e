package linchpin.data.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A copy of the island quarrel that a test may break. */
record CaseCopy(Path folder) {

    static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

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

    Reading read() {
        return CaseReader.read(folder, TODAY);
    }

    String text(String file) {
        return new String(bytes(file), UTF_8);
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        write(file, text.getBytes(UTF_8));
    }

    void write(String file, byte[] bytes) {
        try {
            Files.write(folder.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence of a text, which must be there; gives its line. */
    int edit(String file, String from, String to) {
        String text = text(file);
        int at = text.indexOf(from);
        if (at < 0) {
            throw new AssertionError("The text (%s) is not in %s.".formatted(from, file));
        }
        write(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** Adds a line; gives its number. */
    int append(String file, String line) {
        String text = text(file);
        write(file, text + line + "\n");
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    void delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
