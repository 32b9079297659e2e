package linchpin.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import linchpin.data.store.JsonFile;
import linchpin.data.tables.Problem;
import linchpin.data.tables.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * Policies sent as JSON, written so that the reader of {@code policies.yaml} reads them (YAML holds JSON), one value a line,
 * so that the line of a problem tells its place in what was sent.
 */
final class PolicyText {

    /** How the text is called beside the files of the case. */
    static final String NAME = "policies.json";

    private final StringBuilder text = new StringBuilder();
    private final List<String> places = new ArrayList<>();

    private PolicyText() {}

    /** One policy that is all that was sent. */
    static PolicyText alone(Object policy) {
        var made = new PolicyText();
        made.line("{\"policies\": [", "");
        made.write(policy, "", "");
        made.line("]}", "");
        return made;
    }

    /** @param place JSON pointer of the list in what was sent */
    static PolicyText of(List<?> policies, String place) {
        var made = new PolicyText();
        made.line("{\"policies\":", place);
        made.write(policies, place, "");
        made.line("}", place);
        return made;
    }

    private void write(@Nullable Object value, String place, String end) {
        switch (value) {
            case Map<?, ?> m -> {
                line("{", place);
                int left = (int) m.values().stream().filter(v -> v != null).count();
                for (var e : m.entrySet()) {
                    if (e.getValue() != null) {
                        String at = place + "/" + e.getKey();
                        line(JsonFile.toLine(String.valueOf(e.getKey())) + ":", at);
                        write(e.getValue(), at, --left > 0 ? "," : "");
                    }
                }
                line("}" + end, place);
            }
            case List<?> l -> {
                line("[", place);
                for (int k = 0; k < l.size(); k++) {
                    write(l.get(k), place + "/" + k, k < l.size() - 1 ? "," : "");
                }
                line("]" + end, place);
            }
            case null, default -> line(JsonFile.toLine(value) + end, place);
        }
    }

    private void line(String words, String place) {
        // indented, since YAML takes a line that begins at the margin for the end of what is above
        text.append(' ').append(words).append('\n');
        places.add(place);
    }

    String text() {
        return text.toString();
    }

    TextFile file() {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        return new TextFile(NAME, text(), TextFile.sha256(bytes));
    }

    /** What is wrong in it, by place. */
    List<Object> problems(List<Problem> found) {
        return found.stream()
                .filter(p -> p.file().equals(NAME) && p.fatal())
                .map(p -> (Object) Fields.of("where", place(p.line()), "what", p.what(), "maybe", p.maybe()))
                .toList();
    }

    private String place(int line) {
        return line < 1 || line > places.size() ? places.getFirst() : places.get(line - 1);
    }
}
