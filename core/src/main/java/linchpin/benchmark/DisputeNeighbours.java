package linchpin.benchmark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Panel;
import linchpin.benchmark.DisputeData.StateYear;

/** Who shared a land border with whom in a year. */
final class DisputeNeighbours {

    private final Map<StateYear, Set<Integer>> neighbours = new HashMap<>();

    DisputeNeighbours(Panel panel) {
        for (int r = 0; r < panel.rows(); r++) {
            if (panel.at(Column.CONTTYPE, r) == 1) {
                add(panel.first()[r], panel.second()[r], panel.year()[r]);
                add(panel.second()[r], panel.first()[r], panel.year()[r]);
            }
        }
    }

    private void add(int state, int other, int year) {
        neighbours
                .computeIfAbsent(new StateYear(state, year), k -> new HashSet<>())
                .add(other);
    }

    Set<Integer> of(int state, int year) {
        return neighbours.getOrDefault(new StateYear(state, year), Set.of());
    }
}
