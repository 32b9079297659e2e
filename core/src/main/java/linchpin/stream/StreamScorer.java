package linchpin.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.behavior.Chooser;
import linchpin.forecast.BlockBootstrap;
import linchpin.future.Interval;

/** Scores what was chosen, day by day, under a model, under tables, and under the model without each of its terms. */
final class StreamScorer implements Chooser.Listener {

    private static final int RESAMPLES = 2000;
    private static final long SEED = 20180901;
    private static final int WEEK = 7;

    private final StreamModel model;
    private final StreamTables tables;
    private final List<StreamTables.Table> compared;
    private final List<Without> variants;
    private final Map<Integer, double[]> weeks = new TreeMap<>();
    private final int width;

    /** A part of the model fitted anew without a term. */
    record Without(Part part, int term, StreamModel.Fit fit) {}

    StreamScorer(StreamModel model, StreamTables tables, List<StreamTables.Table> compared, List<Without> variants) {
        this.model = model;
        this.tables = tables;
        this.compared = compared;
        this.variants = variants;
        width = 2 + compared.size() + variants.size();
    }

    @Override
    public void see(Chooser.Occasion o, double weight, double valence) {
        tables.turnTo(o.day());
        double[] week = weeks.computeIfAbsent(Math.floorDiv(o.day(), WEEK), w -> new double[width]);
        week[0] += weight;
        var parts = Part.of(o.act());
        double whole = Math.log(valence);
        double[] logs = new double[parts.size()];
        for (int p = 0; p < logs.length; p++) {
            logs[p] = model.log(parts.get(p), model.fit(parts.get(p)), o);
            whole += logs[p];
        }
        week[1] += weight * whole;
        int at = 2;
        for (StreamTables.Table table : compared) {
            week[at++] += weight * tables.log(table, o.from(), o.to(), o.act(), o.day());
        }
        for (Without variant : variants) {
            int p = parts.indexOf(variant.part());
            if (p >= 0) {
                week[at] += weight * (logs[p] - model.log(variant.part(), variant.fit(), o));
            }
            at++;
        }
    }

    double weight() {
        return sum(0);
    }

    double modelScore() {
        return sum(1) / sum(0);
    }

    double tableScore(int table) {
        return sum(2 + table) / sum(0);
    }

    /** How far the model, or another table, is ahead of a table. */
    Interval ahead(int column, int table) {
        return interval(w -> w[column] - w[2 + table]);
    }

    double loss(int variant) {
        return sum(2 + compared.size() + variant) / sum(0);
    }

    Interval lossInterval(int variant) {
        return interval(w -> w[2 + compared.size() + variant]);
    }

    private double sum(int column) {
        return weeks.values().stream().mapToDouble(w -> w[column]).sum();
    }

    private Interval interval(java.util.function.ToDoubleFunction<double[]> of) {
        var blocks = new ArrayList<>(weeks.values());
        return BlockBootstrap.ratio(
                blocks.stream().mapToDouble(of).toArray(),
                blocks.stream().mapToDouble(w -> w[0]).toArray(),
                RESAMPLES,
                SEED);
    }
}
