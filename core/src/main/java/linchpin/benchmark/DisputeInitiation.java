package linchpin.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Side;
import linchpin.benchmark.DisputeData.StateYear;

/**
 * One row for each ordered pair and year: whether the first state began a dispute with the second, by the first militarized
 * move against a state that was there on the first day.
 */
final class DisputeInitiation {

    /** Of the pair; the rest of the controls is the two states' own. */
    private static final List<String> OF_THE_PAIR = List.of(
            "land border",
            "log distance",
            "log distance²",
            "defence pact",
            "shared organisations",
            "dispute last year",
            "log peace years",
            "log memory 8");

    private static final int HALF_LIFE = 8;
    private static final double FLOOR = 0.05;
    private static final double LEAST_SHARE = 1e-5;

    private final DisputeData data;
    private final OnsetTable pairs;
    private final DisputeAllies allies;
    private final Map<StateYear, Double> democracy = new HashMap<>();
    private final Map<StateYear, Double> major = new HashMap<>();

    private record Move(int state, int target, int year) {}

    DisputeInitiation(DisputeData data) {
        this.data = data;
        this.pairs = OnsetFeatures.of(data);
        this.allies = new DisputeAllies(data);
        var panel = data.panel();
        for (int r = 0; r < panel.rows(); r++) {
            var first = new StateYear(panel.first()[r], panel.year()[r]);
            var second = new StateYear(panel.second()[r], panel.year()[r]);
            democracy.put(first, panel.at(Column.VDEM1, r));
            democracy.put(second, panel.at(Column.VDEM2, r));
            major.put(first, panel.at(Column.MAJOR1, r));
            major.put(second, panel.at(Column.MAJOR2, r));
        }
    }

    /** Names of the columns that hold still what is not asked about. */
    static List<String> controls() {
        var all = new ArrayList<>(OF_THE_PAIR);
        for (String whose : List.of("own", "target's")) {
            for (String what : List.of("capability", "democracy", "major power", "others' memory", "first moves")) {
                all.add(whose + " " + what);
            }
        }
        return all;
    }

    OnsetTable table() {
        int n = 2 * pairs.size();
        int[] state = new int[n];
        int[] target = new int[n];
        int[] year = new int[n];
        boolean[] onset = new boolean[n];
        boolean[] quiet = new boolean[n];
        Set<Move> moves = new HashSet<>();
        data.sides().stream()
                .filter(DisputeInitiation::began)
                .forEach(s -> moves.add(new Move(s.state(), s.opponent(), s.year())));
        for (int r = 0; r < n; r++) {
            int pair = r / 2;
            boolean forth = r % 2 == 0;
            state[r] = forth ? pairs.first()[pair] : pairs.second()[pair];
            target[r] = forth ? pairs.second()[pair] : pairs.first()[pair];
            year[r] = pairs.year()[pair];
            quiet[r] = pairs.quiet()[pair];
            onset[r] = moves.contains(new Move(state[r], target[r], year[r]));
        }
        var table = new OnsetTable(state, target, year, onset, quiet, new LinkedHashMap<>());
        return table.with(columns(table));
    }

    /** Whether this is a first move against a state that was there on the first day. */
    static boolean began(Side s) {
        return s.onset()
                && s.role().sideA()
                && s.role().originator()
                && s.role().opponentOriginator();
    }

    private Map<String, double[]> columns(OnsetTable t) {
        Map<String, double[]> out = new LinkedHashMap<>();
        for (String name : OF_THE_PAIR) {
            double[] of = pairs.column(name);
            out.put(name, each(t, r -> of[r / 2]));
        }
        ofTheState("own", t.first(), t, out);
        ofTheState("target's", t.second(), t, out);
        memories(t, out);
        return out;
    }

    private void ofTheState(String whose, int[] state, OnsetTable t, Map<String, double[]> out) {
        out.put(
                whose + " capability",
                each(t, r -> Math.log(allies.capability(state[r], t.year()[r] - 1) + LEAST_SHARE)));
        out.put(whose + " democracy", each(t, r -> look(democracy, state[r], t.year()[r] - 1)));
        out.put(whose + " major power", each(t, r -> look(major, state[r], t.year()[r] - 1)));
    }

    private static double look(Map<StateYear, Double> of, int state, int year) {
        return of.getOrDefault(new StateYear(state, year), Double.NaN);
    }

    private void memories(OnsetTable t, Map<String, double[]> out) {
        var any = new DisputeMemory();
        var pair = new DisputeMemory();
        var moved = new DisputeMemory();
        for (Side s : data.sides()) {
            if (s.onset()) {
                any.add(s.state(), s.year(), 1);
                pair.add(ordered(s.state(), s.opponent()), s.year(), 1);
                moved.add(ordered(s.state(), s.opponent()), s.year(), began(s) ? 1 : 0);
            }
        }
        long[] there = new long[t.size()];
        long[] back = new long[t.size()];
        for (int r = 0; r < there.length; r++) {
            there[r] = ordered(t.first()[r], t.second()[r]);
            back[r] = ordered(t.second()[r], t.first()[r]);
        }
        double[] shared = pair.at(there, t.year(), 1);
        double[] own = any.at(IntStream.of(t.first()).asLongStream().toArray(), t.year(), 1);
        double[] other = any.at(IntStream.of(t.second()).asLongStream().toArray(), t.year(), 1);
        double[] moves = moved.at(there, t.year(), HALF_LIFE);
        double[] answers = moved.at(back, t.year(), HALF_LIFE);
        out.put("own others' memory", each(t, r -> Math.log1p(Math.max(0, own[r] - shared[r]))));
        out.put("target's others' memory", each(t, r -> Math.log1p(Math.max(0, other[r] - shared[r]))));
        out.put("own first moves", each(t, r -> Math.log(moves[r] + FLOOR)));
        out.put("target's first moves", each(t, r -> Math.log(answers[r] + FLOOR)));
    }

    private static double[] each(OnsetTable table, IntToDoubleFunction value) {
        return IntStream.range(0, table.size()).mapToDouble(value).toArray();
    }

    private static long ordered(int state, int target) {
        return (long) state << 32 | target;
    }
}
