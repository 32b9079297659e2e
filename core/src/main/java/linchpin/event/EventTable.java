package linchpin.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events of a history, compiled to flat arrays in the order of days: what the fold, the fit and the rules run on.
 *
 * <p>Element {@code n} of every array belongs to event {@code n}. Actors are positions in the roster, sets of actors are
 * bit masks, days are counted from 1970-01-01, kinds are positions in {@link #kinds}.
 */
public final class EventTable {

    private final Roster roster;
    private final List<Deed.Kind> kinds;
    private final List<String> ids;
    private final int[] day;
    private final int[] kind;
    private final int[] initiator;
    private final long[] sources;
    private final long[] targets;
    private final double[] weight;
    private final boolean[] constant;
    private final boolean[] scored;
    private final int[] known;
    private final int[] byKnown;

    private EventTable(Roster roster, List<Deed.Kind> kinds, List<Event> events, Families families) {
        this.roster = roster;
        this.kinds = kinds;
        int n = events.size();
        ids = events.stream().map(Event::id).toList();
        day = new int[n];
        kind = new int[n];
        initiator = new int[n];
        sources = new long[n];
        targets = new long[n];
        weight = new double[n];
        constant = new boolean[n];
        scored = new boolean[n];
        known = new int[n];
        Map<Deed.Kind, Integer> at = new LinkedHashMap<>();
        for (int k = 0; k < kinds.size(); k++) {
            at.put(kinds.get(k), k);
        }
        for (int e = 0; e < n; e++) {
            Event event = events.get(e);
            day[e] = (int) event.when().date().toEpochDay();
            Integer known = at.get(event.deed().kind());
            if (known == null) {
                throw new IllegalArgumentException(
                        "The event %s is of the kind %s, which the compiled case does not know.\nMaybe compile the case again with that event in its history."
                                .formatted(event.id(), event.deed().kind()));
            }
            kind[e] = known;
            initiator[e] = roster.indexOf(event.parties().sources().getFirst());
            sources[e] = roster.mask(event.parties().sources());
            targets[e] = roster.mask(event.parties().targets());
            weight[e] = event.evidence().weight();
            constant[e] =
                    families.constant(event.evidence().family(), event.when().date());
            scored[e] = event.when().basis() != When.Basis.RECALLED;
            this.known[e] = (int) event.when().lastDay().toEpochDay();
        }
        byKnown = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingInt(e -> known[e]))
                .mapToInt(e -> e)
                .toArray();
    }

    /** Says which families of sources watch by a constant rule, so that rates may be fitted on them. */
    @FunctionalInterface
    public interface Families {
        boolean constant(String family, LocalDate day);
    }

    /**
     * Compiles the events of a history; the kinds are those it contains, others that may be added later, and every act
     * plain, in sorted order.
     */
    public static EventTable of(Roster roster, History history, List<Deed.Kind> others, Families families) {
        var plain = Arrays.stream(Act.values()).map(a -> Deed.of(a).kind());
        var seen = history.events().stream().map(e -> e.deed().kind());
        var kinds = Stream.concat(plain, Stream.concat(seen, others.stream()))
                .distinct()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
        return new EventTable(roster, kinds, history.events(), families);
    }

    /** Compiles other events against the same roster and kinds, for instance those that a policy adds. */
    public EventTable sameKinds(List<Event> events, Families families) {
        var sorted = new ArrayList<>(events);
        sorted.sort((a, b) -> a.when().date().compareTo(b.when().date()));
        return new EventTable(roster, kinds, sorted, families);
    }

    public Roster roster() {
        return roster;
    }

    public List<Deed.Kind> kinds() {
        return kinds;
    }

    public int size() {
        return day.length;
    }

    public String id(int e) {
        return ids.get(e);
    }

    public int day(int e) {
        return day[e];
    }

    public int kind(int e) {
        return kind[e];
    }

    public Act act(int e) {
        return kinds.get(kind[e]).act();
    }

    public int initiator(int e) {
        return initiator[e];
    }

    public long sources(int e) {
        return sources[e];
    }

    public long targets(int e) {
        return targets[e];
    }

    public double weight(int e) {
        return weight[e];
    }

    /** Whether the event comes from a family of sources with a constant rule. */
    public boolean constant(int e) {
        return constant[e];
    }

    /** Whether the event may enter a score: what is only recalled may be remembered, never scored. */
    public boolean scored(int e) {
        return scored[e];
    }

    /** The day at whose end the event is known: the last one on which it may have happened. */
    public int known(int e) {
        return known[e];
    }

    /** Which event becomes known {@code k}-th; whatever is folded day by day is folded in this order. */
    public int byKnown(int k) {
        return byKnown[k];
    }

    /** The position of the first event on or after a day. */
    public int firstFrom(int epochDay) {
        int at = Arrays.binarySearch(day, epochDay);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && day[at - 1] == epochDay) {
            at--;
        }
        return at;
    }
}
