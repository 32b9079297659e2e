package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import linchpin.data.tables.Names;
import linchpin.forecast.Question;
import linchpin.forecast.Question.Ask;
import linchpin.forecast.Question.Terms;
import linchpin.forecast.Question.Told;
import linchpin.pattern.Rule;

/** {@code questions.yaml}: what is asked of the future, with its rule of resolution, and what is known of it already. */
final class QuestionsYaml {

    static final String FILE = "questions.yaml";

    private final Names counters;
    private final Names families;

    QuestionsYaml(Names counters, Names families) {
        this.counters = counters;
        this.families = families;
    }

    /** How it is asked. */
    private enum Kind {
        BINARY,
        COUNT
    }

    /** The questions, and what documents tell of days after the history. */
    record Read(List<Question> questions, List<Told> told) {}

    Read read(Yaml top) {
        top.only("questions", "told");
        var questions = new ArrayList<Question>();
        var ids = new HashSet<String>();
        for (Yaml entry : top.get("questions").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("question (%s)".formatted(id))
                    .only(
                            "id",
                            "text",
                            "counter",
                            "rule",
                            "kind",
                            "opens",
                            "months",
                            "fine_print",
                            "closes",
                            "resolves",
                            "void_if",
                            "family",
                            "unit",
                            "definition",
                            "by_month");
            if (!ids.add(id)) {
                y.error("The question (%s) is given twice.".formatted(id), "Maybe it was copied.");
            }
            var ask = ask(y);
            LocalDate opens = y.date("opens");
            int months = y.whole("months", 1, ProfileYaml.LONGEST);
            var terms = terms(y, ask, opens, opens.plusMonths(months).minusDays(1));
            questions.add(new Question(id, y.need("text"), ask, opens, months, y.text("fine_print"), terms));
        }
        return new Read(questions, top.list("told").stream().map(this::told).toList());
    }

    /** A rule to be met, or a counter: at least one event where the question is binary, else their number. */
    private Ask ask(Yaml y) {
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

    private Terms terms(Yaml y, Ask ask, LocalDate opens, LocalDate last) {
        var usual = Terms.usual(ask, last);
        LocalDate closes = y.find("closes").flatMap(Yaml::dateScalar).orElse(usual.closes());
        LocalDate resolves = y.find("resolves").flatMap(Yaml::dateScalar).orElse(usual.resolves());
        if (closes.isAfter(last) || resolves.isBefore(last)) {
            y.error(
                    "The %s must close by its last day (%s) and resolve no earlier, not close on %s and resolve on %s."
                            .formatted(y.subject(), last, closes, resolves),
                    "Maybe the two were swapped.");
        }
        String unit = y.text("unit");
        return new Terms(
                closes,
                resolves,
                y.text("void_if"),
                y.find("family").map(f -> f.knownScalar(families)).orElse(""),
                unit.isEmpty() ? usual.unit() : unit,
                y.text("definition"),
                byMonth(y, ask, opens));
    }

    /** A threshold of a longer window says nothing about one month, so only a first event is asked for by month. */
    private static String byMonth(Yaml y, Ask ask, LocalDate opens) {
        String text = y.text("by_month");
        if (text.isEmpty()) {
            return "";
        }
        boolean plain = ask instanceof Ask.Count
                || ask instanceof Ask.Binary b && b.rule() instanceof Rule.AtLeast r && r.count() == 1;
        if (!plain || opens.getDayOfMonth() != 1 || !text.contains("{month}")) {
            y.error(
                    "The by_month of %s needs {month} in its text, a count or a rule at_least 1, and a window from the first of a month."
                            .formatted(y.subject()),
                    "Maybe leave by_month out.");
            return "";
        }
        return text;
    }

    private Told told(Yaml entry) {
        String what = entry.need("what");
        Yaml y = entry.as("told (%s)".formatted(what)).only("documents", "from", "to", "counters", "what");
        var told = new Told(y.texts("documents"), y.date("from"), y.date("to"), y.known("counters", counters), what);
        if (told.to().isBefore(told.from())) {
            y.error("The %s ends before it begins.".formatted(y.subject()), "Maybe from and to were swapped.");
        }
        return told;
    }
}
