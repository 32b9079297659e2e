package linchpin.data.store;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.forecast.Question;
import linchpin.forecast.Question.Ask;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;

/** Questions with their rules and counters as JSON, in the words of {@code questions.yaml} and {@code scenarios.yaml}. */
final class QuestionJson {

    private static final int DEEPEST = 8;

    private QuestionJson() {}

    static Map<String, Object> of(Question q) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", q.id());
        map.put("text", q.text());
        switch (q.ask()) {
            case Ask.Binary binary -> map.put("resolution_criteria", Map.of("rule", of(binary.rule())));
            case Ask.Count count -> map.put("resolution_criteria", Map.of("count", count.counter()));
        }
        map.put("opens", q.opens());
        map.put("last_day", q.last());
        map.put("months", q.months());
        map.put("fine_print", q.finePrint());
        map.put("closes", q.terms().closes());
        map.put("scheduled_resolution", q.terms().resolves());
        map.put("void_if", q.terms().voidIf());
        map.put("family", q.terms().family());
        map.put("unit", q.terms().unit());
        map.put("definition", q.terms().definition());
        return map;
    }

    static Question read(Fields f) {
        Fields criteria = f.object("resolution_criteria");
        Ask ask = criteria.has("rule")
                ? new Ask.Binary(rule(criteria.object("rule"), 0))
                : new Ask.Count(criteria.text("count"));
        return new Question(
                f.text("id"),
                f.text("text"),
                ask,
                f.day("opens"),
                f.whole("months"),
                f.text("fine_print"),
                new Question.Terms(
                        f.day("closes"),
                        f.day("scheduled_resolution"),
                        f.text("void_if"),
                        f.text("family"),
                        f.text("unit"),
                        f.text("definition"),
                        ""));
    }

    private static Map<String, Object> of(Rule rule) {
        return switch (rule) {
            case Rule.AtLeast r -> Map.of("at_least", Map.of("count", r.count(), "of", r.of()));
            case Rule.AtMost r -> Map.of("at_most", Map.of("count", r.count(), "of", r.of()));
            case Rule.Not r -> Map.of("not", of(r.rule()));
            case Rule.All r ->
                Map.of("all", r.rules().stream().map(QuestionJson::of).toList());
            case Rule.Any r ->
                Map.of("any", r.rules().stream().map(QuestionJson::of).toList());
        };
    }

    private static Rule rule(Fields f, int depth) {
        if (f.keys().size() != 1 || depth > DEEPEST) {
            return f.wrong("rule", "a rule with one key, nested at most %d deep".formatted(DEEPEST));
        }
        String key = f.keys().getFirst();
        return switch (key) {
            case "at_least" ->
                new Rule.AtLeast(f.object(key).whole("count"), f.object(key).text("of"));
            case "at_most" ->
                new Rule.AtMost(f.object(key).whole("count"), f.object(key).text("of"));
            case "not" -> new Rule.Not(rule(f.object(key), depth + 1));
            case "all" -> new Rule.All(rules(f.objects(key), depth));
            case "any" -> new Rule.Any(rules(f.objects(key), depth));
            default -> f.wrong(key, "at_least, at_most, not, all or any");
        };
    }

    private static List<Rule> rules(List<Fields> parts, int depth) {
        return parts.stream().map(p -> rule(p, depth + 1)).toList();
    }

    static Map<String, Object> of(Counter c) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", c.id());
        map.put("sources", c.sources().stream().sorted().toList());
        map.put("targets", c.targets().stream().sorted().toList());
        map.put("acts", c.what().acts().stream().map(Act::name).sorted().toList());
        map.put("modes", c.what().modes().stream().sorted().toList());
        map.put("contexts", c.what().contexts().stream().sorted().toList());
        map.put("either_way", c.eitherWay());
        return map;
    }

    static Counter counter(Fields f) {
        var acts = new HashSet<Act>();
        f.texts("acts")
                .forEach(word -> acts.add(Words.find(word, Act.class)
                        .orElseGet(() -> f.wrong("acts", "among %s".formatted(Arrays.toString(Act.values()))))));
        return new Counter(
                f.text("id"),
                new HashSet<>(f.texts("sources")),
                new HashSet<>(f.texts("targets")),
                new Counter.What(acts, new HashSet<>(f.texts("modes")), new HashSet<>(f.texts("contexts"))),
                f.flag("either_way"));
    }
}
