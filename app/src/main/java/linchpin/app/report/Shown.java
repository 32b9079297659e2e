package linchpin.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.app.study.Standing.Dyad;
import linchpin.app.study.Standing.Figure;
import linchpin.app.study.Standing.TreatyLine;

/**
 * Which figures of a pair stand in the open, and which in a note that opens: the latest of each kind come first, then the second of
 * each.
 *
 * @param first the few that a reader needs
 * @param rest all others
 */
record Shown(List<Figure> first, List<Figure> rest) {

    private static final int OF_ONE_KIND = 3;
    private static final int IN_ALL = 6;
    private static final int RECENT_YEARS = 5;
    private static final Set<String> MINOR_UNITS = Set.of("yes/no", "vote", "km");
    private static final List<String> STRENGTH = List.of("mutual-defence", "consultation", "political", "none");

    /** @param year in which the history ends; older figures than five years give way */
    static Shown of(Dyad dyad, int year) {
        List<Figure> once = withoutMirrors(dyad.figures());
        Map<String, Integer> ofKind = new HashMap<>();
        Map<Figure, Integer> place = new LinkedHashMap<>();
        once.stream()
                .filter(f -> !MINOR_UNITS.contains(f.unit()) && SeriesChart.year(f.period()) >= year - RECENT_YEARS)
                .sorted(Comparator.comparing(Figure::period).reversed())
                .forEach(f -> place.put(f, ofKind.merge(kind(f), 1, Integer::sum)));
        Set<Figure> chosen = place.keySet().stream()
                .filter(f -> place.getOrDefault(f, 0) <= OF_ONE_KIND)
                .sorted(Comparator.comparingInt(f -> place.getOrDefault(f, 0)))
                .limit(IN_ALL)
                .collect(Collectors.toSet());
        return new Shown(
                once.stream().filter(chosen::contains).toList(),
                once.stream().filter(f -> !chosen.contains(f)).toList());
    }

    /** Treaties, the most binding first. */
    static List<TreatyLine> treaties(Dyad dyad) {
        return dyad.treaties().stream()
                .sorted(Comparator.comparingInt((TreatyLine t) -> strength(t.binding())))
                .toList();
    }

    private static int strength(String binding) {
        int place = STRENGTH.indexOf(binding);
        return place < 0 ? STRENGTH.size() : place;
    }

    /** A figure that holds both ways is told once. */
    private static List<Figure> withoutMirrors(List<Figure> figures) {
        List<Figure> once = new ArrayList<>();
        for (Figure f : figures) {
            boolean told = once.stream()
                    .anyMatch(g ->
                            g.label().equals(f.label()) && g.period().equals(f.period()) && g.central() == f.central());
            if (!told) {
                once.add(f);
            }
        }
        return once;
    }

    private static String kind(Figure f) {
        return f.label().split(":", 2)[0];
    }
}
