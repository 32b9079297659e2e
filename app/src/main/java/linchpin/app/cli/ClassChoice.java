package linchpin.app.cli;

import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;

/** Looks a class up by its id. */
final class ClassChoice {

    private ClassChoice() {}

    static ScenarioClass of(Scenarios scenarios, String id) {
        return scenarios.classes().stream()
                .filter(c -> c.id().equals(id.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no class (%s) in scenarios.yaml.\nMaybe you meant one of %s."
                                .formatted(
                                        id,
                                        scenarios.classes().stream()
                                                .map(ScenarioClass::id)
                                                .toList())));
    }
}
