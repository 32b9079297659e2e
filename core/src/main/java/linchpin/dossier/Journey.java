package linchpin.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import linchpin.event.Event;
import linchpin.event.History;
import org.jspecify.annotations.Nullable;

/**
 * An event whose level is told, such as a leader's visit.
 *
 * @param attributes by name
 * @param years since the last one of the same level, initiator, addressee, act and mode; null for the first that the history holds
 */
public record Journey(
        Event event,
        Map<String, String> attributes,
        @Nullable Double years) {

    public static final String LEVEL = "level";
    public static final String MEANS = "means";

    private static final double DAYS_A_YEAR = 365.2425;

    /** All of a history, by date. */
    public static List<Journey> of(History history, Collection<Event.Attribute> attributes) {
        var byEvent = byEvent(attributes);
        var last = new HashMap<List<Object>, Event>();
        var journeys = new ArrayList<Journey>();
        for (Event e : history.events()) {
            var told = byEvent.getOrDefault(e.id(), Map.of());
            if (told.containsKey(LEVEL)) {
                Event before = last.put(
                        List.of(
                                Objects.requireNonNull(told.get(LEVEL)),
                                e.parties().sources().getFirst(),
                                e.parties().targets().getFirst(),
                                e.deed().kind().act(),
                                e.deed().kind().mode()),
                        e);
                journeys.add(new Journey(e, told, before == null ? null : years(before, e)));
            }
        }
        return List.copyOf(journeys);
    }

    private static double years(Event before, Event after) {
        return (after.when().date().toEpochDay() - before.when().date().toEpochDay()) / DAYS_A_YEAR;
    }

    /** Attributes by event and name. */
    public static Map<String, Map<String, String>> byEvent(Collection<Event.Attribute> attributes) {
        var byEvent = new HashMap<String, Map<String, String>>();
        attributes.forEach(a -> byEvent.computeIfAbsent(a.event(), e -> new java.util.TreeMap<>())
                .put(a.name(), a.value()));
        return byEvent;
    }

    /** Whether an actor set out. */
    public boolean by(String actor) {
        return event.parties().sources().getFirst().equals(actor);
    }

    public boolean at(String level) {
        return level.equals(attributes.get(LEVEL));
    }
}
