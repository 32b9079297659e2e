package linchpin.data.corpus;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which key of a line holds what; the first of several names that a line has counts.
 *
 * @param names by field: {@code date}, {@code text}, {@code title}, {@code category}
 */
public record Fields(Map<String, List<String>> names) {

    /** Names in use for such fields. */
    public static final Fields USUAL = new Fields(usual());

    public Fields {
        names = new LinkedHashMap<>(names);
    }

    private static Map<String, List<String>> usual() {
        var names = new LinkedHashMap<String, List<String>>();
        names.put("date", List.of("date", "d", "day", "published", "published_at", "publication_date", "datetime"));
        names.put("text", List.of("text", "t", "body", "content", "description"));
        names.put("title", List.of("title", "h", "headline", "heading", "topic"));
        names.put("category", List.of("category", "c", "section"));
        return names;
    }

    /**
     * The usual names, with some replaced.
     *
     * @param mapping such as {@code date=d,text=t}; empty for the usual names
     * @throws IllegalArgumentException where it is no such list
     */
    public static Fields of(String mapping) {
        var names = usual();
        for (String pair : mapping.isBlank() ? new String[0] : mapping.split(",", -1)) {
            String[] sides = pair.split("=", -1);
            String field = sides[0].strip();
            if (sides.length != 2 || !names.containsKey(field) || sides[1].isBlank()) {
                throw new IllegalArgumentException(
                        "The mapping (%s) has no sense for a field.\nMaybe write date=d,text=t; fields are %s."
                                .formatted(pair, String.join(", ", names.keySet())));
            }
            names.put(field, List.of(sides[1].strip()));
        }
        return new Fields(names);
    }

    /** The value of a field in a line; empty where it has none, or one that is no text or number. */
    String in(Map<String, Object> line, String field) {
        return names.getOrDefault(field, List.of()).stream()
                .map(line::get)
                .filter(v -> v instanceof String || v instanceof Number)
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }

    @Override
    public String toString() {
        return names.entrySet().stream()
                .map(e -> e.getKey() + "=" + String.join("|", e.getValue()))
                .collect(Collectors.joining(","));
    }

    /** The names of one field, for a message. */
    String listed(String field) {
        return Arrays.toString(names.getOrDefault(field, List.of()).toArray());
    }
}
