package linchpin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses the columns of the logit on 1990–1999, having learned from the years before: step by step, each step kept only
 * where it lowers the log loss.
 */
final class OnsetChoice {

    /** The textbook's dyadic covariates (Oneal and Russett 1997; peace years after Carter and Signorino 2010). */
    static final List<String> PLAIN = List.of(
            "land border",
            "log distance",
            "major power",
            "log capability ratio",
            "log larger capability",
            "defence pact",
            "lower democracy",
            "higher democracy",
            "shared organisations",
            "log lower income",
            "onset last year",
            "peace years",
            "peace years²",
            "peace years³");

    private static final List<Integer> PAIR_HALF_LIVES = List.of(2, 4, 8, 16, 32);
    private static final List<Integer> STATE_HALF_LIVES = List.of(1, 2, 4, 8);

    private final OnsetTable table;
    private final List<OnsetReport.Tried> tried = new ArrayList<>();
    private List<String> best = PLAIN;
    private double loss = Double.POSITIVE_INFINITY;

    OnsetChoice(OnsetTable table) {
        this.table = table;
    }

    List<String> choose() {
        consider("plain", PLAIN);
        int pair = 0;
        for (int h : PAIR_HALF_LIVES) {
            pair = consider("pair's memory, half-life %d years".formatted(h), paired(h)) ? h : pair;
        }
        if (pair == 0) {
            return best;
        }
        int state = 0;
        var base = best;
        for (int h : STATE_HALF_LIVES) {
            var more = plus(base, "others' memory, less " + h, "others' memory, more " + h);
            state = consider("and the states' memories of others, %d".formatted(h), more) ? h : state;
        }
        consider("and distance squared", plus(best, "log distance²"));
        consider("and the pair's memory by distance", plus(best, "log distance × log memory " + pair));
        if (state > 0) {
            consider(
                    "and the states' memories by distance", plus(best, "log distance × others' memory, more " + state));
        }
        base = best;
        for (int h : STATE_HALF_LIVES) {
            consider(
                    "and the calmer neighbour's memory, %d".formatted(h),
                    plus(base, "land border × others' memory, less " + h));
        }
        consider("and years of dispute, 1", plus(best, "memory of dispute years 1"));
        consider("and civil war", plus(best, "civil war in one"));
        return best;
    }

    List<OnsetReport.Tried> tried() {
        return List.copyOf(tried);
    }

    /** The plain columns with the pair's memory in place of the cubic in peace years. */
    private static List<String> paired(int halfLife) {
        var kept = PLAIN.stream()
                .filter(name -> !name.startsWith("peace years") && !name.equals("onset last year"))
                .toList();
        return plus(kept, "dispute last year", "log peace years", "log memory " + halfLife);
    }

    private static List<String> plus(List<String> base, String... more) {
        return Stream.concat(base.stream(), Stream.of(more)).toList();
    }

    private boolean consider(String name, List<String> columns) {
        int[] rows = OnsetSpans.choose(table);
        var logit = OnsetLogit.fit(table, columns, OnsetSpans.learn(table));
        var score = new OnsetForecast(logit.probabilities(table, rows), table.outcomes(rows)).score();
        boolean better = score.logLoss() < loss;
        if (better) {
            loss = score.logLoss();
            best = columns;
        }
        tried.add(new OnsetReport.Tried(name, columns.size(), score, better));
        return better;
    }
}
