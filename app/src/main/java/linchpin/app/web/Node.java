package linchpin.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a tree of JSON, and how it was reached.
 *
 * @param path JSON pointer
 * @param above null at the top
 */
record Node(@Nullable Object value, String path, @Nullable Node above) {

    /** Whether it is an object with all of these names. */
    boolean has(String... names) {
        return value instanceof Map<?, ?> map && map.keySet().containsAll(List.of(names));
    }

    /** What is under a name or position; holds null where there is nothing. */
    Node to(String step) {
        Object next = switch (value) {
            case Map<?, ?> map -> map.get(step);
            case List<?> list
            when step.matches("\\d{1,6}") && Integer.parseInt(step) < list.size() -> list.get(Integer.parseInt(step));
            case null, default -> null;
        };
        return new Node(next, path + "/" + step, this);
    }

    /** The place that a JSON pointer leads to. */
    Node at(String pointer) {
        Node node = this;
        for (String step : pointer.replaceFirst("^/", "").split("/", -1)) {
            node = node.to(step.replace("~1", "/").replace("~0", "~"));
        }
        return node;
    }

    List<Node> entries() {
        var entries = new ArrayList<Node>();
        for (int k = 0; value instanceof List<?> list && k < list.size(); k++) {
            entries.add(to(String.valueOf(k)));
        }
        return entries;
    }

    String text(String name) {
        Object text = to(name).value;
        return text == null ? "" : String.valueOf(text);
    }

    /** The step from a node above to this one. */
    String stepFrom(Node upper) {
        return path.equals(upper.path)
                ? ""
                : path.substring(upper.path.length() + 1).replaceFirst("/.*", "");
    }
}
