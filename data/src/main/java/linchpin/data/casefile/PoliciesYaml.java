package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.event.Parties;
import linchpin.pattern.Rule;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;

/** {@code policies.yaml}: what may be done, every size by the id of a parameter. */
final class PoliciesYaml {

    static final String FILE = "policies.yaml";

    private final Glossary glossary;
    private final Names parameters;
    private final Set<Subject> figures;
    private final Names counters;

    /**
     * @param counters of the scenarios, which bargains may ask
     * @param parameters ids of the rows of {@code parameters.csv}
     * @param figures what there are figures about
     */
    PoliciesYaml(Glossary glossary, Names parameters, Set<Subject> figures, Names counters) {
        this.counters = counters;
        this.glossary = glossary;
        this.parameters = parameters;
        this.figures = figures;
    }

    List<Policy> read(Yaml top) {
        top.only("policies");
        var policies = new ArrayList<Policy>();
        var ids = new HashSet<String>();
        for (Yaml entry : top.get("policies").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("policy (%s)".formatted(id)).only("id", "title", "says", "interventions");
            if (!ids.add(id) || id.equals(Policy.NONE.id())) {
                y.error("The id (%s) of a policy is taken.".formatted(id), "Maybe the policy was copied.");
            }
            var steps = y.get("interventions").map(Yaml::entriesOfList).orElse(List.of()).stream()
                    .map(step -> intervention(step.as(y.subject())))
                    .flatMap(Optional::stream)
                    .toList();
            policies.add(new Policy(id, y.need("title"), y.need("says"), steps));
        }
        return policies;
    }

    private Optional<Intervention> intervention(Yaml y) {
        y.only("event", "lever", "tie", "stance", "when");
        var keys = y.free();
        if (keys.size() != 1) {
            y.error(
                    "An intervention of %s must have one key, not %d.".formatted(y.subject(), keys.size()),
                    "Maybe a hyphen is missing before the second.");
            return Optional.empty();
        }
        String kind = keys.getFirst().key();
        Yaml value = keys.getFirst().value().as(y.subject());
        return switch (kind) {
            case "event" -> event(value);
            case "lever" -> Optional.of(lever(value));
            case "tie" -> Optional.of(tie(value));
            case "stance" -> Optional.of(stance(value));
            case "when" -> Optional.of(when(value));
            default -> Optional.empty();
        };
    }

    private Optional<Intervention> event(Yaml y) {
        y.only("act", "mode", "contexts", "sources", "targets", "months");
        Act act = y.word("act", Act.class, Act.CONSULT);
        String mode = y.find("mode")
                .map(m -> m.scalar().isEmpty() ? "" : m.knownScalar(glossary.modes(Set.of(act))))
                .orElse("");
        var sources = actors(y, "sources");
        var targets = actors(y, "targets");
        var months = y.get("months").map(Yaml::entriesOfList).orElse(List.of()).stream()
                .map(m -> m.wholeScalar(1, ProfileYaml.LONGEST))
                .toList();
        if (sources.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        var deed = new Deed.Kind(act, mode, y.texts("contexts"));
        return Optional.of(new Intervention.AddEvent(deed, new Parties(sources, targets), months));
    }

    private Intervention lever(Yaml y) {
        y.only("name", "from", "to", "size", "months");
        String name = y.need("name");
        for (String effect : ModelNames.leverParameters(name)) {
            if (!name.isEmpty() && !parameters.accepts(effect)) {
                y.error(
                        "The lever (%s) of %s needs the parameter (%s), which is not in parameters.csv."
                                .formatted(name, y.subject(), effect),
                        Nearest.to(effect, parameters.all())
                                .map("Maybe you meant %s."::formatted)
                                .orElse("Maybe add it as a normal around 0 with a stated width."));
            }
        }
        return new Intervention.Lever(name, actors(y, "from"), actors(y, "to"), parameter(y, "size"), months(y));
    }

    private Intervention tie(Yaml y) {
        y.only("kind", "measure", "from", "to", "multiply", "months");
        var kind = y.word("kind", Measure.Kind.class, Measure.Kind.TRADE);
        var tie = new Subject(kind, y.need("measure"), actor(y, "from"), actor(y, "to"));
        CaseChecks.figure(y, tie, figures);
        return new Intervention.ScaleTie(kind, tie.name(), tie.from(), tie.to(), parameter(y, "multiply"), months(y));
    }

    private Intervention stance(Yaml y) {
        y.only("actor", "disapproval", "months");
        return new Intervention.Stance(actor(y, "actor"), parameter(y, "disapproval"), months(y));
    }

    /** A bargain; bargains inside bargains are refused. */
    private Intervention when(Yaml y) {
        y.only("rule", "over_months", "then", "else");
        var rule = y.get("rule").map(r -> new RuleYaml(counters).read(r.as(y.subject())));
        int months = y.whole("over_months", 1, ProfileYaml.LONGEST);
        var then = side(y, "then");
        var otherwise = side(y, "else");
        if (then.isEmpty() && otherwise.isEmpty()) {
            y.error("The bargain of %s has neither a then nor an else.".formatted(y.subject()), "");
        }
        return new Intervention.When(rule.orElse(new Rule.Any(List.of())), months, then, otherwise);
    }

    private List<Intervention> side(Yaml y, String key) {
        var steps = y.find(key).map(Yaml::entriesOfList).orElse(List.of()).stream()
                .map(step -> intervention(step.as(y.subject())))
                .flatMap(Optional::stream)
                .toList();
        if (steps.stream().anyMatch(Intervention.When.class::isInstance)) {
            y.error(
                    "The bargain of %s holds another one.".formatted(y.subject()),
                    "Maybe give the policy two bargains side by side.");
        }
        return steps;
    }

    private List<String> actors(Yaml y, String key) {
        return y.get(key).map(Yaml::entriesOfList).orElse(List.of()).stream()
                .map(a -> a.as("%s of %s".formatted(key, y.subject()))
                        .knownScalar(glossary.actors().names()))
                .toList();
    }

    private String actor(Yaml y, String key) {
        return y.get(key).map(a -> a.knownScalar(glossary.actors().names())).orElse("");
    }

    /** A size is the id of a row with an interval and a source, never a bare number. */
    private String parameter(Yaml y, String key) {
        var value = y.get(key);
        if (value.isEmpty()) {
            return "";
        }
        String id = value.get().scalar();
        if (Words.number(id).isPresent()) {
            value.get()
                    .error(
                            "The %s is a literal (%s); it must be the id of a parameter."
                                    .formatted(value.get().subject(), id),
                            "Maybe add a row to parameters.csv with its interval and source, and name it here.");
            return id;
        }
        return value.get().knownScalar(parameters);
    }

    /** First and last month of the horizon, from 1. */
    private static Months months(Yaml y) {
        var list = y.get("months").map(Yaml::entriesOfList).orElse(List.of());
        if (list.size() != 2) {
            y.error("The months of %s must be two: first and last.".formatted(y.subject()), "Maybe [1, 18].");
            return new Months(1, 1);
        }
        int first = list.getFirst().as("first month of " + y.subject()).wholeScalar(1, ProfileYaml.LONGEST);
        int last = list.getLast().as("last month of " + y.subject()).wholeScalar(1, ProfileYaml.LONGEST);
        if (last < first) {
            y.error(
                    "The last month (%d) of %s lies before the first (%d).".formatted(last, y.subject(), first),
                    "Maybe the two are swapped.");
        }
        return new Months(first, last);
    }
}
