package linchpin.data.casefile;

import java.util.HashSet;
import java.util.List;

/** {@code saved.yaml}, which a case may have: questions in words, and the command that answers each. */
final class SavedYaml {

    static final String FILE = "saved.yaml";

    private SavedYaml() {}

    static List<Case.Saved> read(Yaml top) {
        top.only("saved");
        var seen = new HashSet<String>();
        return top.list("saved").stream()
                .map(entry -> {
                    Yaml y = entry.as("saved question (%s)".formatted(entry.text("id")))
                            .only("id", "question", "ask");
                    String id = y.need("id");
                    if (!seen.add(id)) {
                        y.error("The %s is given twice.".formatted(y.subject()), "");
                    }
                    return new Case.Saved(id, y.need("question"), y.need("ask"));
                })
                .toList();
    }
}
