package linchpin.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Roster;

/** Counters compiled to bit masks: the same code counts observed and simulated events. */
public final class Tally {

    private final List<Counter> counters;
    private final Map<String, Integer> index = new HashMap<>();
    private final boolean[][] kinds;
    private final long[] sources;
    private final long[] targets;
    private final boolean[] eitherWay;

    public Tally(List<Counter> counters, Roster roster, List<Deed.Kind> kinds) {
        this.counters = List.copyOf(counters);
        int m = counters.size();
        this.kinds = new boolean[kinds.size()][m];
        sources = new long[m];
        targets = new long[m];
        eitherWay = new boolean[m];
        for (int c = 0; c < m; c++) {
            Counter counter = counters.get(c);
            index.put(counter.id(), c);
            sources[c] = counter.sources().isEmpty() ? -1L : roster.mask(List.copyOf(counter.sources()));
            targets[c] = counter.targets().isEmpty() ? -1L : roster.mask(List.copyOf(counter.targets()));
            eitherWay[c] = counter.eitherWay();
            for (int k = 0; k < kinds.size(); k++) {
                this.kinds[k][c] = counter.what().matches(kinds.get(k));
            }
        }
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
    public void add(int[] counts, int offset, long source, long target, int kind, double weight) {
        if (weight <= 0) {
            return;
        }
        boolean[] matches = kinds[kind];
        for (int c = 0; c < matches.length; c++) {
            if (matches[c]
                    && ((sources[c] & source) != 0 && (targets[c] & target) != 0
                            || eitherWay[c] && (sources[c] & target) != 0 && (targets[c] & source) != 0)) {
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
