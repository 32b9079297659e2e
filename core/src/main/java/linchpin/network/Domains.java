package linchpin.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Valence;

/**
 * A pair's events of a year, by domain. An event with contexts of two domains counts in both.
 *
 * @param year the calendar year
 * @param cooperative by domain, in the order of the case; the last is of events whose contexts belong to none
 * @param hostile the same
 */
public record Domains(int year, Map<String, Integer> cooperative, Map<String, Integer> hostile) {

    public static final String OTHER = "other";

    /** @param contexts by domain */
    public static List<Domains> byYear(
            History known, String a, String b, Map<String, List<String>> contexts, int from, int to) {
        var years = new ArrayList<Domains>();
        for (int year = from; year <= to; year++) {
            var events = known.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                    .filter(e -> e.parties().all().containsAll(List.of(a, b)))
                    .toList();
            years.add(new Domains(
                    year, count(events, contexts, Valence.COOPERATIVE), count(events, contexts, Valence.HOSTILE)));
        }
        return years;
    }

    /** The domains that an event belongs to. */
    public static List<String> of(Event e, Map<String, List<String>> contexts) {
        var found = contexts.entrySet().stream()
                .filter(d -> e.deed().kind().contexts().stream().anyMatch(d.getValue()::contains))
                .map(Map.Entry::getKey)
                .toList();
        return found.isEmpty() ? List.of(OTHER) : found;
    }

    private static Map<String, Integer> count(List<Event> events, Map<String, List<String>> contexts, Valence valence) {
        var counts = new LinkedHashMap<String, Integer>();
        contexts.keySet().forEach(d -> counts.put(d, 0));
        counts.put(OTHER, 0);
        events.stream()
                .filter(e -> e.deed().act().valence() == valence)
                .flatMap(e -> of(e, contexts).stream())
                .forEach(d -> counts.merge(d, 1, Integer::sum));
        return counts;
    }
}
