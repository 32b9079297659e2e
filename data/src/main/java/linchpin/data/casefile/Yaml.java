package linchpin.data.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import linchpin.data.tables.Names;
import linchpin.data.tables.Nearest;
import linchpin.data.tables.Problems;
import linchpin.data.tables.TextFile;
import linchpin.data.tables.Words;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a YAML file that knows its line. As with {@link linchpin.data.tables.Cells}, every reader lists what is
 * wrong and gives a harmless value, so that the rest is checked too.
 */
final class Yaml {

    private final String file;
    private final Node node;
    private final String subject;
    private final Problems problems;

    private Yaml(String file, Node node, String subject, Problems problems) {
        this.file = file;
        this.node = node;
        this.subject = subject;
        this.problems = problems;
    }

    /** The top of a file; nothing where it is not YAML. */
    static Optional<Yaml> parse(TextFile file, Problems problems) {
        try {
            var settings = LoadSettings.builder().setLabel(file.name()).build();
            var top = new Compose(settings).composeString(file.text());
            if (top.isEmpty()) {
                problems.error(file.name(), 1, "The file (%s) is empty.".formatted(file.name()), "");
            }
            return top.map(node -> new Yaml(file.name(), node, file.name(), problems));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            String what = "The file (%s) is not YAML here: %s.".formatted(file.name(), String.valueOf(e.getProblem()));
            problems.error(file.name(), line, what, "Maybe a quotation mark, a bracket or the indentation is wrong.");
        } catch (YamlEngineException | IllegalArgumentException | IndexOutOfBoundsException e) {
            problems.error(
                    file.name(),
                    0,
                    "The file (%s) is not YAML: %s".formatted(file.name(), String.valueOf(e.getMessage())),
                    "");
        }
        return Optional.empty();
    }

    String file() {
        return file;
    }

