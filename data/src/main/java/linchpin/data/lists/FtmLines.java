package linchpin.data.lists;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.TextFile;
import linchpin.party.Listed;
import org.jspecify.annotations.Nullable;

/** FollowTheMoney entities, one JSON object a line: {@code id, schema, properties, target, datasets, first_seen, last_seen}. */
final class FtmLines {

    private static final int LONGEST = 1 << 22;
    private static final List<String> NAMES = List.of("name", "alias", "previousName", "weakAlias");
    private static final List<String> COUNTRIES =
            List.of("country", "jurisdiction", "nationality", "citizenship", "mainCountry", "flag");

    private FtmLines() {}

    static void read(Path path, Reading into) {
        int number = 0;
        try (var reader = TextFile.reader(path)) {
            var lines = new BoundedLines(reader, LONGEST);
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (lines.cut()) {
                    into.bad(number, "The line is longer than %,d characters.".formatted(LONGEST), "");
                } else if (!line.get().isBlank()) {
                    take(line.get(), number, into);
                }
            }
        } catch (IOException e) {
            into.problems()
                    .error(
                            into.file(),
                            number,
                            "The file cannot be read from here on: %s.".formatted(e.getMessage()),
                            "Maybe the download was cut off.");
        }
    }

    private static void take(String line, int number, Reading into) {
        Map<String, Object> entity;
        try {
            entity = JsonFile.ofText(line);
        } catch (IllegalArgumentException | StackOverflowError e) {
            into.bad(number, "The line is not a JSON object.", "Maybe it was cut off.");
            return;
        }
        if (entity == null || !(entity.get("id") instanceof String id) || id.isBlank()) {
            into.bad(number, "The entity has no id.", "");
            return;
        }
        Map<?, ?> properties = entity.get("properties") instanceof Map<?, ?> map ? map : Map.of();
        if (!isTarget(entity, properties)) {
            into.passOver();
            return;
        }
        Set<String> names = texts(properties, NAMES);
        if (names.isEmpty() && entity.get("caption") instanceof String caption && !caption.isBlank()) {
            names.add(caption);
        }
        if (names.isEmpty()) {
            into.bad(number, "The target (%s) has no name.".formatted(id), "");
            return;
        }
        into.add(
                new Listed(
                        id,
                        names.stream().toList(),
                        text(entity.get("schema")),
                        texts(properties, COUNTRIES),
                        list(entity, into.file()),
                        Reading.date(text(entity.get("first_seen")))),
                text(entity.get("last_seen")));
    }

    /** The publisher's word for it; where there is none, a topic of sanctions, or else any entity with a name. */
    private static boolean isTarget(Map<String, Object> entity, Map<?, ?> properties) {
        if (entity.get("target") instanceof Boolean target) {
            return target;
        }
        Set<String> topics = texts(properties, List.of("topics"));
        return topics.isEmpty()
                ? properties.containsKey("name")
                : topics.stream().anyMatch(topic -> topic.startsWith("sanction"));
    }

    private static Set<String> texts(Map<?, ?> properties, List<String> keys) {
        Set<String> texts = new LinkedHashSet<>();
        for (String key : keys) {
            if (properties.get(key) instanceof List<?> values) {
                values.stream().map(FtmLines::text).filter(t -> !t.isBlank()).forEach(texts::add);
            }
        }
        return texts;
    }

    private static String list(Map<String, Object> entity, String otherwise) {
        Set<String> datasets = texts(entity, List.of("datasets"));
        return datasets.isEmpty() ? otherwise : String.join(", ", datasets);
    }

    private static String text(@Nullable Object value) {
        return value instanceof String s ? s.strip() : "";
    }
}
