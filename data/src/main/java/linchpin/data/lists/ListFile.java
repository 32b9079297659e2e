package linchpin.data.lists;

import java.io.IOException;
import java.nio.file.Path;
import linchpin.data.tables.Problems;
import linchpin.data.tables.TextFile;

/** Reads a list that somebody published, whichever of two layouts it has; gzipped too. */
public final class ListFile {

    private ListFile() {}

    /**
     * Reads {@code targets.simple.csv} of OpenSanctions by its header, or FollowTheMoney entities, one JSON object a line.
     *
     * @throws IllegalArgumentException where there is no such file, or it has neither layout
     */
    public static ListRead read(Path path) {
        var into = new Reading(path.getFileName().toString(), new Problems());
        switch (first(path)) {
            case '{' -> FtmLines.read(path, into);
            case '[' ->
                throw new IllegalArgumentException(
                        "The list (%s) is one JSON array.\nMaybe take the file with one entity a line: entities.ftm.json."
                                .formatted(path));
            default -> TargetsTable.read(path, into);
        }
        return into.done();
    }

    /** The first character that is no blank; 0 where the file holds none. */
    private static int first(Path path) {
        try (var reader = TextFile.reader(path)) {
            int next = reader.read();
            while (next >= 0 && Character.isWhitespace(next)) {
                next = reader.read();
            }
            return Math.max(0, next);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The list (%s) cannot be read: %s.\nMaybe the path is mistyped, or the download was cut off."
                            .formatted(path, e.getMessage()),
                    e);
        }
    }
}
