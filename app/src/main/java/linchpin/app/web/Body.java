package linchpin.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.data.store.JsonFile;
import org.jspecify.annotations.Nullable;

/** A JSON object that somebody sent; each value is asked for by name and kind, and refused with its place where it is another. */
final class Body {

    private static final int DEEPEST = 12;
    private final Map<String, Object> fields;

    private Body(Map<String, Object> fields) {
        this.fields = fields;
    }

    static Body of(byte[] bytes) {
        try {
            var fields = JsonFile.ofText(new String(bytes, StandardCharsets.UTF_8));
            if (fields == null || depth(fields) > DEEPEST) {
                throw Refused.bad("/", "The body must be a JSON object, at most %d deep.".formatted(DEEPEST), "");
            }
            return new Body(fields);
        } catch (IllegalArgumentException e) {
            throw Refused.of(Refused.BAD, "/", e);
        }
    }

    private static int depth(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> m ->
                1 + m.values().stream().mapToInt(Body::depth).max().orElse(0);
            case List<?> l -> 1 + l.stream().mapToInt(Body::depth).max().orElse(0);
            case null, default -> 0;
        };
    }

    /** Sees that it has no other fields than these. */
    Body only(Set<String> names) {
        for (String name : fields.keySet()) {
            if (!names.contains(name)) {
                throw Refused.bad(
                        "/" + name,
                        "The field (%s) is not known.".formatted(name),
                        "Maybe you meant one of %s."
                                .formatted(names.stream().sorted().toList()));
            }
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }

    String text(String name, String otherwise) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw Refused.bad("/" + name, "The %s must be a text.".formatted(name), "");
        }
        return value == null ? otherwise : (String) value;
    }

    /** A whole number between two bounds. */
    long whole(String name, long least, long most, long otherwise) {
        Object value = fields.get(name);
        if (value == null) {
            return otherwise;
        }
        if (!(value instanceof Integer || value instanceof Long)
                || ((Number) value).longValue() < least
                || ((Number) value).longValue() > most) {
            throw Refused.bad(
                    "/" + name,
                    "The %s (%s) must be a whole number between %d and %d.".formatted(name, value, least, most),
                    "");
        }
        return ((Number) value).longValue();
    }

    /** Yes or no. */
    boolean flag(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof Boolean)) {
            throw Refused.bad("/" + name, "The %s must be true or false.".formatted(name), "");
        }
        return Boolean.TRUE.equals(value);
    }

    /** A number or a text, as text; empty where there is none. */
    String numberOrText(String name) {
        Object value = fields.get(name);
        if (value instanceof Number n) {
            return n.toString();
        }
        return text(name, "");
    }

    List<String> texts(String name) {
        var texts = new ArrayList<String>();
        for (Object value : list(name)) {
            if (!(value instanceof String text)) {
                throw Refused.bad("/" + name, "The %s must be a list of texts.".formatted(name), "");
            }
            texts.add(text);
        }
        return texts;
    }

    List<?> list(String name) {
        Object value = fields.get(name);
        if (value != null && !(value instanceof List<?>)) {
            throw Refused.bad("/" + name, "The %s must be a list.".formatted(name), "");
        }
        return value == null ? List.of() : (List<?>) value;
    }
}
