package linchpin.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.stream.StateRows.Side;

/**
 * Turns the rows of a day into events: at most one a day, pair and act.
 *
 * <p><b>Folded.</b> A row that hosts is turned to the visitor's side. Where only one of the two came to the other, there is
 * one act by the visitor. Else, where a row stands with its mirror, the same relation the other way round on the same day,
 * there is one act of both: both are sources and both are addressed. Else there is one act for each direction.
 *
 * <p><b>As coded.</b> One act for each direction in which there is a row.
 */
final class Mirrors {

    private static final int FORTH = 1;
    private static final int BACK = 2;
    private static final int CAME = 4;
    private static final int RECEIVED = 8;
    private static final int MIRRORED = 16;

    private static final List<Deed.Kind> KINDS =
            Arrays.stream(Act.values()).map(a -> Deed.of(a).kind()).toList();

    private final StateRows rows;
    private final boolean fold;
    private final EventTable.Builder events;
    private final int[] seen = new int[Act.values().length];
    private final int[] mirrored = new int[Act.values().length];
    private final int[] single = new int[Act.values().length];
    private final int[] mutual = new int[Act.values().length];
    private int visits;
    private int hosted;

    private Mirrors(StateRows rows, boolean fold) {
        this.rows = rows;
        this.fold = fold;
        events = new EventTable.Builder(rows.roster(), KINDS);
    }

    /**
     * What became of the rows.
     *
     * @param visits rows that tell of a visit, of which {@code hosted} have the host's row on the same day
     */
    record Folded(EventTable events, List<ByAct> acts, int visits, int hosted) {}

    /**
     * The rows of one act.
     *
     * @param rows once a day, pair, direction and relation
     * @param mirrored of these, with the same relation the other way round
     * @param single events of one state
     * @param mutual events of both
     */
    record ByAct(Act act, int rows, int mirrored, int single, int mutual) {}

    static Folded events(StateRows rows, boolean fold) {
        var mirrors = new Mirrors(rows, fold);
        int first = 0;
        while (first < rows.size()) {
            int end = first;
            while (end < rows.size() && rows.day(end) == rows.day(first)) {
                end++;
            }
            mirrors.day(first, end);
            first = end;
        }
        var acts = new ArrayList<ByAct>();
        for (Act act : Act.values()) {
            int a = act.ordinal();
            acts.add(new ByAct(act, mirrors.seen[a], mirrors.mirrored[a], mirrors.single[a], mirrors.mutual[a]));
        }
        return new Folded(mirrors.events.build(), acts, mirrors.visits, mirrors.hosted);
    }

    private void day(int first, int end) {
        Set<Long> there = new HashSet<>();
        Set<Long> hosts = new HashSet<>();
        for (int r = first; r < end; r++) {
            there.add(key(rows.source(r), rows.target(r), rows.relation(r)));
            if (side(r) == Side.HOST) {
                hosts.add(key(rows.source(r), rows.target(r), 0));
            }
        }
        Map<Long, Integer> cells = new TreeMap<>();
        for (int r = first; r < end; r++) {
            Act act = rows.relations().get(rows.relation(r)).act();
            if (act == null) {
                continue;
            }
            boolean twin = there.contains(key(rows.target(r), rows.source(r), rows.relation(r)));
            seen[act.ordinal()]++;
            mirrored[act.ordinal()] += twin ? 1 : 0;
            if (side(r) == Side.VISIT) {
                visits++;
                hosted += hosts.contains(key(rows.target(r), rows.source(r), 0)) ? 1 : 0;
            }
            boolean turned = fold && side(r) == Side.HOST;
            int i = turned ? rows.target(r) : rows.source(r);
            int j = turned ? rows.source(r) : rows.target(r);
            int what = i < j ? FORTH : BACK;
            if (side(r) != Side.NONE) {
                what |= i < j ? CAME : RECEIVED;
            } else if (twin) {
                what |= MIRRORED;
            }
            cells.merge(key(Math.min(i, j), Math.max(i, j), act.ordinal()), what, (a, b) -> a | b);
        }
        cells.forEach((cell, what) -> add(rows.day(first), cell, what));
    }

    private Side side(int r) {
        return rows.relations().get(rows.relation(r)).side();
    }

    private static long key(int i, int j, int what) {
        return (long) i << 40 | (long) j << 20 | what;
    }

    private void add(int day, long cell, int what) {
        int i = (int) (cell >>> 40);
        int j = (int) (cell >>> 20) & 0xfffff;
        int act = (int) cell & 0xfffff;
        int visit = what & (CAME | RECEIVED);
        if (fold && (visit == CAME || visit == RECEIVED)) {
            one(day, visit == CAME ? i : j, visit == CAME ? j : i, act);
            return;
        }
        if (fold && (visit != 0 || (what & MIRRORED) != 0)) {
            Roster roster = rows.roster();
            Roster.Group both = roster.group(List.of(roster.code(i), roster.code(j)));
            events.add(day, i, both, both, act, 1, true);
            mutual[act]++;
            return;
        }
        if ((what & FORTH) != 0) {
            one(day, i, j, act);
        }
        if ((what & BACK) != 0) {
            one(day, j, i, act);
        }
    }

    private void one(int day, int i, int j, int act) {
        events.add(day, i, rows.roster().alone(i), rows.roster().alone(j), act, 1, true);
        single[act]++;
    }
}
