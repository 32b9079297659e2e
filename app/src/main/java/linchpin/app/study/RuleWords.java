package linchpin.app.study;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.scenario.Rule;

/** Rules in words, with their thresholds. */
final class RuleWords {

    private RuleWords() {}

    static String of(Rule rule) {
        return switch (rule) {
            case Rule.AtLeast r -> "at least %d %s".formatted(r.count(), name(r.of()));
            case Rule.AtMost r -> "at most %d %s".formatted(r.count(), name(r.of()));
            case Rule.All r -> join(r.rules(), " and ");
            case Rule.Any r -> join(r.rules(), " or ");
            case Rule.Not r -> "not (" + of(r.rule()) + ")";
        };
    }

    private static String name(String counter) {
        return counter.replace('-', ' ');
    }

    private static String join(List<Rule> rules, String word) {
        return rules.stream()
                .map(r -> r instanceof Rule.Any ? "(" + of(r) + ")" : of(r))
                .collect(Collectors.joining(word));
    }
}
