package linchpin.future;

import java.util.Arrays;
import linchpin.behavior.Memory;
import linchpin.event.Roster;
import linchpin.pattern.Tally;

/** The events of one simulated day, kept until all actors have drawn, then folded together. */
final class Day {

    private final Tally tally;
    private int[] initiators = new int[64];
    private Roster.Group[] sources = new Roster.Group[64];
    private Roster.Group[] targets = new Roster.Group[64];
    private int[] kinds = new int[64];
    private double[] weights = new double[64];
    private boolean[] constant = new boolean[64];
    private int size;
    private int day;
    private int offset;
    private int[] counts = {};
    private Simulator.Witness witness = (today, e) -> {};

    Day(Tally tally) {
        this.tally = tally;
    }

    void begin(int today, int countsOffset, int[] into, Simulator.Witness who) {
        size = 0;
        day = today;
        offset = countsOffset;
        counts = into;
        witness = who;
    }

    /** @param watched whether it comes from a stream with a constant rule, and so excites */
    void add(int initiator, Roster.Group source, Roster.Group target, int kind, double weight, boolean watched) {
        if (size == kinds.length) {
            initiators = Arrays.copyOf(initiators, 2 * size);
            sources = Arrays.copyOf(sources, 2 * size);
            targets = Arrays.copyOf(targets, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
            constant = Arrays.copyOf(constant, 2 * size);
        }
        initiators[size] = initiator;
        sources[size] = source;
        targets[size] = target;
        kinds[size] = kind;
        weights[size] = weight;
        constant[size++] = watched;
    }

    int size() {
        return size;
    }

    /** Folds and counts the day; returns how many events it had. */
    int fold(Memory memory) {
        for (int e = 0; e < size; e++) {
            memory.fold(day, sources[e], targets[e], kinds[e], weights[e], constant[e]);
            tally.add(counts, offset, sources[e], targets[e], kinds[e], weights[e]);
            witness.event(this, e);
        }
        return size;
    }

    int day() {
        return day;
    }

    int initiator(int e) {
        return initiators[e];
    }

    Roster.Group sources(int e) {
        return sources[e];
    }

    Roster.Group targets(int e) {
        return targets[e];
    }

    int kind(int e) {
        return kinds[e];
    }

    double weight(int e) {
        return weights[e];
    }

    boolean watched(int e) {
        return constant[e];
    }
}
