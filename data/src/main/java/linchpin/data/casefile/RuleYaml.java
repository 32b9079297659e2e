package linchpin.data.casefile;

import java.util.List;
import linchpin.data.tables.Names;
import linchpin.pattern.Rule;

/** Rules over histories: {@code any}, {@code all}, {@code not}, {@code at_least}, {@code at_most}. */
final class RuleYaml {

    private static final int DEEPEST = 8;
    private static final int MOST = 1_000_000;
    private static final Rule NEVER = new Rule.Any(List.of());

    private final Names counters;

    RuleYaml(Names counters) {
        this.counters = counters;
    }

    Rule read(Yaml y) {
        return read(y, 0);
    }

    private Rule read(Yaml y, int depth) {
        y.only("any", "all", "not", "at_least", "at_most");
        var keys = y.free();
        if (keys.size() != 1) {
            y.error(
                    "The rule of %s must have one key, not %d.".formatted(y.subject(), keys.size()),
                    "Maybe put the parts under any or all.");
            return NEVER;
        }
        if (depth > DEEPEST) {
            y.error("The rule of %s is nested more than %d deep.".formatted(y.subject(), DEEPEST), "");
            return NEVER;
        }
        Yaml value = keys.getFirst().value().as(y.subject());
        return switch (keys.getFirst().key()) {
            case "any" -> new Rule.Any(parts(value, depth));
            case "all" -> new Rule.All(parts(value, depth));
            case "not" -> new Rule.Not(read(value, depth + 1));
            case "at_least" -> new Rule.AtLeast(count(value, 1), of(value));
            case "at_most" -> new Rule.AtMost(count(value, 0), of(value));
            default -> NEVER;
        };
    }

    private List<Rule> parts(Yaml y, int depth) {
        var parts = y.entriesOfList();
        if (parts.isEmpty()) {
            y.error("The rule of %s has no parts.".formatted(y.subject()), "");
        }
        return parts.stream().map(p -> read(p, depth + 1)).toList();
    }

    private static int count(Yaml y, int least) {
        return y.only("count", "of").whole("count", least, MOST);
    }

    private String of(Yaml y) {
        return y.get("of")
                .map(c -> c.as("counter in the rule of " + y.subject()).knownScalar(counters))
                .orElse("");
    }
}
