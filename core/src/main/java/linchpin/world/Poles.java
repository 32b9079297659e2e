package linchpin.world;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.event.Measure;

/**
 * How concentrated power is among some states in a year.
 *
 * @param states of which there is a figure
 * @param concentration CON of Singer, Bremer and Stuckey (1972): {@code sqrt((Σ s² - 1/n) / (1 - 1/n))}, 0 where all are equal, 1
 *     where one has all
 * @param poles effective number, {@code 1 / Σ s²} (Laakso and Taagepera 1979)
 * @param first code of the strongest
 * @param share its share
 */
public record Poles(int year, int states, double concentration, double poles, String first, double share) {

    /** From the shares of a total, whatever their sum. */
    static Poles of(int year, TreeMap<String, Double> size) {
        double sum = size.values().stream().mapToDouble(x -> x).sum();
        double[] s = size.values().stream().mapToDouble(x -> x / sum).toArray();
        double squares = Arrays.stream(s).map(x -> x * x).sum();
        int n = s.length;
        String first = size.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        double con = n < 2 ? 1 : Math.sqrt(Math.max(0, (squares - 1.0 / n) / (1 - 1.0 / n)));
        return new Poles(year, n, con, 1 / squares, first, size.getOrDefault(first, 0.0) / sum);
    }

    /**
     * Year by year, from the figures of one attribute.
     *
     * @param least years with fewer states are left out
     */
    public static List<Poles> byYear(
            Collection<Measure> measures, String attribute, Collection<String> states, int least) {
        var years = new TreeMap<Integer, TreeMap<String, Double>>();
        for (Measure m : measures) {
            var about = m.about();
            if (about.kind() == Measure.Kind.ATTRIBUTE
                    && about.name().equals(attribute)
                    && states.contains(about.from())) {
                years.computeIfAbsent(m.from().getYear(), y -> new TreeMap<>())
                        .put(about.from(), m.estimate().central());
            }
        }
        return years.entrySet().stream()
                .filter(y -> y.getValue().size() >= least)
                .map(y -> of(y.getKey(), y.getValue()))
                .toList();
    }
}
