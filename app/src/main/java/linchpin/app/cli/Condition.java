package linchpin.app.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.pattern.Counter;
import linchpin.pattern.Rule;
import linchpin.scenario.Policy;
import linchpin.scenario.Scenarios;

/**
 * A condition as it is typed: the id of a class, or "at least 2 china-presses", "at most 0 clashes".
 *
 * @param what in words
 * @param does policies that bring it about by their own steps
 */
record Condition(Rule rule, String what, List<Policy> does) {

    private static final Pattern COUNT = Pattern.compile("(at least|at most) (\\d{1,6}) (\\S+)");

    static Condition of(String typed, Scenarios scenarios, List<Policy> policies) {
        Matcher m = COUNT.matcher(typed.strip());
        if (!m.matches()) {
            var asked = ClassChoice.of(scenarios, typed);
            return new Condition(
                    asked.rule(),
                    asked.title(),
                    policies.stream().filter(p -> p.does().equals(asked.id())).toList());
        }
        String counter = m.group(3);
        List<String> known = scenarios.counters().stream().map(Counter::id).toList();
        if (!known.contains(counter)) {
            throw new IllegalArgumentException("There is no counter (%s) in scenarios.yaml.\nMaybe you meant one of %s."
                    .formatted(counter, known));
        }
        int count = Integer.parseInt(m.group(2));
        Rule rule = m.group(1).equals("at least") ? new Rule.AtLeast(count, counter) : new Rule.AtMost(count, counter);
        return new Condition(rule, rule.words(scenarios::title), List.of());
    }
}
