package linchpin.proof.run;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A tree of JSON as lines: a path, and the number or text that stands there. */
final class Flat {

    private final SortedMap<String, Object> lines = new TreeMap<>();

    static SortedMap<String, Object> of(Map<String, Object> tree) {
        var flat = new Flat();
        flat.put("", tree);
        return flat.lines;
    }

    private void put(String path, Object value) {
        switch (value) {
            case Map<?, ?> map ->
                map.forEach((key, inside) -> put(path.isEmpty() ? "" + key : path + "." + key, inside));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    put("%s[%02d]".formatted(path, i), list.get(i));
                }
            }
            case null -> lines.put(path, "null");
            default -> lines.put(path, value);
        }
    }
}
