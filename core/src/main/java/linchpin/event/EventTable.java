package linchpin.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The events of a history, compiled to flat arrays in the order of days: what the fold, the fit and the rules run on.
 *
 * <p>Element {@code n} of every array belongs to event {@code n}. Actors are positions in the roster, days are counted
 * from 1970-01-01, kinds are positions in {@link #kinds}. Equal groups of actors are one object, so that an event takes
 * some 40 bytes, and its id where it has one.
 */
public final class EventTable {

    private final Roster roster;
    private final List<Deed.Kind> kinds;
    private final List<String> ids;
    private final int size;
    private final int[] day;
    private final int[] kind;
    private final int[] initiator;
    private final Roster.Group[] sources;
    private final Roster.Group[] targets;
    private final double[] weight;
    private final boolean[] constant;
    private final boolean[] scored;
    private final int[] known;
    private final int[] byKnown;

    private EventTable(Builder from, List<String> ids) {
        roster = from.roster;
        kinds = from.kinds;
        this.ids = ids;
        size = from.size;
        day = from.day;
        kind = from.kind;
        initiator = from.initiator;
        sources = from.sources;
        targets = from.targets;
        weight = from.weight;
        constant = from.constant;
        scored = from.scored;
        known = from.known;
        byKnown = IntStream.range(0, size).toArray();
        if (IntStream.range(1, size).anyMatch(e -> known[e] < known[e - 1])) {
            Integer[] order = Arrays.stream(byKnown).boxed().toArray(Integer[]::new);
            Arrays.sort(order, Comparator.comparingInt(e -> known[e]));
            Arrays.setAll(byKnown, k -> order[k]);
        }
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
        return compile(roster, kinds, history.events(), families);
    }

    /** Compiles other events against the same roster and kinds, for instance those that a policy adds. */
    public EventTable sameKinds(List<Event> events, Families families) {
        var sorted = new ArrayList<>(events);
        sorted.sort((a, b) -> a.when().date().compareTo(b.when().date()));
        return compile(roster, kinds, sorted, families);
    }

    private static EventTable compile(Roster roster, List<Deed.Kind> kinds, List<Event> events, Families families) {
        var builder = new Builder(roster, kinds);
        Map<Deed.Kind, Integer> at = new HashMap<>();
        for (int k = 0; k < kinds.size(); k++) {
            at.put(kinds.get(k), k);
        }
        for (Event event : events) {
            Integer kind = at.get(event.deed().kind());
            if (kind == null) {
                throw new IllegalArgumentException(
                        "The event %s is of the kind %s, which the compiled case does not know.\nMaybe compile the case again with that event in its history."
                                .formatted(event.id(), event.deed().kind()));
            }
            LocalDate date = event.when().date();
            builder.add(
                    (int) date.toEpochDay(),
                    roster.indexOf(event.parties().sources().getFirst()),
                    roster.group(event.parties().sources()),
                    roster.group(event.parties().targets()),
                    kind,
                    event.evidence().weight(),
                    families.constant(event.evidence().family(), date));
            builder.known[builder.size - 1] = (int) event.when().lastDay().toEpochDay();
            builder.scored[builder.size - 1] = event.when().basis() != When.Basis.RECALLED;
        }
        return new EventTable(builder, events.stream().map(Event::id).toList());
    }

    /** Takes events one by one, in the order of their days, with neither an {@link Event} nor an id for each. */
    public static final class Builder {

        private final Roster roster;
        private final List<Deed.Kind> kinds;
        private final Map<Roster.Group, Roster.Group> shared = new HashMap<>();
        private int size;
        private int[] day = new int[64];
        private int[] kind = new int[64];
        private int[] initiator = new int[64];
        private Roster.Group[] sources = new Roster.Group[64];
        private Roster.Group[] targets = new Roster.Group[64];
        private double[] weight = new double[64];
        private boolean[] constant = new boolean[64];
        private boolean[] scored = new boolean[64];
        private int[] known = new int[64];

        public Builder(Roster roster, List<Deed.Kind> kinds) {
            this.roster = roster;
            this.kinds = List.copyOf(kinds);
        }

        /**
         * Adds an event that is known on its day and may be scored.
         *
         * @param today counted from 1970-01-01; not before that of the event added last
         * @param first who began it, one of the sources
         * @param kindAt position in the kinds
         * @param watched whether it comes from a family of sources with a constant rule
         */
        public Builder add(
                int today, int first, Roster.Group from, Roster.Group to, int kindAt, double w, boolean watched) {
            if (size > 0 && today < day[size - 1]) {
                throw new IllegalArgumentException(
                        "Event number %d is of the day %s, before that of the event added last (%s).\nMaybe sort the events by day first."
                                .formatted(size, LocalDate.ofEpochDay(today), LocalDate.ofEpochDay(day[size - 1])));
            }
            if (size == day.length) {
                grow(size + (size >> 1));
            }
            day[size] = today;
            kind[size] = kindAt;
            initiator[size] = first;
            sources[size] = shared.computeIfAbsent(from, g -> g);
            targets[size] = shared.computeIfAbsent(to, g -> g);
            weight[size] = w;
            constant[size] = watched;
            known[size] = today;
            scored[size++] = true;
            return this;
        }

        private void grow(int capacity) {
            day = Arrays.copyOf(day, capacity);
            kind = Arrays.copyOf(kind, capacity);
            initiator = Arrays.copyOf(initiator, capacity);
            sources = Arrays.copyOf(sources, capacity);
            targets = Arrays.copyOf(targets, capacity);
            weight = Arrays.copyOf(weight, capacity);
            constant = Arrays.copyOf(constant, capacity);
            scored = Arrays.copyOf(scored, capacity);
            known = Arrays.copyOf(known, capacity);
        }

        /** The table of what was added; the builder is used up. */
        public EventTable build() {
            return new EventTable(this, List.of());
        }
    }

    public Roster roster() {
        return roster;
    }

    public List<Deed.Kind> kinds() {
        return kinds;
    }

    public int size() {
        return size;
    }

    /** The id of an event; its position where events were added without. */
    public String id(int e) {
        return ids.isEmpty() ? "event " + e : ids.get(e);
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

    public Roster.Group sources(int e) {
        return sources[e];
    }

    public Roster.Group targets(int e) {
        return targets[e];
    }

    public double weight(int e) {
        return weight[e];
    }

    /** One of the pairs that an event is spread over. */
    @FunctionalInterface
    public interface Pair {
        void of(int i, int j, double weight);
    }

    /** Spreads an event over its ordered pairs, source by source, so that it adds the same whatever the number of those who take part. */
    public void pairs(int e, Pair pair) {
        Roster.Group from = sources[e];
        Roster.Group to = targets[e];
        double share = weight[e] / from.size();
        for (int s = 0; s < from.size(); s++) {
            int i = from.get(s);
            for (int t = 0; t < to.size(); t++) {
                int j = to.get(t);
                if (j != i) {
                    pair.of(i, j, share / to.besides(i));
                }
            }
        }
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
        int at = Arrays.binarySearch(day, 0, size, epochDay);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && day[at - 1] == epochDay) {
            at--;
        }
        return at;
    }
}
