package linchpin.scenario;

import java.util.List;
import linchpin.pattern.Rule;

/**
 * A way it may go, as a rule over histories.
 *
 * @param says one sentence
 * @param documents who named it
 * @param rule its rule for a window of the length that the scenarios state
 */
public record ScenarioClass(String id, String title, String says, List<String> documents, Rule rule) {

    /** The same question by another rule. */
    ScenarioClass with(Rule other) {
        return new ScenarioClass(id, title, says, documents, other);
    }
}
