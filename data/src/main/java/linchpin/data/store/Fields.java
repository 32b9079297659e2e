package linchpin.data.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, each of the kind that is asked for. What does not fit is named in a sentence. */
final class Fields {

    private final Map<?, ?> map;
    private final String where;

    Fields(Map<?, ?> map, String where) {
        this.map = map;
        this.where = where;
    }

    boolean has(String key) {
        return map.get(key) != null;
    }

    List<String> keys() {
        return map.keySet().stream().map(String::valueOf).toList();
    }

    String text(String key) {
        return map.get(key) instanceof String s ? s : wrong(key, "a text");
    }

    boolean flag(String key) {
        return map.get(key) instanceof Boolean b ? b : wrong(key, "true or false");
    }

    double number(String key) {
        return number(map.get(key), key);
    }

    private double number(@Nullable Object value, String key) {
        return value instanceof Number n && Double.isFinite(n.doubleValue()) ? n.doubleValue() : wrong(key, "a number");
    }

    int whole(String key) {
        double number = number(key);
        return number == (int) number ? (int) number : wrong(key, "a whole number");
    }

    LocalDate day(String key) {
        try {
            return LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            return wrong(key, "a day");
        }
    }

    Instant instant(String key) {
        try {
            return Instant.parse(text(key));
        } catch (DateTimeException e) {
            return wrong(key, "an instant");
        }
    }

    Fields object(String key) {
        return map.get(key) instanceof Map<?, ?> m ? new Fields(m, where + "." + key) : wrong(key, "an object");
    }

    List<Fields> objects(String key) {
        var objects = new ArrayList<Fields>();
        for (Object o : list(key)) {
            objects.add(o instanceof Map<?, ?> m ? new Fields(m, where + "." + key) : wrong(key, "a list of objects"));
        }
        return objects;
    }

    List<String> texts(String key) {
        var texts = new ArrayList<String>();
        for (Object o : list(key)) {
            texts.add(o instanceof String s ? s : wrong(key, "a list of texts"));
        }
        return texts;
    }

    List<Double> numbers(String key) {
        var numbers = new ArrayList<Double>();
        for (Object o : list(key)) {
            numbers.add(number(o, key));
        }
        return numbers;
    }

    /** Lists of numbers in a list. */
    List<List<Double>> rows(String key) {
        var rows = new ArrayList<List<Double>>();
        for (Object o : list(key)) {
            rows.add(
                    o instanceof List<?> row
                            ? row.stream().map(x -> number(x, key)).toList()
                            : wrong(key, "a list of rows"));
        }
        return rows;
    }

    private List<?> list(String key) {
        return map.get(key) instanceof List<?> l ? l : wrong(key, "a list");
    }

    /** Texts by key. */
    Map<String, String> named(String key) {
        Fields inner = object(key);
        var named = new LinkedHashMap<String, String>();
        inner.keys().forEach(k -> named.put(k, inner.text(k)));
        return named;
    }

    /** Throws, and so gives whatever is wanted. */
    <T> T wrong(String key, String wanted) {
        throw new IllegalArgumentException("The field %s of %s must be %s.\nMaybe it was written by another version."
                .formatted(key, where, wanted));
    }
}
