package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Words;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.event.Parties;
import linchpin.pattern.Rule;
import linchpin.scenario.Forum;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Lever;
import linchpin.scenario.Policy;
import org.jspecify.annotations.Nullable;

/** {@code policies.yaml}: what may be done, every size by the id of a parameter. */
final class PoliciesYaml {

    static final String FILE = "policies.yaml";

    private static final int MOST_FORKS = 10;

    private final Glossary glossary;
    private final Names parameters;
    private final Set<Subject> figures;
    private final Names counters;
    private final Names classes;
    private final LeversYaml levers;
    private final Set<String> ids = new HashSet<>();
    private final VoteYaml votes;
    private final Names flows;
    private Binding binding = Binding.NONE;

    /** What a step of a lever need not say, since whoever pulls the lever does; months are null outside a lever. */
    record Binding(Lever.Coalition coalition, @Nullable Months months, double intensity) {
        static final Binding NONE = new Binding(new Lever.Coalition(List.of(), List.of()), null, 1);
    }

    /**
     * @param levers that policies may pull
     * @param flows of the supplies, which policies may multiply
     * @param parameters ids of the rows of {@code parameters.csv}
     * @param figures what there are figures about
     * @param counters of the scenarios, which bargains may ask
     * @param classes of the scenarios, which a policy may bring about
     * @param forums where drafts may be put to the vote
     */
    PoliciesYaml(
            Glossary glossary,
            Names parameters,
            Set<Subject> figures,
            Names counters,
            Names classes,
            LeversYaml levers,
            List<Forum> forums,
            Names flows) {
        this.flows = flows;
        this.levers = levers;
        this.votes = new VoteYaml(forums, figures, this);
        this.counters = counters;
        this.classes = classes;
        this.glossary = glossary;
        this.parameters = parameters;
        this.figures = figures;
    }

    /** The policies of a file; ids are taken across all files read. */
    List<Policy> read(Yaml top) {
        top.only("policies");
        var policies = new ArrayList<Policy>();
        for (Yaml entry : top.get("policies").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("policy (%s)".formatted(id)).only("id", "title", "says", "does", "interventions");
            if (!ids.add(id) || id.equals(Policy.NONE.id())) {
                y.error("The id (%s) of a policy is taken.".formatted(id), "Maybe the policy was copied.");
            }
            String does = y.find("does")
                    .map(d -> d.as("does of " + y.subject()).knownScalar(classes))
                    .orElse("");
            var steps = steps(y, "interventions");
            if (steps.stream().filter(PoliciesYaml::forks).count() > MOST_FORKS) {
                y.error("The %s has more than %d bargains and votes.".formatted(y.subject(), MOST_FORKS), "");
            }
            policies.add(new Policy(id, y.need("title"), y.need("says"), does, steps));
        }
        return policies;
    }

    static boolean forks(Intervention step) {
        return step instanceof Intervention.When || step instanceof Intervention.Vote;
    }

    List<Intervention> steps(Yaml y, String key) {
        return y.get(key).map(Yaml::entriesOfList).orElse(List.of()).stream()
                .flatMap(step -> intervention(step.as(y.subject())).stream())
                .toList();
    }

    /** The steps of a lever as somebody pulls it. */
    List<Intervention> pulled(Yaml lever, Binding by) {
        return bound(lever, "steps", by);
    }

    /** Steps that take from a binding what they do not say. */
    List<Intervention> bound(Yaml y, String key, Binding by) {
        Binding outer = binding;
        binding = by;
        try {
            return steps(y, key);
        } finally {
            binding = outer;
        }
    }

    Binding binding() {
        return binding;
    }

    private List<Intervention> intervention(Yaml y) {
        y.only("event", "lever", "tie", "stance", "flow", "when", "vote", "pull");
        var keys = y.free();
        if (keys.size() != 1) {
            y.error(
                    "An intervention of %s must have one key, not %d.".formatted(y.subject(), keys.size()),
                    "Maybe a hyphen is missing before the second.");
            return List.of();
        }
        String kind = keys.getFirst().key();
        Yaml value = keys.getFirst().value().as(y.subject());
        return switch (kind) {
            case "event" -> event(value).stream().toList();
            case "lever" -> List.of(lever(value));
            case "tie" -> List.of(tie(value));
            case "stance" -> List.of(stance(value));
            case "flow" -> List.of(flow(value));
            case "when" -> List.of(when(value));
            case "vote" -> votes.read(value);
            case "pull" -> levers.pull(value, this);
            default -> List.of();
        };
    }

