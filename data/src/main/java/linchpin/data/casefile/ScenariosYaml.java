package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.pattern.Counter;
import linchpin.scenario.Leaning;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;

/** {@code scenarios.yaml}: the window, the counters, the classes and their precedence; a ladder, further outcomes and leanings where it has them. */
final class ScenariosYaml {

    static final String FILE = "scenarios.yaml";

    private ScenariosYaml() {}

    static Scenarios read(Yaml top, Glossary glossary) {
        top.only("window_months", "counters", "classes", "partition", "ladder", "outcomes", "leanings");
        int window = top.whole("window_months", 1, ProfileYaml.LONGEST);
        var counters = counters(top, glossary);
        var names = Names.of(
                "the counters of scenarios.yaml",
                counters.stream().map(Counter::id).toList());
        var rules = new RuleYaml(names);
        var ids = new HashSet<String>();
        var classes = questions(top.get("classes"), "class", rules, ids);
        var ladder = questions(top.find("ladder"), "rung", rules, new HashSet<>());
        var partition = partition(top, ids);
        var outcomes = questions(top.find("outcomes"), "outcome", rules, ids);
        return new Scenarios(window, counters, classes, partition, ladder, outcomes, leanings(top, names));
    }

    private static List<ScenarioClass> questions(Optional<Yaml> list, String what, RuleYaml rules, Set<String> ids) {
        var questions = new ArrayList<ScenarioClass>();
        for (Yaml y : list.map(Yaml::entriesOfList).orElse(List.of())) {
            String id = y.need("id");
            Yaml c = y.as("%s (%s)".formatted(what, id)).only("id", "title", "says", "documents", "rule");
            if (!ids.add(id)) {
                c.error("The %s (%s) is given twice.".formatted(what, id), "");
            }
            var rule = c.get("rule").map(r -> rules.read(r.as(c.subject())));
            rule.ifPresent(r ->
                    questions.add(new ScenarioClass(id, c.need("title"), c.need("says"), c.texts("documents"), r)));
        }
        return questions;
    }

    private static List<Leaning> leanings(Yaml top, Names counters) {
        var leanings = new ArrayList<Leaning>();
        for (Yaml y : top.find("leanings").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = y.need("id");
            Yaml l = y.as("leaning (%s)".formatted(id)).only("id", "title", "against", "with", "states", "months");
            List<String> states = l.texts("states");
            if (states.size() != 3) {
                l.error(
                        "The %s must have three states, not %d.".formatted(l.subject(), states.size()),
                        "Maybe [opposes, stands aside, supports].");
                continue;
            }
            leanings.add(new Leaning(
                    id,
                    l.need("title"),
                    l.get("against").map(c -> c.knownScalar(counters)).orElse(""),
                    l.get("with").map(c -> c.knownScalar(counters)).orElse(""),
                    states,
                    l.whole("months", 1, ProfileYaml.LONGEST)));
        }
        return leanings;
    }

    private static List<String> partition(Yaml top, Set<String> ids) {
        var names = Names.of("the classes of scenarios.yaml", ids);
        var seen = new HashSet<String>();
        var partition = new ArrayList<String>();
        for (Yaml y : top.get("partition").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = y.as("class in the partition").knownScalar(names);
            if (!seen.add(id)) {
                y.error("The class (%s) stands twice in the partition.".formatted(id), "");
            }
            partition.add(id);
        }
        return partition;
    }

    static List<Counter> counters(Yaml top, Glossary glossary) {
        var counters = new ArrayList<Counter>();
        var seen = new HashSet<String>();
        for (var entry : top.get("counters").map(Yaml::free).orElse(List.of())) {
            Yaml y = entry.value().as("counter (%s)".formatted(entry.key())).only(CounterYaml.KEYS);
            if (!seen.add(entry.key())) {
                y.error("The counter (%s) is given twice.".formatted(entry.key()), "");
            }
            counters.add(CounterYaml.read(y, entry.key(), glossary));
        }
        return counters;
    }
}
