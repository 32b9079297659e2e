package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import linchpin.data.tables.Names;
import linchpin.economy.table.CaseEconomy;
import linchpin.event.Act;
import linchpin.impact.Example;
import linchpin.impact.Measure;
import linchpin.pattern.Counter;
import linchpin.statecraft.Transmission;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * {@code shocks.yaml}: groups of regions and of sectors, examples of measures against trade, and what simulated futures do to trade.
 * Sizes are rows of parameters.csv.
 */
public final class ShocksYaml {

    private static final String FILE = "shocks.yaml";

    /**
     * What stands in the file.
     *
     * @param groups codes by the name of a group, regions and sectors alike
     * @param futures what acts, ties and levers of simulated futures do to trade
     */
    public record Book(Map<String, List<String>> groups, List<Example> examples, Transmission futures) {

        /** Codes in which groups are replaced by their members; other words stay as they are. */
        public List<String> spread(List<String> words) {
            return words.stream()
                    .flatMap(w -> groups.getOrDefault(w, List.of(w)).stream())
                    .distinct()
                    .toList();
        }

        /** An example by its id. */
        public Example example(String id) {
            return examples.stream()
                    .filter(e -> e.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no example (%s) in shocks.yaml.\nMaybe you meant one of %s."
                                    .formatted(
                                            id,
                                            examples.stream().map(Example::id).toList())));
        }
    }

    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Names regions;
    private final Names sectors;
    private final Parameters parameters;

    private ShocksYaml(Names regions, Names sectors, Parameters parameters) {
        this.regions = regions;
        this.sectors = sectors;
        this.parameters = parameters;
    }

    /** Reads the file of a case; a case without one has no groups, no examples and no futures. */
    static Book read(CaseFiles files, CaseEconomy economy, Glossary glossary, Parameters parameters) {
        var regions = new ArrayList<>(economy.structure().names().regions());
        regions.addAll(economy.satellites());
        String home = "the economy of the case";
        var reader = new ShocksYaml(
                Names.of(home, regions),
                Names.of(home, economy.structure().names().sectors()),
                parameters);
        return (files.has(FILE) ? files.yaml(FILE) : Optional.<Yaml>empty())
                .map(top -> reader.book(top, glossary))
                .orElse(new Book(Map.of(), List.of(), Transmission.NONE));
    }

    private Book book(Yaml top, Glossary glossary) {
        var examples = examples(top);
        var futures = top.find("futures").map(y -> futures(y, glossary)).orElse(Transmission.NONE);
        return new Book(Map.copyOf(groups), examples, futures);
    }

    private Transmission futures(Yaml y, Glossary glossary) {
        y.only("trade", "energy", "acts", "levers");
        var channels = new ArrayList<Transmission.Channel>();
        for (Yaml entry : y.list("acts")) {
            channel(entry.as("acts (%s)".formatted(entry.need("id"))), glossary).ifPresent(channels::add);
        }
        var controls = new ArrayList<Transmission.Control>();
        y.list("levers").forEach(l -> control(l).ifPresent(controls::add));
        return new Transmission(channels, controls, codes(y, "trade", sectors), codes(y, "energy", sectors));
    }

    private Optional<Transmission.Channel> channel(Yaml y, Glossary glossary) {
        y.only("id", "between", "and", "also", "acts", "modes", "sectors", "size");
        var actors = glossary.actors().names();
        var acts = new TreeSet<Act>();
        y.list("acts").forEach(a -> acts.add(a.wordScalar(Act.class, Act.SANCTION)));
        var what = new Counter.What(acts, new TreeSet<>(y.known("modes", glossary.modes(acts))), Set.of());
        var a = codes(y, "between", regions);
        var b = codes(y, "and", regions);
        var one = new TreeSet<>(y.known("also", actors));
        one.addAll(a);
        one.removeIf(code -> !actors.accepts(code));
        var other = new TreeSet<>(b);
        other.removeIf(code -> !actors.accepts(code));
        String id = y.need("id");
        var counter = new Counter("trade " + id, Counter.spaced(id), one, other, what, true);
        return size(y).map(s -> new Transmission.Channel(id, a, b, counter, codes(y, "sectors", sectors), s));
    }

    private Optional<Transmission.Control> control(Yaml y) {
        y.only("lever", "instrument", "sectors", "size");
        String lever = y.need("lever");
        if (parameters.find("lever.%s.hostile".formatted(lever)).isEmpty()) {
            y.error("The lever (%s) is not known.".formatted(lever), "Maybe it is not in levers.yaml.");
        }
        var kind = y.word("instrument", Measure.Kind.class, Measure.Kind.EXPORT_CONTROL);
        if (kind != Measure.Kind.EXPORT_CONTROL && kind != Measure.Kind.SANCTION) {
            y.error("The instrument of a lever must have a part as its size.", "Maybe export-control or sanction.");
        }
        return size(y).map(s -> new Transmission.Control(lever, kind, codes(y, "sectors", sectors), s));
    }

    private Optional<Parameter> size(Yaml y) {
        String id = y.text("size");
        var size = parameters.find(id);
        if (size.isEmpty()) {
            y.error(
                    "The size (%s) is not a row of parameters.csv.".formatted(id),
                    "Maybe add one: a bare number has no source.");
        }
        return size;
    }

    private List<Example> examples(Yaml top) {
        top.only("groups", "sectors", "examples", "futures");
        top.find("groups").ifPresent(y -> y.free().forEach(e -> group(e, regions)));
        top.find("sectors").ifPresent(y -> y.free().forEach(e -> group(e, sectors)));
        var examples = new ArrayList<Example>();
        for (Yaml entry : top.find("examples").map(Yaml::entriesOfList).orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("example (%s)".formatted(id)).only("id", "title", "says", "measures");
            var measures = new ArrayList<Measure>();
            y.get("measures")
                    .map(Yaml::entriesOfList)
                    .orElse(List.of())
                    .forEach(m -> measure(m).ifPresent(measures::add));
            examples.add(new Example(id, y.need("title"), y.need("says"), measures));
        }
        return examples;
    }

    private void group(Yaml.Entry entry, Names names) {
        groups.put(
                entry.key(),
                entry.value().entriesOfList().stream()
                        .map(y -> y.knownScalar(names))
                        .toList());
    }

    private Optional<Measure> measure(Yaml y) {
        y.only("instrument", "from", "to", "sectors", "size", "both");
        var kind = y.word("instrument", Measure.Kind.class, Measure.Kind.TARIFF);
        var size = y.text("size").isEmpty() && kind == Measure.Kind.PROHIBITION ? Optional.of(fixed(1)) : size(y);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Measure(
                    kind,
                    codes(y, "from", regions),
                    codes(y, "to", regions),
                    codes(y, "sectors", sectors),
                    size.get(),
                    y.flag("both", false)));
        } catch (IllegalArgumentException e) {
            y.error(String.valueOf(e.getMessage()), "");
            return Optional.empty();
        }
    }

    private List<String> codes(Yaml y, String key, Names names) {
        var codes = new ArrayList<String>();
        for (Yaml word : y.list(key)) {
            var group = groups.get(word.scalar());
            codes.addAll(group == null ? List.of(word.knownScalar(names)) : group);
        }
        return codes.stream().distinct().toList();
    }

    /** A size that a user gives. */
    public static Parameter fixed(double value) {
        return new Parameter(
                "given",
                value,
                value,
                value,
                Parameter.Shape.FIXED,
                "",
                new Parameter.Origin(Parameter.Kind.ELICITED, "given", "given by the user"));
    }
}
