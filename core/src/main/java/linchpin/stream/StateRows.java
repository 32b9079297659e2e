package linchpin.stream;

import java.util.Arrays;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a feed that tell of one state's act towards another, in flat arrays in the order of days; a row that repeats
 * day, states and relation of another stands once.
 */
public final class StateRows {

    private final Roster roster;
    private final List<Relation> relations;
    private final int[] day;
    private final short[] source;
    private final short[] target;
    private final short[] relation;

    /** Which side of a visit a relation tells of. */
    public enum Side {
        NONE,
        VISIT,
        HOST
    }

    /**
     * A kind of row.
     *
     * @param name as the feed writes it
     * @param act what it is; none where it is mere words that PLOVER leaves out
     */
    public record Relation(String name, @Nullable Act act, Side side) {}

    private StateRows(Roster roster, List<Relation> relations, long[] keys) {
        this.roster = roster;
        this.relations = relations;
        int n = keys.length;
        day = new int[n];
        source = new short[n];
        target = new short[n];
        relation = new short[n];
        for (int r = 0; r < n; r++) {
            day[r] = (int) (keys[r] >>> 48);
            source[r] = (short) (keys[r] >>> 32);
            target[r] = (short) (keys[r] >>> 16);
            relation[r] = (short) keys[r];
        }
    }

    public Roster roster() {
        return roster;
    }

    public List<Relation> relations() {
        return relations;
    }

    public int size() {
        return day.length;
    }

    /** Counted from 1970-01-01. */
    public int day(int r) {
        return day[r];
    }

    public int source(int r) {
        return source[r];
    }

    public int target(int r) {
        return target[r];
    }

    public int relation(int r) {
        return relation[r];
    }

    /** Collects rows in any order. */
    public static final class Builder {

        private final Roster roster;
        private final List<Relation> relations;
        private long[] keys = new long[1 << 10];
        private int size;

        public Builder(Roster roster, List<Relation> relations) {
            this.roster = roster;
            this.relations = List.copyOf(relations);
        }

        /**
         * Adds a row.
         *
         * @param epochDay counted from 1970-01-01, 0 to 32767
         * @param relation position in the relations
         */
        public void add(int epochDay, int source, int target, int relation) {
            if (epochDay < 0 || epochDay > 0x7fff || source == target) {
                throw new IllegalArgumentException(
                        "A row of the day %d from state %d to state %d cannot be kept.\nMaybe both ends are one state, or the day lies after 2059."
                                .formatted(epochDay, source, target));
            }
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
            }
            keys[size++] = (long) epochDay << 48 | (long) source << 32 | (long) target << 16 | relation;
        }

        /** All rows, by day, source, target and relation, each once. */
        public StateRows build() {
            return new StateRows(
                    roster,
                    relations,
                    Arrays.stream(keys, 0, size).sorted().distinct().toArray());
        }
    }
}
