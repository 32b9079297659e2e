package linchpin.event;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * Who did it and to whom. An event of several states keeps one id: rules count it once.
 *
 * @param sources codes of those who act, the initiator first; never empty
 * @param targets codes of those addressed; never empty
 */
public record Parties(List<String> sources, List<String> targets) {

    public Parties {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (sources.isEmpty() || targets.isEmpty()) {
            throw new IllegalArgumentException(
                    "The sources (%s) and targets (%s) of an event must not be empty.\nMaybe a column is missing."
                            .formatted(sources, targets));
        }
    }

    public static Parties of(String source, String target) {
        return new Parties(List.of(source), List.of(target));
    }

    /** Everyone who takes part, sources before targets, each once. */
    public List<String> all() {
        var everyone = new LinkedHashSet<>(sources);
        everyone.addAll(targets);
        return List.copyOf(everyone);
    }
}