    int line() {
        return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    String subject() {
        return subject;
    }

    void error(String what, String maybe) {
        problems.error(file, line(), what, maybe);
    }

    void warn(String what, String maybe) {
        problems.warn(file, line(), what, maybe);
    }

    /** The same place under the name that its problems shall use, such as {@code policy (press-china)}. */
    Yaml as(String newSubject) {
        return new Yaml(file, node, newSubject, problems);
    }

    /** Sees that this is a mapping with no other keys than these, each once. */
    Yaml only(String... keys) {
        var known = Set.of(keys);
        var seen = new HashSet<String>();
        for (var entry : entries()) {
            var key = new Yaml(file, entry.getKeyNode(), subject, problems);
            String name = key.scalar();
            if (!seen.add(name)) {
                key.error("The key (%s) of %s is given twice.".formatted(name, subject), "");
            } else if (!known.contains(name)) {
                key.error("The key (%s) of %s is not known.".formatted(name, subject), Nearest.maybe(name, known));
            }
        }
        return this;
    }

    private List<NodeTuple> entries() {
        if (node instanceof MappingNode map) {
            return map.getValue();
        }
        error("The %s must be a mapping (key: value).".formatted(subject), "");
        return List.of();
    }

    /** The keys of a mapping with free keys, and what belongs to them. */
    List<Entry> free() {
        return entries().stream()
                .map(e -> {
                    String key = new Yaml(file, e.getKeyNode(), subject, problems).scalar();
                    return new Entry(key, new Yaml(file, e.getValueNode(), key, problems));
                })
                .toList();
    }

    /** A key and its value. */
    record Entry(String key, Yaml value) {}

    /** What belongs to a key, if it is there. */
    Optional<Yaml> find(String key) {
        if (!(node instanceof MappingNode map)) {
            return Optional.empty();
        }
        return map.getValue().stream()
                .filter(e ->
                        e.getKeyNode() instanceof ScalarNode s && s.getValue().equals(key))
                .map(e -> new Yaml(file, e.getValueNode(), key + " of " + subject, problems))
                .findFirst();
    }

    /** What belongs to a key that must be there. */
    Optional<Yaml> get(String key) {
        var found = find(key);
        if (found.isEmpty()) {
            error("The key (%s) of %s is missing.".formatted(key, subject), "");
        }
        return found;
    }

    /** The entries of a list; a single value is a list of one, a missing key is an empty list. */
    List<Yaml> list(String key) {
        return find(key).map(Yaml::entriesOfList).orElse(List.of());
    }

    List<Yaml> entriesOfList() {
        if (node instanceof SequenceNode s) {
            return s.getValue().stream()
                    .map(n -> new Yaml(file, n, subject, problems))
                    .toList();
        }
        return List.of(this);
    }

    List<String> texts(String key) {
        return list(key).stream().map(Yaml::scalar).toList();
    }

    /** Texts that must be known. */
    List<String> known(String key, Names names) {
        return list(key).stream().map(y -> y.knownScalar(names)).toList();
    }

    String knownScalar(Names names) {
        String code = scalar();
        if (!names.accepts(code)) {
            error("The %s (%s) is not in %s.".formatted(subject, code, names.home()), names.maybe(code));
        }
        return code;
    }

    /** A text that must be there and not be empty. */
    String need(String key) {
        return get(key).map(y -> {
                    String text = y.scalar();
                    if (text.isBlank()) {
                        y.error("The %s must not be empty.".formatted(y.subject), "");
                    }
                    return text;
                })
                .orElse("");
    }

    String text(String key) {
        return find(key).map(Yaml::scalar).orElse("");
    }

    /** This single value as text. */
    String scalar() {
        if (node instanceof ScalarNode s) {
            return s.getValue().strip();
        }
        error("The %s must be a single value.".formatted(subject), "");
        return "";
    }

    /** A whole number that must be there and lie between two bounds. */
    int whole(String key, int least, int most) {
        return get(key).map(y -> y.wholeScalar(least, most)).orElse(least);
    }

    int wholeScalar(int least, int most) {
        String text = scalar();
        var number = Words.number(text).filter(x -> x == Math.rint(x));
        if (number.isEmpty()) {
            error("The %s (%s) must be a whole number.".formatted(subject, text), "");
        } else if (number.get() < least || number.get() > most) {
            error("The %s (%s) must lie between %d and %d.".formatted(subject, text, least, most), "");
        } else {
            return number.get().intValue();
        }
        return least;
    }

    /** A yes or no; {@code otherwise} where the key is missing. */
    boolean flag(String key, boolean otherwise) {
        var found = find(key);
        String text = found.map(Yaml::scalar).orElse("");
        if (found.isPresent() && !text.equals("true") && !text.equals("false")) {
            found.get().error("The %s (%s) must be true or false.".formatted(found.get().subject, text), "");
        }
        return found.isPresent() ? text.equals("true") : otherwise;
    }

    /** A day that must be there. */
    LocalDate date(String key) {
        return get(key).flatMap(Yaml::dateScalar).orElse(LocalDate.EPOCH);
    }

    Optional<LocalDate> dateScalar() {
        String text = scalar();
        var date = Words.date(text);
        if (date.isEmpty()) {
            error(
                    "The %s (%s) is not a date.".formatted(subject, text),
                    Words.dateMeant(text)
                            .map("Maybe you meant %s."::formatted)
                            .orElse("Maybe write it as YYYY-MM-DD."));
        }
        return date;
    }

    /** A word of a fixed list that must be there. */
    <E extends Enum<E>> E word(String key, Class<E> type, E otherwise) {
        return get(key).map(y -> y.wordScalar(type, otherwise)).orElse(otherwise);
    }

    <E extends Enum<E>> E wordScalar(Class<E> type, E otherwise) {
        String text = scalar();
        return Words.find(text, type).orElseGet(() -> {
            error("The %s (%s) is not known.".formatted(subject, text), Nearest.maybe(text, Words.like(text, type)));
            return otherwise;
        });
    }
}