    private Optional<Intervention> event(Yaml y) {
        y.only("act", "mode", "contexts", "sources", "targets", "months", "every");
        Act act = y.word("act", Act.class, Act.CONSULT);
        String mode = y.find("mode")
                .map(m -> m.scalar().isEmpty() ? "" : m.knownScalar(glossary.modes(Set.of(act))))
                .orElse("");
        var sources = actors(y, "sources", binding.coalition.by());
        var targets = actors(y, "targets", binding.coalition.on());
        List<Integer> months = binding.months == null || y.find("months").isPresent()
                ? y.get("months").map(Yaml::entriesOfList).orElse(List.of()).stream()
                        .map(m -> m.wholeScalar(1, ProfileYaml.LONGEST))
                        .toList()
                : every(binding.months, y.whole("every", 1, ProfileYaml.LONGEST));
        if (sources.isEmpty() || targets.isEmpty()) {
            return Optional.empty();
        }
        var deed = new Deed.Kind(act, mode, y.texts("contexts"));
        return Optional.of(new Intervention.AddEvent(deed, new Parties(sources, targets), months));
    }

    static List<Integer> every(Months months, int step) {
        return IntStream.rangeClosed(months.first(), months.last())
                .filter(m -> (m - months.first()) % step == 0)
                .boxed()
                .toList();
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
        return new Intervention.Lever(
                name,
                actors(y, "from", binding.coalition.by()),
                actors(y, "to", binding.coalition.on()),
                parameter(y, "size"),
                binding.intensity,
                months(y));
    }

    private Intervention tie(Yaml y) {
        y.only("kind", "measure", "from", "to", "multiply", "months");
        var kind = y.word("kind", Measure.Kind.class, Measure.Kind.TRADE);
        var tie = new Subject(kind, y.need("measure"), actor(y, "from"), actor(y, "to"));
        if (kind != Measure.Kind.TRANSIT) {
            // a way stands open until something closes it, figure or not
            CaseChecks.figure(y, tie, figures);
        }
        return new Intervention.ScaleTie(tie, parameter(y, "multiply"), binding.intensity, months(y));
    }

    private Intervention stance(Yaml y) {
        y.only("actor", "disapproval", "lenient", "months");
        double sign = y.flag("lenient", false) ? -1 : 1;
        return new Intervention.Stance(
                actor(y, "actor"), parameter(y, "disapproval"), sign * binding.intensity, months(y));
    }

    private Intervention flow(Yaml y) {
        y.only("name", "multiply", "months");
        String name = y.get("name").map(n -> n.knownScalar(flows)).orElse("");
        return new Intervention.ScaleFlow(name, parameter(y, "multiply"), binding.intensity, months(y));
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
        List<Intervention> steps = y.find(key).isEmpty() ? List.of() : steps(y, key);
        if (steps.stream().anyMatch(PoliciesYaml::forks)) {
            y.error(
                    "The bargain of %s holds another one, or a vote.".formatted(y.subject()),
                    "Maybe give the policy two of them side by side.");
        }
        return steps;
    }

    private List<String> actors(Yaml y, String key, List<String> otherwise) {
        return !otherwise.isEmpty() && y.find(key).isEmpty() ? otherwise : actors(y, key);
    }

    List<String> actors(Yaml y, String key) {
        return y.get(key).map(Yaml::entriesOfList).orElse(List.of()).stream()
                .map(a -> a.as("%s of %s".formatted(key, y.subject()))
                        .knownScalar(glossary.actors().names()))
                .toList();
    }

    String actor(Yaml y, String key) {
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
    Months months(Yaml y) {
        if (binding.months != null && y.find("months").isEmpty()) {
            return binding.months;
        }
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
