package linchpin.data.store;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run was made from; enough to make it again. Holds neither clock nor path.
 *
 * @param seed of all random numbers
 * @param settings runs, horizon, case id and the like, as texts
 * @param versions of Linchpin and what it computes with
 * @param inputs SHA-256 of every input, by file name inside its folder
 */
public record Manifest(
        long seed,
        SortedMap<String, String> settings,
        SortedMap<String, String> versions,
        SortedMap<String, String> inputs) {

    public Manifest {
        settings = new TreeMap<>(settings);
        versions = new TreeMap<>(versions);
        inputs = new TreeMap<>(inputs);
    }

    public static Manifest of(
            long seed, Map<String, String> settings, Map<String, String> versions, Map<String, String> inputs) {
        return new Manifest(seed, new TreeMap<>(settings), new TreeMap<>(versions), new TreeMap<>(inputs));
    }

    public String toJson() {
        return JsonFile.toText(this);
    }
}
