package linchpin.data.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.data.tables.TextFile;
import linchpin.impact.Example;
import linchpin.impact.Measure;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** {@code shocks.yaml}: groups of regions and of sectors, and examples of measures against trade. Sizes are rows of parameters.csv. */
public final class ShocksYaml {

    private static final String FILE = "shocks.yaml";

    /**
     * What stands in the file.
     *
     * @param groups codes by the name of a group, regions and sectors alike
     */
    public record Book(Map<String, List<String>> groups, List<Example> examples) {

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

    /**
     * Reads the file of a case; a case without one has no groups and no examples.
     *
     * @throws IllegalArgumentException with every error, each with file, line and reason
     */
    public static Book read(Path folder, List<String> regions, List<String> sectors, Parameters parameters) {
        var problems = new Problems();
        var files = new CaseFiles(folder, problems);
        if (!files.has(FILE)) {
            return new Book(Map.of(), List.of());
        }
        var reader = new ShocksYaml(
                Names.of("the economy of the case", regions), Names.of("the economy of the case", sectors), parameters);
        var examples = TextFile.read(folder.resolve(FILE), problems)
                .flatMap(f -> Yaml.parse(f, problems))
                .map(reader::examples)
                .orElse(List.of());
        if (problems.errors() > 0) {
            throw new IllegalArgumentException(String.join(
                    "\n",
                    problems.sorted().stream()
                            .filter(Problem::fatal)
                            .map(Problem::toString)
                            .toList()));
        }
        return new Book(Map.copyOf(reader.groups), examples);
    }

    private List<Example> examples(Yaml top) {
        top.only("groups", "sectors", "examples");
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
        String id = y.text("size");
        var size = id.isEmpty() && kind == Measure.Kind.PROHIBITION ? Optional.of(fixed(1)) : parameters.find(id);
        if (size.isEmpty()) {
            y.error(
                    "The size (%s) is not a row of parameters.csv.".formatted(id),
                    "Maybe add one: a bare number has no source.");
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
