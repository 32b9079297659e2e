package linchpin.sensitivity;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The sentence on who comes first, by one rule. It cannot be told where the interval of the first reaches zero or that of
 * another; it depends where other ranges put another first; else the first is named.
 */
final class Answer {

    private Answer() {}

    static String of(List<Stance> stances, Set<String> counted, Map<Ranges, Indices> byRanges) {
        var factors = Objects.requireNonNull(byRanges.get(Ranges.COMPUTED)).factors();
        int first = first(factors);
        String name = stances.get(first).name();
        double low = factors.get(first).total().interval().low();
        if (low <= 0) {
            return "It cannot be told: the interval of the first, %s, reaches zero.".formatted(name);
        }
        String rivals = IntStream.range(0, factors.size())
                .filter(i -> i != first && factors.get(i).total().interval().high() >= low)
                .mapToObj(i -> stances.get(i).name())
                .collect(joining(", "));
        if (!rivals.isEmpty()) {
            return "It cannot be told: %s comes first, but its interval overlaps that of %s.".formatted(name, rivals);
        }
        var firsts = new LinkedHashMap<Ranges, String>();
        byRanges.forEach((ranges, indices) ->
                firsts.put(ranges, stances.get(first(indices.factors())).name()));
        if (firsts.values().stream().distinct().count() > 1) {
            return firsts.entrySet().stream()
                    .map(e -> "%s with %s ranges"
                            .formatted(e.getValue(), e.getKey().name().toLowerCase(Locale.ROOT)))
                    .collect(joining(", ", "It depends on the ranges: ", "."));
        }
        return stances.get(first).actors().stream().anyMatch(counted::contains)
                ? "%s, with every choice of ranges; but its own acts are among those that are counted.".formatted(name)
                : "%s, with every choice of ranges.".formatted(name);
    }

    private static int first(List<Indices.Factor> factors) {
        return IntStream.range(0, factors.size())
                .boxed()
                .max(Comparator.comparingDouble(i -> factors.get(i).total().value()))
                .orElseThrow();
    }
}
