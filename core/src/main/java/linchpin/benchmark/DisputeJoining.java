package linchpin.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Pact;
import linchpin.benchmark.DisputeData.StateYear;

/**
 * One row for each dispute and each state that could have come: whether it stood by those attacked. So allies are compared
 * with states that promised nothing, at the same distance and of the same weight.
 */
final class DisputeJoining {

    static final String ALLY = "ally of the attacked";
    static final String ALLY_LATER = "an ally only five years on";
    static final String OTHER_PACT = "only a pact of another kind with the attacked";

    private static final int LEAD = 5;
    private static final double LEAST_SHARE = 1e-5;

    private final List<DisputeAttack> attacks;
    private final DisputeAllies allies;
    private final DisputeNeighbours neighbours;
    private final Set<List<Integer>> otherPacts = new HashSet<>();
    private final Set<List<Integer>> quarrels = new HashSet<>();
    private final Map<Integer, Set<Integer>> states = new HashMap<>();
    private final Map<StateYear, Boolean> major = new HashMap<>();
    private final int lastPact;

    private record Candidate(DisputeAttack attack, int number, int state) {}

    DisputeJoining(DisputeData data, int from, int until) {
        attacks = DisputeAttack.of(data.sides(), from, until);
        allies = new DisputeAllies(data);
        neighbours = new DisputeNeighbours(data.panel());
        for (Pact p : data.pacts()) {
            for (int y = p.from(); y <= p.until(); y++) {
                otherPacts.add(List.of(p.a(), p.b(), y));
                otherPacts.add(List.of(p.b(), p.a(), y));
            }
        }
        lastPact = data.pacts().stream().mapToInt(Pact::until).max().orElse(0);
        data.sides().forEach(s -> quarrels.add(List.of(s.state(), s.opponent(), s.year())));
        var panel = data.panel();
        for (int r = 0; r < panel.rows(); r++) {
            var year = states.computeIfAbsent(panel.year()[r], y -> new HashSet<>());
            year.add(panel.first()[r]);
            year.add(panel.second()[r]);
            major.put(new StateYear(panel.first()[r], panel.year()[r]), panel.at(Column.MAJOR1, r) > 0);
            major.put(new StateYear(panel.second()[r], panel.year()[r]), panel.at(Column.MAJOR2, r) > 0);
        }
    }

    static List<String> controls() {
        return List.of(
                "ally of an attacker",
                "neighbour of the attacked",
                "neighbour of an attacker",
                "major power",
                "capability",
                "dispute with an attacker last year");
    }

    /** @param fatalOnly whether only disputes with known deaths */
    OnsetTable table(boolean fatalOnly) {
        var rows = new ArrayList<Candidate>();
        for (int d = 0; d < attacks.size(); d++) {
            var attack = attacks.get(d);
            int number = d;
            if (fatalOnly && !attack.fatal()) {
                continue;
            }
            states.getOrDefault(attack.year(), Set.of()).stream()
                    .sorted()
                    .filter(s -> !attack.attackers().contains(s)
                            && !others(attack, s).isEmpty())
                    .forEach(s -> rows.add(new Candidate(attack, number, s)));
        }
        int n = rows.size();
        int[] dispute = rows.stream().mapToInt(Candidate::number).toArray();
        int[] year = rows.stream().mapToInt(c -> c.attack().year()).toArray();
        boolean[] helped = new boolean[n];
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int r = 0; r < n; r++) {
            var c = rows.get(r);
            helped[r] = c.attack().helped(c.state());
            int row = r;
            values(c.attack(), c.state())
                    .forEach((name, value) -> columns.computeIfAbsent(name, k -> new double[n])[row] = value);
        }
        return new OnsetTable(dispute, dispute, year, helped, new boolean[n], columns);
    }

    /** Those attacked, the state itself aside. */
    private static Set<Integer> others(DisputeAttack attack, int state) {
        var others = new HashSet<>(attack.targets());
        others.remove(state);
        return others;
    }

    private Map<String, Double> values(DisputeAttack attack, int state) {
        var attacked = others(attack, state);
        int before = attack.year() - 1;
        Map<String, Double> out = new LinkedHashMap<>();
        boolean ally = allied(state, attacked, before);
        boolean soon = allied(state, attacked, attack.year());
        boolean known = before + LEAD <= lastPact;
        out.put(ALLY, one(ally));
        out.put(ALLY_LATER, known ? one(!ally && !soon && allied(state, attacked, before + LEAD)) : Double.NaN);
        out.put(
                OTHER_PACT,
                one(!ally && attacked.stream().anyMatch(t -> otherPacts.contains(List.of(state, t, before)))));
        out.put("ally of an attacker", one(allied(state, attack.attackers(), before)));
        out.put("neighbour of the attacked", one(borders(state, attacked, attack.year())));
        out.put("neighbour of an attacker", one(borders(state, attack.attackers(), attack.year())));
        out.put("major power", one(major.getOrDefault(new StateYear(state, before), false)));
        out.put("capability", Math.log(allies.capability(state, before) + LEAST_SHARE));
        out.put(
                "dispute with an attacker last year",
                one(attack.attackers().stream().anyMatch(a -> quarrels.contains(List.of(state, a, before)))));
        return out;
    }

    private boolean allied(int state, Set<Integer> with, int year) {
        return allies.of(state, year).stream().anyMatch(with::contains);
    }

    private boolean borders(int state, Set<Integer> with, int year) {
        return neighbours.of(state, year).stream().anyMatch(with::contains);
    }

    private static double one(boolean yes) {
        return yes ? 1 : 0;
    }

    /** Every row that a span holds. */
    static int[] rows(OnsetTable table) {
        int[] all = new int[table.size()];
        Arrays.setAll(all, r -> r);
        return all;
    }
}
