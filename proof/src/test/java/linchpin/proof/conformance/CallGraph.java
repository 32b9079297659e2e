package linchpin.proof.conformance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.behavior.ConditionalLogit;

/** Who has called whom so far, and what that says of the next call. Each call is a step. */
final class CallGraph {

    private final int n;
    private final boolean[][] called;

    CallGraph(int actors) {
        n = actors;
        called = new boolean[n][n];
    }

    /** A call by positions of sender and receiver. */
    record Call(int sender, int receiver) {}

    /** Reads the calls in the order of time, with the actors in the order of their file. */
    static List<Call> read(List<String> actors, List<String> calls) {
        Map<String, Integer> at = new TreeMap<>();
        for (String line : actors.subList(1, actors.size())) {
            at.put(line.split(",")[0], at.size());
        }
        return calls.subList(1, calls.size()).stream()
                .map(line -> line.split(","))
                .map(c -> new Call(at.get(c[1]), at.get(c[2])))
                .toList();
    }

    void add(Call call) {
        called[call.sender][call.receiver] = true;
    }

    /** Inertia, reciprocity and transitivity of every receiver, for the choice that this call is. */
    void choice(Call call, boolean withSelf, ConditionalLogit.Data data) {
        double[] x = new double[3 * n];
        int row = 0;
        int pick = -1;
        for (int j = 0; j < n; j++) {
            if (j == call.sender && !withSelf) {
                continue;
            }
            pick = j == call.receiver ? row : pick;
            x[3 * row] = called[call.sender][j] ? 1 : 0;
            x[3 * row + 1] = called[j][call.sender] ? 1 : 0;
            x[3 * row + 2] = twoPaths(call.sender, j);
            row++;
        }
        data.add(x, new double[row], row, pick, 1);
    }

    /** In-degree and out-degree of every actor, for the question who calls next. */
    void sender(Call call, ConditionalLogit.Data data) {
        double[] x = new double[2 * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                x[2 * i] += called[j][i] ? 1 : 0;
                x[2 * i + 1] += called[i][j] ? 1 : 0;
            }
        }
        data.add(x, new double[n], n, call.sender, 1);
    }

    private int twoPaths(int from, int to) {
        int paths = 0;
        for (int k = 0; k < n; k++) {
            paths += called[from][k] && called[k][to] ? 1 : 0;
        }
        return paths;
    }
}
