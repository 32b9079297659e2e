package linchpin.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.benchmark.OnsetReport.Coefficient;
import linchpin.benchmark.OnsetReport.Term;
import linchpin.forecast.BlockBootstrap;

/** What the forecast of the test span loses when one term is left out of the chosen logit with all strategic terms. */
final class OnsetLeaveOut {

    private final OnsetTable table;
    private final List<String> chosen;

    /** @param table with the columns of the strategic terms */
    OnsetLeaveOut(OnsetTable table, List<String> chosen) {
        this.table = table;
        this.chosen = chosen;
    }

    List<String> full() {
        var all = new LinkedHashSet<>(chosen);
        OnsetTerms.STRATEGIC.forEach(group -> all.addAll(group.columns()));
        return List.copyOf(all);
    }

    List<Term> terms(int resamples, long seed) {
        var with = OnsetLogit.fit(table, full(), OnsetSpans.relearn(table));
        double[] lossWith = loss(with);
        var out = new ArrayList<Term>();
        for (OnsetTerms.Group group :
                Stream.concat(OnsetTerms.STRATEGIC.stream(), plain().stream()).toList()) {
            var fewer = full().stream()
                    .filter(name -> !group.columns().contains(name))
                    .toList();
            double[] rise = loss(OnsetLogit.fit(table, fewer, OnsetSpans.relearn(table)));
            for (int r = 0; r < rise.length; r++) {
                rise[r] -= lossWith[r];
            }
            out.add(term(group, with, rise, resamples, seed));
        }
        return out;
    }

    /** What the strategic terms are compared with. */
    private List<OnsetTerms.Group> plain() {
        var groups = List.of(
                group("distance and borders", "log distance", "land border"),
                group("memories of the pair", "log memory", "memory of dispute", "dispute last", "log peace"),
                group("memories of others", "others' memory"),
                group("civil war", "civil war"),
                group("weight: major power, larger capability", "major power", "log larger"));
        return groups.stream().filter(g -> !g.columns().isEmpty()).toList();
    }

    private OnsetTerms.Group group(String name, String... marks) {
        return new OnsetTerms.Group(
                name,
                false,
                chosen.stream()
                        .filter(column -> Stream.of(marks).anyMatch(column::contains))
                        .toList());
    }

    private double[] loss(OnsetLogit logit) {
        int[] rows = OnsetSpans.test(table);
        return new OnsetForecast(logit.probabilities(table, rows), table.outcomes(rows)).loss();
    }

    private Term term(OnsetTerms.Group group, OnsetLogit with, double[] rise, int resamples, long seed) {
        int[] rows = OnsetSpans.test(table);
        long[] pairs = table.pairs();
        Map<Long, Integer> place = new HashMap<>();
        for (int row : rows) {
            place.putIfAbsent(pairs[row], place.size());
        }
        double[] sums = new double[place.size()];
        double[] weights = new double[place.size()];
        double sum = 0;
        for (int r = 0; r < rows.length; r++) {
            int block = place.getOrDefault(pairs[rows[r]], 0);
            sums[block] += rise[r];
            weights[block]++;
            sum += rise[r];
        }
        var coefficients = group.columns().stream()
                .map(c ->
                        new Coefficient(c, with.fit().coefficient(c), with.fit().standardError(c)))
                .toList();
        return new Term(
                group.name(),
                group.strategic(),
                coefficients,
                sum / rise.length,
                BlockBootstrap.ratio(sums, weights, resamples, seed));
    }
}
