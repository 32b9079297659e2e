package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import linchpin.data.tables.Names;
import linchpin.forecast.Question;
import linchpin.forecast.Question.Ask;
import linchpin.scenario.Rule;

/** {@code questions.yaml}: what is asked of the future, with its rule of resolution. */
final class QuestionsYaml {

    static final String FILE = "questions.yaml";

    /** How it is asked. */
    private enum Kind {
        BINARY,
        COUNT
    }

    private QuestionsYaml() {}

    static List<Question> read(Yaml top, Names counters) {
        top.only("questions");
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (Yaml entry : top.get("questions").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("question (%s)".formatted(id))
                    .only("id", "text", "counter", "rule", "kind", "opens", "months", "fine_print");
            if (!ids.add(id)) {
                y.error("The question (%s) is given twice.".formatted(id), "Maybe it was copied.");
            }
            questions.add(new Question(
                    id,
                    y.need("text"),
                    ask(y, counters),
                    y.date("opens"),
                    y.whole("months", 1, ProfileYaml.LONGEST),
                    y.text("fine_print")));
        }
        return questions;
    }

    /** A rule to be met, or a counter: at least one event where the question is binary, else their number. */
    private static Ask ask(Yaml y, Names counters) {
        var kind = y.word("kind", Kind.class, Kind.BINARY);
        var rule = y.find("rule");
        var counter = y.find("counter").map(c -> c.knownScalar(counters));
        if (rule.isPresent() == counter.isPresent()) {
            y.error("The %s must have a rule or a counter, and not both.".formatted(y.subject()), "");
        }
        return switch (kind) {
            case COUNT -> {
                if (counter.isEmpty()) {
                    y.error("The %s asks for a number, so it needs a counter.".formatted(y.subject()), "");
                }
                yield new Ask.Count(counter.orElse(""));
            }
            case BINARY ->
                new Ask.Binary(rule.map(r -> new RuleYaml(counters).read(r.as(y.subject())))
                        .orElseGet(() -> new Rule.AtLeast(1, counter.orElse(""))));
        };
    }
}
