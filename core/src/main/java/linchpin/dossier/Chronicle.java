package linchpin.dossier;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import linchpin.event.Act;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Valence;

/**
 * A year in which an actor met, acted and was dealt with; made for institutions, whose record is their meetings and findings.
 *
 * @param meetings consultations that it takes part in
 * @param own its own acts that are no meetings, by act
 * @param towards acts of others towards it that are no meetings: cooperative and hostile
 */
public record Chronicle(int year, int meetings, Map<Act, Integer> own, Towards towards) {

    /** How many. */
    public record Towards(int cooperative, int hostile) {}

    /** Years with an event, in order. */
    public static List<Chronicle> of(History known, String actor) {
        var years = new java.util.TreeMap<Integer, List<Event>>();
        known.events().stream()
                .filter(e -> e.parties().all().contains(actor))
                .forEach(e -> years.computeIfAbsent(e.when().date().getYear(), y -> new ArrayList<>())
                        .add(e));
        return years.entrySet().stream()
                .map(y -> year(y.getKey(), y.getValue(), actor))
                .toList();
    }

    private static Chronicle year(int year, List<Event> events, String actor) {
        var own = new EnumMap<Act, Integer>(Act.class);
        int meetings = 0;
        int cooperative = 0;
        int hostile = 0;
        for (Event e : events) {
            Act act = e.deed().act();
            if (act == Act.CONSULT) {
                meetings++;
            } else if (e.parties().sources().contains(actor)) {
                own.merge(act, 1, Integer::sum);
            } else if (act.valence() == Valence.HOSTILE) {
                hostile++;
            } else {
                cooperative++;
            }
        }
        return new Chronicle(year, meetings, own, new Towards(cooperative, hostile));
    }
}
