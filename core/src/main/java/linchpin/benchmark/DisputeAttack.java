package linchpin.benchmark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import linchpin.benchmark.DisputeData.Side;

/**
 * A dispute, seen from those attacked on its first day.
 *
 * @param year of its beginning
 * @param attackers the side of the first militarized move, whenever they came
 * @param targets of the other side, those there on the first day
 * @param joiners of the other side, those who came later
 * @param fatal whether anyone is known to have died
 * @param war whether it became one
 */
record DisputeAttack(
        int year, Set<Integer> attackers, Set<Integer> targets, Set<Integer> joiners, boolean fatal, boolean war) {

    private static final int WAR = 5;

    /** Of every dispute that began in these years, in the order of their numbers. */
    static List<DisputeAttack> of(List<Side> sides, int from, int until) {
        Map<Integer, List<Side>> byDispute = new TreeMap<>();
        for (Side s : sides) {
            byDispute.computeIfAbsent(s.dispute(), k -> new ArrayList<>()).add(s);
        }
        return byDispute.values().stream()
                .map(DisputeAttack::of)
                .filter(a -> a.year() >= from && a.year() <= until)
                .toList();
    }

    private static DisputeAttack of(List<Side> sides) {
        var attackers = new HashSet<Integer>();
        var targets = new HashSet<Integer>();
        var joiners = new HashSet<Integer>();
        for (Side s : sides) {
            (s.role().sideA() ? attackers : s.role().originator() ? targets : joiners).add(s.state());
        }
        joiners.removeAll(targets);
        return new DisputeAttack(
                sides.stream().mapToInt(Side::year).min().orElse(0),
                Set.copyOf(attackers),
                Set.copyOf(targets),
                Set.copyOf(joiners),
                sides.stream().anyMatch(s -> s.force().fatality() > 0),
                sides.stream().anyMatch(s -> s.force().hostility() == WAR));
    }

    /** Whether a state stood by the target: it came later, or was there with another on the first day. */
    boolean helped(int state) {
        return joiners.contains(state) || (targets.contains(state) && targets.size() > 1);
    }
}
