package linchpin.pattern;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Roster;

/** Counters compiled to memberships: the same code counts observed and simulated events. */
public final class Tally {

    private final List<Counter> counters;
    private final Map<String, Integer> index = new HashMap<>();
    private final boolean[][] kinds;
    private final boolean[][] sources;
    private final boolean[][] targets;
    private final boolean[] eitherWay;

    public Tally(List<Counter> counters, Roster roster, List<Deed.Kind> kinds) {
        this.counters = List.copyOf(counters);
        int m = counters.size();
        this.kinds = new boolean[kinds.size()][m];
        sources = new boolean[m][];
        targets = new boolean[m][];
        eitherWay = new boolean[m];
        for (int c = 0; c < m; c++) {
            Counter counter = counters.get(c);
            index.put(counter.id(), c);
            sources[c] = members(counter.sources(), roster);
            targets[c] = members(counter.targets(), roster);
            eitherWay[c] = counter.eitherWay();
            for (int k = 0; k < kinds.size(); k++) {
                this.kinds[k][c] = counter.what().matches(kinds.get(k));
            }
        }
    }

    /** Whether each actor of the roster is among these; all are where none is named. */
    private static boolean[] members(Set<String> codes, Roster roster) {
        boolean[] in = new boolean[roster.size()];
        Arrays.fill(in, codes.isEmpty());
        codes.forEach(code -> in[roster.indexOf(code)] = true);
        return in;
    }

    private static boolean meets(boolean[] members, Roster.Group group) {
        for (int k = 0; k < group.size(); k++) {
            if (members[group.get(k)]) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return counters.size();
    }

    public List<Counter> counters() {
        return counters;
    }

    public int indexOf(String counter) {
        Integer at = index.get(counter);
        if (at == null) {
            throw new IllegalArgumentException("There is no counter %s in scenarios.yaml.\nMaybe you meant one of %s."
                    .formatted(counter, index.keySet().stream().sorted().toList()));
        }
        return at;
    }

    /** Adds one event to the counts, from cell {@code offset} on; an event of weight zero counts nowhere. */
    public void add(int[] counts, int offset, Roster.Group source, Roster.Group target, int kind, double weight) {
        if (weight <= 0) {
            return;
        }
        boolean[] matches = kinds[kind];
        for (int c = 0; c < matches.length; c++) {
            if (matches[c]
                    && (meets(sources[c], source) && meets(targets[c], target)
                            || eitherWay[c] && meets(sources[c], target) && meets(targets[c], source))) {
                counts[offset + c]++;
            }
        }
    }

    /** Counts over the days from {@code first} to {@code last}, both included. */
    public int[] count(EventTable events, int first, int last) {
        int[] counts = new int[size()];
        for (int e = events.firstFrom(first); e < events.size() && events.day(e) <= last; e++) {
            add(counts, 0, events.sources(e), events.targets(e), events.kind(e), events.weight(e));
        }
        return counts;
    }

    /** Looks a count up by the id of its counter. */
    public ToIntFunction<String> lookup(int[] counts) {
        return id -> counts[indexOf(id)];
    }
}
