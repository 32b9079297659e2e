package linchpin.app.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.data.casefile.Case;
import linchpin.data.tables.Words;
import linchpin.event.Event;
import linchpin.pattern.Counter;
import linchpin.scenario.ScenarioClass;
import linchpin.world.Parameter;
import linchpin.world.Source;
import org.jspecify.annotations.Nullable;

/** What of a case stands behind a number: parameters, counters, events, sources. */
record Backing(Case source) {

    private static final int EVENTS = 12;

    /** Another number of the run. */
    static Map<String, @Nullable Object> input(Node at, String name, String unit) {
        return Fields.of(
                "name", name, "value", at.value(), "unit", unit, "kind", "computed", "source", null, "path", at.path());
    }

    List<Map<String, @Nullable Object>> parameter(String id) {
        return parameters(p -> p.id().equals(id));
    }

    List<Map<String, @Nullable Object>> parameters(Predicate<Parameter> wanted) {
        return source.parameters().all().stream()
                .filter(wanted)
                .map(p -> Fields.of(
                        "name", p.id(),
                        "value", p.value(),
                        "low", p.low(),
                        "high", p.high(),
                        "unit", p.unit(),
                        "kind", Words.of(p.origin().kind()),
                        "source", p.origin().source(),
                        "formula", p.origin().formula(),
                        "path", null))
                .toList();
    }

    Set<String> counters(String classId) {
        var scenarios = source.scenarios();
        return Stream.of(scenarios.classes(), scenarios.ladder(), scenarios.outcomes())
                .flatMap(List::stream)
                .filter(c -> c.id().equals(classId))
                .map(ScenarioClass::rule)
                .flatMap(r -> r.counters().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The last events that counted for any of these counters, the latest first. */
    List<Event> matching(Set<String> counters) {
        List<Counter> asked = source.scenarios().counters().stream()
                .filter(c -> counters.contains(c.id()))
                .toList();
        return source.history().events().reversed().stream()
                .filter(e -> asked.stream().anyMatch(c -> c.matches(e.deed().kind(), e.parties())))
                .limit(EVENTS)
                .toList();
    }

    Stream<Source> source(String id) {
        return Stream.ofNullable(source.sources().get(id));
    }
}
