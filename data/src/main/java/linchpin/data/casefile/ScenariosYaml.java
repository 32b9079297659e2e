package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.tables.Names;
import linchpin.event.Act;
import linchpin.pattern.Counter;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;

/** {@code scenarios.yaml}: the window, the counters, the classes and their precedence. */
final class ScenariosYaml {

    static final String FILE = "scenarios.yaml";

    private ScenariosYaml() {}

    static Scenarios read(Yaml top, Glossary glossary) {
        top.only("window_months", "counters", "classes", "partition");
        int window = top.whole("window_months", 1, ProfileYaml.LONGEST);
        var counters = counters(top, glossary);
        var rules = new RuleYaml(Names.of(
                "the counters of scenarios.yaml",
                counters.stream().map(Counter::id).toList()));
        var classes = new ArrayList<ScenarioClass>();
        var ids = new HashSet<String>();
        for (Yaml y : top.get("classes").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = y.need("id");
            Yaml c = y.as("class (%s)".formatted(id)).only("id", "title", "says", "documents", "rule");
            if (!ids.add(id)) {
                c.error("The class (%s) is given twice.".formatted(id), "");
            }
            var rule = c.get("rule").map(r -> rules.read(r.as(c.subject())));
            rule.ifPresent(
                    r -> classes.add(new ScenarioClass(id, c.need("title"), c.need("says"), c.texts("documents"), r)));
        }
        return new Scenarios(window, counters, classes, partition(top, ids));
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

    private static List<Counter> counters(Yaml top, Glossary glossary) {
        var counters = new ArrayList<Counter>();
        var seen = new HashSet<String>();
        for (var entry : top.get("counters").map(Yaml::free).orElse(List.of())) {
            Yaml y = entry.value().as("counter (%s)".formatted(entry.key()));
            y.only("sources", "targets", "acts", "modes", "contexts", "either_way");
            if (!seen.add(entry.key())) {
                y.error("The counter (%s) is given twice.".formatted(entry.key()), "");
            }
            var actors = glossary.actors().names();
            var acts = new TreeSet<Act>();
            y.list("acts").forEach(a -> acts.add(a.wordScalar(Act.class, Act.CONSULT)));
            var what = new Counter.What(
                    acts, new TreeSet<>(y.known("modes", glossary.modes(acts))), new TreeSet<>(y.texts("contexts")));
            counters.add(new Counter(
                    entry.key(),
                    new TreeSet<>(y.known("sources", actors)),
                    new TreeSet<>(y.known("targets", actors)),
                    what,
                    y.flag("either_way", false)));
        }
        return counters;
    }
}
