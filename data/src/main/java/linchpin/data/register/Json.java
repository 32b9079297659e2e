package linchpin.data.register;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Values of JSON objects, each of the kind that is asked for. */
final class Json {

    private Json() {}

    static String text(Map<?, ?> line, String key) {
        return line.get(key) instanceof String s ? s : wrong(key, "a text");
    }

    static int whole(Map<?, ?> line, String key) {
        return line.get(key) instanceof Number n ? n.intValue() : Json.<Integer>wrong(key, "a number");
    }

    static double number(Map<?, ?> line, String key) {
        return line.get(key) instanceof Number n ? n.doubleValue() : Json.<Double>wrong(key, "a number");
    }

    static List<String> texts(Map<?, ?> line, String key) {
        return line.get(key) instanceof List<?> l
                ? l.stream().map(String::valueOf).toList()
                : wrong(key, "a list");
    }

    static <E extends Enum<E>> E word(Map<?, ?> line, String key, Class<E> type) {
        return linchpin.data.tables.Words.find(text(line, key), type).orElseGet(() -> wrong(key, "one of its words"));
    }

    static <T> T parsed(Map<?, ?> line, String key, Function<String, T> parse) {
        try {
            return parse.apply(text(line, key));
        } catch (java.time.DateTimeException e) {
            return wrong(key, "a time");
        }
    }

    private static <T> T wrong(String key, String wanted) {
        throw new IllegalArgumentException(
                "The field (%s) of a line of the register must be %s.\nMaybe it was written by another version."
                        .formatted(key, wanted));
    }
}
