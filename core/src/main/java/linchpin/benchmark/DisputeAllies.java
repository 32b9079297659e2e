package linchpin.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Pact;
import linchpin.benchmark.DisputeData.Panel;
import linchpin.benchmark.DisputeData.Promise;
import linchpin.benchmark.DisputeData.StateYear;

/** Who had promised to defend whom in a year, and how strong each was. */
final class DisputeAllies {

    private final Map<StateYear, Set<Integer>> allies = new HashMap<>();
    private final Map<StateYear, Double> capability = new HashMap<>();

    DisputeAllies(DisputeData data) {
        this(data.pacts(), data.panel());
    }

    private DisputeAllies(List<Pact> pacts, Panel panel) {
        for (Pact p : pacts) {
            if (p.promise() == Promise.DEFENSE) {
                for (int y = p.from(); y <= p.until(); y++) {
                    allies.computeIfAbsent(new StateYear(p.a(), y), k -> new HashSet<>())
                            .add(p.b());
                    allies.computeIfAbsent(new StateYear(p.b(), y), k -> new HashSet<>())
                            .add(p.a());
                }
            }
        }
        for (int r = 0; r < panel.rows(); r++) {
            capability.put(new StateYear(panel.first()[r], panel.year()[r]), panel.at(Column.CINC1, r));
            capability.put(new StateYear(panel.second()[r], panel.year()[r]), panel.at(Column.CINC2, r));
        }
    }

    Set<Integer> of(int state, int year) {
        return allies.getOrDefault(new StateYear(state, year), Set.of());
    }

    /** Share of the world's capabilities; NaN where unknown. */
    double capability(int state, int year) {
        return capability.getOrDefault(new StateYear(state, year), Double.NaN);
    }

    /** The strongest ally that is stronger than the state itself, the opponent aside. */
    OptionalInt patron(int state, int opponent, int year) {
        int best = -1;
        double most = capability(state, year);
        for (int ally : of(state, year)) {
            double c = capability(ally, year);
            if (ally != opponent && (c > most || (c == most && best >= 0 && ally < best))) {
                best = ally;
                most = c;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
