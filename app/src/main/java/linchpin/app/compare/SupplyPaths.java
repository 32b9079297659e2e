package linchpin.app.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.app.compare.SupplyFinding.Path;
import linchpin.app.compare.SupplyFinding.Spread;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.behavior.Behavior;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Ensemble;
import linchpin.scenario.Policy;
import linchpin.supply.Flow;
import linchpin.supply.FlowTable;
import linchpin.supply.Stocks;

/** How the stocks go on in simulated futures, month by month. */
public final class SupplyPaths {

    private final FlowTable table;
    private final int months;
    /** By arm, branch and stock: levels, then gaps, as each month begins and at the end. */
    private final float[][][][] levels;

    private final float[][][][] gaps;
    private final double[][][] met;
    private final double[][][] delivered;
    private final ThreadLocal<Stocks> begun;

    private SupplyPaths(Prepared prepared, int arms, Options options) {
        table = new FlowTable(
                prepared.settings().supplies(),
                prepared.source().roster(),
                prepared.events().kinds());
        months = options.months();
        int n = table.stocks().size();
        levels = new float[arms][options.runs()][n][months + 1];
        gaps = new float[arms][options.runs()][n][months + 1];
        met = new double[arms][n][options.runs()];
        delivered = new double[arms][n][options.runs()];
        begun = new ThreadLocal<>();
    }

    /** Plays no policy and each of those asked for. */
    public static List<Path> play(
            Prepared prepared, Behavior behavior, Options options, java.util.function.IntConsumer progress) {
        var policies = new ArrayList<Policy>(List.of(Policy.NONE));
        policies.addAll(options.policies());
        var first = prepared.asOf().plusDays(1);
        var courses = policies.stream()
                .map(p -> Course.of(p, prepared.events(), first))
                .toList();
        var paths = new SupplyPaths(prepared, courses.size(), options);
        var arms = Ensemble.play(prepared.experiment(behavior), courses, options.design(), progress, paths::month);
        return paths.read(arms);
    }

    private void month(int arm, int branch, int month, Stocks stocks) {
        if (month == 0) {
            begun.set(stocks.copy());
        }
        for (int s = 0; s < table.stocks().size(); s++) {
            levels[arm][branch][s][month] = (float) stocks.level(s);
            gaps[arm][branch][s][month] = (float) stocks.gap(s);
            if (month == months) {
                met[arm][s][branch] = SupplyStudy.met(stocks, begun.get(), s);
                delivered[arm][s][branch] = delivered(stocks, begun.get(), s);
            }
        }
    }

    /** What events brought into a stock, or where they only take, took out of it. */
    private double delivered(Stocks until, Stocks since, int stock) {
        String id = table.stocks().get(stock).id();
        double sum = 0;
        for (int f = 0; f < table.flows().size(); f++) {
            Flow flow = table.flows().get(f);
            if (flow.amount() instanceof Flow.PerEvent
                    && (flow.to().equals(id) || flow.from().equals(id))) {
                sum += until.moved(f) - since.moved(f);
            }
        }
        return sum;
    }

    private List<Path> read(List<Arm> arms) {
        var paths = new ArrayList<Path>();
        for (int a = 0; a < arms.size(); a++) {
            int arm = a;
            boolean[] cut = arms.get(a).exploded();
            int[] whole = IntStream.range(0, cut.length).filter(b -> !cut[b]).toArray();
            for (int s = 0; s < table.stocks().size(); s++) {
                int stock = s;
                paths.add(new Path(
                        arms.get(a).policy().id(),
                        table.stocks().get(s).id(),
                        IntStream.rangeClosed(0, months)
                                .mapToObj(m -> tenths(whole, b -> levels[arm][b][stock][m]))
                                .toList(),
                        IntStream.rangeClosed(0, months)
                                .mapToObj(m -> tenths(whole, b -> gaps[arm][b][stock][m]))
                                .toList(),
                        tenths(whole, b -> met[arm][stock][b]),
                        tenths(whole, b -> delivered[arm][stock][b])));
            }
        }
        return paths;
    }

    /** 10th, 50th and 90th percentile. */
    private static Spread tenths(int[] branches, java.util.function.IntToDoubleFunction of) {
        double[] sorted = Arrays.stream(branches).mapToDouble(of).sorted().toArray();
        int n = sorted.length;
        return n == 0 ? new Spread(0, 0, 0) : new Spread(sorted[n / 10], sorted[n / 2], sorted[(9 * n) / 10]);
    }
}
