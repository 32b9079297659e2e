package linchpin.data.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.GrowingFile;

/** A file of JSON objects, one a line. Lines are added at the end and never changed; a line that was cut off is taken back. */
final class Lines {

    private static final int LONGEST = 512 << 20;

    private final Path path;
    private final GrowingFile file;

    Lines(Path path) {
        this.path = path;
        file = new GrowingFile(path, LONGEST);
    }

    /** All whole lines; none where there is no file. */
    List<Map<String, Object>> read() {
        return Files.exists(path) ? parse(file.read()) : List.of();
    }

    /**
     * Adds objects, seeing what is there; nobody else writes in between.
     *
     * @return what was added
     */
    List<Map<String, Object>> add(Function<List<Map<String, Object>>, List<Map<String, Object>>> more) {
        return file.add(bytes -> {
            var added = more.apply(parse(bytes));
            var text = new StringBuilder();
            added.forEach(o -> text.append(JsonFile.toLine(o)).append('\n'));
            return new GrowingFile.Addition<>(whole(bytes), text.toString(), added);
        });
    }

    /** Where the last whole line ends. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private List<Map<String, Object>> parse(byte[] bytes) {
        var objects = new ArrayList<Map<String, Object>>();
        String text = new String(bytes, 0, whole(bytes), UTF_8);
        int line = 0;
        for (String one : text.split("\n", -1)) {
            line++;
            if (!one.isBlank()) {
                try {
                    objects.add(JsonFile.ofText(one));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(
                            "%s:%d: %s".formatted(path.getFileName(), line, e.getMessage()), e);
                }
            }
        }
        return objects;
    }
}
