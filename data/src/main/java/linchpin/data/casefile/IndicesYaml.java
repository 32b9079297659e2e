package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.data.tables.Names;
import linchpin.event.Measure;
import linchpin.event.Measure.Subject;
import linchpin.pattern.Counter;
import linchpin.pattern.Index;

/** {@code indices.yaml}, which a case may have: indices over counters, its own and those of the scenarios, and sides of states. */
final class IndicesYaml {

    static final String FILE = "indices.yaml";

    private final Glossary glossary;
    private final List<Counter> counters;
    private final Set<Subject> figures;

    /** @param counters of the scenarios, which indices may ask too */
    IndicesYaml(Glossary glossary, List<Counter> counters, Set<Subject> figures) {
        this.glossary = glossary;
        this.counters = counters;
        this.figures = figures;
    }

    Case.Indices read(Yaml top) {
        top.only("counters", "indices", "sides", "dollar", "domains", "capabilities", "resources");
        var own = ScenariosYaml.counters(top, glossary);
        var taken = counters.stream().map(Counter::id).toList();
        own.stream()
                .filter(c -> taken.contains(c.id()))
                .forEach(c -> top.error(
                        "The counter (%s) of indices.yaml stands in scenarios.yaml too.".formatted(c.id()),
                        "Maybe it is the same; then leave out this one."));
        var names = Names.of(
                "the counters of scenarios.yaml and indices.yaml",
                Stream.concat(taken.stream(), own.stream().map(Counter::id)).toList());
        Map<String, Index> read = new LinkedHashMap<>();
        for (Yaml entry : top.get("indices").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("index (%s)".formatted(id))
                    .only("id", "title", "says", "months", "share", "count", "least");
            if (read.put(
                            id,
                            new Index(
                                    id,
                                    y.need("title"),
                                    y.need("says"),
                                    y.whole("months", 1, ProfileYaml.LONGEST),
                                    form(y, names, read)))
                    != null) {
                y.error("The %s is given twice.".formatted(y.subject()), "");
            }
        }
        return new Case.Indices(own, List.copyOf(read.values()), sides(top), dollar(top), groups(top));
    }

    private Index.Form form(Yaml y, Names names, Map<String, Index> before) {
        var forms = Stream.of("share", "count", "least")
                .filter(k -> y.find(k).isPresent())
                .toList();
        if (forms.size() != 1) {
            y.error("The %s must have one of share, count and least.".formatted(y.subject()), "");
            return new Index.Form.Count(List.of());
        }
        return switch (forms.getFirst()) {
            case "share" -> {
                Yaml s = y.get("share").orElse(y).as(y.subject()).only("of", "against");
                yield new Index.Form.Share(s.known("of", names), s.known("against", names));
            }
            case "count" -> new Index.Form.Count(y.known("count", names));
            default -> {
                var known = Names.of("the indices before it", before.keySet());
                yield new Index.Form.Least(y.known("least", known).stream()
                        .flatMap(id -> Stream.ofNullable(before.get(id)))
                        .toList());
            }
        };
    }

    private List<Case.Side> sides(Yaml top) {
        var sides = new ArrayList<Case.Side>();
        for (Yaml y : top.list("sides")) {
            y.only("title", "members");
            sides.add(new Case.Side(
                    y.need("title"), y.known("members", glossary.actors().names())));
        }
        if (sides.size() == 1 || sides.size() > 2) {
            top.error("There must be two sides or none, not %d.".formatted(sides.size()), "");
            return List.of();
        }
        return sides;
    }

    private Case.Groups groups(Yaml top) {
        var measures = figures.stream().map(Subject::name).collect(Collectors.toSet());
        var names = Names.of("the figures of ties.csv, stocks.csv and attributes.csv", measures);
        var domains = new LinkedHashMap<String, List<String>>();
        top.find("domains").map(Yaml::free).orElse(List.of()).forEach(e -> domains.put(e.key(), texts(e.value())));
        var capabilities = new LinkedHashMap<String, List<String>>();
        for (Yaml.Entry e : top.find("capabilities").map(Yaml::free).orElse(List.of())) {
            capabilities.put(
                    e.key(),
                    e.value().entriesOfList().stream()
                            .map(y -> y.knownScalar(names))
                            .toList());
        }
        return new Case.Groups(domains, capabilities, top.known("resources", names));
    }

    private static List<String> texts(Yaml list) {
        return list.entriesOfList().stream().map(Yaml::scalar).toList();
    }

    private List<Subject> dollar(Yaml top) {
        var ties = new ArrayList<Subject>();
        for (Yaml y : top.list("dollar")) {
            y.only("kind", "measure", "from", "to");
            var actors = glossary.actors().names();
            var tie = new Subject(
                    y.word("kind", Measure.Kind.class, Measure.Kind.FINANCE_RAIL),
                    y.need("measure"),
                    y.get("from").map(a -> a.knownScalar(actors)).orElse(""),
                    y.get("to").map(a -> a.knownScalar(actors)).orElse(""));
            CaseChecks.figure(y, tie, figures);
            ties.add(tie);
        }
        return ties;
    }
}
