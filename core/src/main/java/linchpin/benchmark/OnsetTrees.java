package linchpin.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The blend: boosted trees on many columns, averaged with the logit in log-odds. Size and weight are chosen on 1990–1999,
 * on models that learned from the years before.
 */
final class OnsetTrees {

    static final List<String> COLUMNS = List.of(
            "land border",
            "border across water",
            "log distance",
            "major power",
            "two major powers",
            "log capability ratio",
            "log larger capability",
            "log smaller capability",
            "defence pact",
            "non-aggression pact",
            "consultation pact",
            "lower democracy",
            "higher democracy",
            "shared organisations",
            "log lower income",
            "log higher income",
            "dispute last year",
            "peace years",
            "memory 1",
            "memory 4",
            "memory 16",
            "memory of deaths 8",
            "memory of dispute years 2",
            "others' memory, less 1",
            "others' memory, more 1",
            "others' memory, less 4",
            "others' memory, more 4",
            "others' memory, less 16",
            "others' memory, more 16",
            "civil war in one",
            "civil war in both",
            "rate of all pairs");

    private static final int[] LEAVES = {4, 8};
    private static final int[] ROUNDS = {200, 400, 600};
    private static final int TENTHS = 10;
    private static final long SEED = 1;

    /** Size of the trees and weight of the logit. */
    record Choice(TreeSettings settings, double weight, List<OnsetReport.Tried> tried) {}

    private OnsetTrees() {}

    static Choice choose(OnsetTable table, List<String> logitColumns) {
        int[] learn = OnsetSpans.learn(table);
        int[] rows = OnsetSpans.choose(table);
        boolean[] happened = table.outcomes(rows);
        var tried = new ArrayList<OnsetReport.Tried>();
        TreeSettings best = settings(LEAVES[0], ROUNDS[0]);
        double[] trees = new double[rows.length];
        double loss = Double.POSITIVE_INFINITY;
        for (int leaves : LEAVES) {
            var model = fit(table, learn, settings(leaves, ROUNDS[ROUNDS.length - 1]));
            for (int rounds : ROUNDS) {
                double[] p = model.probabilities(table.values(COLUMNS, rows), rounds);
                var score = new OnsetForecast(p, happened).score();
                boolean better = score.logLoss() < loss;
                tried.add(new OnsetReport.Tried(
                        "%d trees of %d leaves".formatted(rounds, leaves), COLUMNS.size(), score, better));
                if (better) {
                    loss = score.logLoss();
                    best = settings(leaves, rounds);
                    trees = p;
                }
            }
        }
        double[] logit = OnsetLogit.fit(table, logitColumns, learn).probabilities(table, rows);
        double weight = 1;
        loss = Double.POSITIVE_INFINITY;
        for (int tenth = 0; tenth <= TENTHS; tenth++) {
            double w = (double) tenth / TENTHS;
            var score = new OnsetForecast(blend(logit, trees, w), happened).score();
            boolean better = score.logLoss() < loss;
            tried.add(new OnsetReport.Tried(
                    "blend, weight of the logit %.1f".formatted(w), logitColumns.size(), score, better));
            if (better) {
                loss = score.logLoss();
                weight = w;
            }
        }
        return new Choice(best, weight, List.copyOf(tried));
    }

    static TreeBoosting fit(OnsetTable table, int[] rows, TreeSettings settings) {
        return TreeBoosting.fit(table.values(COLUMNS, rows), table.outcomes(rows), settings, SEED);
    }

    /** The mean of log-odds, with this weight on the first. */
    static double[] blend(double[] first, double[] second, double weight) {
        return IntStream.range(0, first.length)
                .mapToDouble(r -> 1 / (1 + Math.exp(-weight * logOdds(first[r]) - (1 - weight) * logOdds(second[r]))))
                .toArray();
    }

    private static double logOdds(double p) {
        return Math.log(p / (1 - p));
    }

    private static TreeSettings settings(int leaves, int rounds) {
        return new TreeSettings(leaves, rounds, 0.03, 100, 5, 0.3, 0.7);
    }
}
