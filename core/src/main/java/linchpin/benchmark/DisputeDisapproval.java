package linchpin.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import linchpin.benchmark.DisputeData.Side;

/**
 * How a state answered first moves against a target, in excess of its own habit: log-odds that it was in a dispute with the
 * mover in the year of the move or the next, above the share of all years in which it was. The form that the behavior model
 * carries, on years instead of days; a normal prior N(0, 1) keeps few moves from saying much, and ±2 bounds it.
 */
final class DisputeDisapproval {

    private static final int FROM = 1946;
    private static final double BOUND = 2;
    private static final double LEAST = 1e-3;
    private static final int HALVINGS = 40;

    private final Map<Integer, List<Move>> movesAgainst = new HashMap<>();
    private final Map<Long, TreeSet<Integer>> quarrels = new HashMap<>();
    private final Map<Key, Double> known = new HashMap<>();

    private record Move(int mover, int year) {}

    private record Key(int state, int target, int year) {}

    DisputeDisapproval(List<Side> sides) {
        Set<List<Integer>> seen = new HashSet<>();
        for (Side s : sides) {
            if (s.year() < FROM) {
                continue;
            }
            quarrels.computeIfAbsent(DisputeData.pair(s.state(), s.opponent()), k -> new TreeSet<>())
                    .add(s.year());
            if (DisputeInitiation.began(s) && seen.add(List.of(s.state(), s.opponent(), s.year()))) {
                movesAgainst
                        .computeIfAbsent(s.opponent(), k -> new ArrayList<>())
                        .add(new Move(s.state(), s.year()));
            }
        }
    }

    /** Of first moves against the target, from what was known when the year began; 0 where there were none. */
    double of(int state, int target, int year) {
        return known.computeIfAbsent(new Key(state, target, year), k -> reckon(state, target, year - 2));
    }

    /** @param last year whose answers are known */
    private double reckon(int state, int target, int last) {
        int moves = 0;
        int answered = 0;
        double busy = 0;
        for (Move move : movesAgainst.getOrDefault(target, List.of())) {
            if (move.year() <= last && move.mover() != state) {
                moves++;
                answered += answers(state, move.mover(), move.year()) ? 1 : 0;
                busy += habit(state, move.mover(), last);
            }
        }
        return moves == 0 ? 0 : excess(answered, moves, Math.clamp(busy / moves, LEAST, 1 - LEAST));
    }

    private boolean answers(int state, int mover, int year) {
        var years = quarrels.get(DisputeData.pair(state, mover));
        return years != null && (years.contains(year) || years.contains(year + 1));
    }

    private double habit(int state, int mover, int last) {
        int busy = 0;
        for (int y = FROM; y <= last; y++) {
            busy += answers(state, mover, y) ? 1 : 0;
        }
        return (double) busy / (last - FROM + 1);
    }

    static double excess(int answered, int moves, double habit) {
        double base = Math.log(habit / (1 - habit));
        double low = -BOUND;
        double high = BOUND;
        for (int h = 0; h < HALVINGS; h++) {
            double r = (low + high) / 2;
            if (answered - moves / (1 + Math.exp(-base - r)) - r > 0) {
                low = r;
            } else {
                high = r;
            }
        }
        return (low + high) / 2;
    }
}
