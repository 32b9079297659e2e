package linchpin.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.plan.program.Block;
import linchpin.plan.program.Limits;
import linchpin.plan.program.MeritOrder;
import linchpin.plan.program.Program;
import linchpin.plan.program.Risk;
import org.jspecify.annotations.Nullable;

/**
 * A firm's steps as a program in two stages. Against {@link Conduct} it makes one thing easier and one harder, so that it is convex: stock
 * is rationed wisely within a future, and it is not filled up again.
 */
final class Draft {

    private final Sample sample;
    private final List<Step> steps;
    private final Bill bill;
    private final Tariff tariff;
    private final Orders[] orders;
    private final List<Block> blocks = new ArrayList<>();
    private final int[] owner;
    private final float[] @Nullable [] direct;
    private final double[] base;

    Draft(Sample sample, List<Step> steps, int[][] crossings, Bill bill, Tariff tariff) {
        this.sample = sample;
        this.steps = steps;
        this.bill = bill;
        this.tariff = tariff;
        int n = steps.size();
        orders = new Orders[n];
        owner = new int[n];
        direct = new float[n][];
        base = sample.losses();
        var conduct = new Conduct(sample, steps, crossings, tariff);
        for (int v = 0; v < n; v++) {
            Step step = steps.get(v);
            if (step.source() >= 0) {
                orders[v] =
                        new Orders(sample, step, tariff, step.signal() >= 0 ? crossings[step.signal()] : new int[0]);
            }
        }
        for (int i = 0; i < sample.items().size(); i++) {
            int item = i;
            int[] own = IntStream.range(0, n)
                    .filter(v -> steps.get(v).item() == item)
                    .toArray();
            if (own.length > 0) {
                Arrays.stream(own).forEach(v -> owner[v] = blocks.size());
                blocks.add(block(sample.items().get(i), own));
                double[] now = conduct.item(i, new int[0], new double[n]);
                double[] price = Conduct.payoff(sample, sample.items().get(i));
                for (int f = 0; f < base.length; f++) {
                    base[f] += price[f] - now[f];
                }
            }
        }
    }

    private Block block(Item item, int[] own) {
        double month = sample.month(item);
        int[] shifts = of(own, Step.Kind.SHIFT);
        int[] stocks = of(own, Step.Kind.STOCK);
        for (int v : own) {
            direct[v] = direct(item, v);
        }
        var options = new ArrayList<Served>();
        for (int a = 0; a < item.alternatives().size(); a++) {
            int source = a;
            Alternative alternative = item.alternatives().get(a);
            double price = Math.max(0, alternative.extraCost());
            if (alternative.ready()) {
                options.add(new Served(-1, source, price));
            }
            IntStream.concat(Arrays.stream(of(own, Step.Kind.READY)), Arrays.stream(of(own, Step.Kind.LATE)))
                    .filter(v -> steps.get(v).source() == source)
                    .forEach(v -> options.add(new Served(v, source, price)));
        }
        options.sort(Comparator.comparingDouble(Served::price));
        var store = new Block.Store(
                stocks.length == 0 ? -1 : stocks[0],
                Tariff.months(item.terms().coverDays()) * month,
                Tariff.months(1) * month);
        return new Block(
                sample.margins(item),
                store,
                shifts,
                options.stream().mapToInt(Served::variable).toArray(),
                options.stream().mapToDouble(Served::price).toArray(),
                cells(item, shifts, options));
    }

    /** A variable that serves need, or a source that is ready anyway. */
    private record Served(int variable, int source, double price) {}

    private int[] of(int[] own, Step.Kind kind) {
        return Arrays.stream(own).filter(v -> steps.get(v).kind() == kind).toArray();
    }

    /** What one unit of a step costs or pays in each future without any recourse; null for nothing. */
    private float @Nullable [] direct(Item item, int v) {
        Step step = steps.get(v);
        double month = sample.month(item);
        return switch (step.kind()) {
            case STOCK -> null;
            case FIX -> {
                double[] payoff = Conduct.payoff(sample, item);
                yield floats(f -> -payoff[f]);
            }
            case READY -> floats(f -> orders[v].placed(f) ? tariff.start() * month : 0);
            case LATE -> {
                Alternative source = Sample.source(item, step);
                double called = source.qualifyUsd() / source.capacity() + tariff.start() * month;
                yield floats(f -> orders[v].placed(f) ? called : 0);
            }
            case SHIFT -> shift(item, v, month);
        };
    }

    private float[] shift(Item item, int v, double month) {
        var lane = Sample.source(item, steps.get(v)).lane();
        float[] stopped = sample.stopped(lane);
        float[] dearer = sample.dearer(lane);
        float[] own = sample.stopped(item.lane());
        float[] ownDearer = sample.dearer(item.lane());
        return floats(f -> {
            double sum = 0;
            for (int m = 0; m < sample.months(); m++) {
                int c = f * sample.months() + m;
                sum += orders[v].there(f, m) * ((1 - stopped[c]) * dearer[c] - (1 - own[c]) * ownDearer[c]);
            }
            return month * sum;
        });
    }

    private float[] floats(IntToDoubleFunction of) {
        float[] all = new float[sample.futures()];
        for (int f = 0; f < all.length; f++) {
            all[f] = (float) of.applyAsDouble(f);
        }
        return all;
    }

    private Block.Cells cells(Item item, int[] shifts, List<Served> options) {
        int months = sample.months();
        int all = sample.futures() * months;
        int k = options.size();
        int[] start = new int[sample.futures() + 1];
        float[] need = new float[all];
        float[] less = new float[all * shifts.length];
        float[] standing = new float[all * k];
        float[] each = new float[all * k];
        float month = (float) sample.month(item);
        float[] gone = sample.stopped(item.lane());
        int cell = 0;
        for (int f = 0; f < sample.futures(); f++) {
            start[f] = cell;
            double onset = -1;
            for (int m = 0; m < months; m++) {
                int c = f * months + m;
                onset = gone[c] <= 0 ? -1 : onset < 0 ? m : onset;
                if (item.kind().instrument() || !needed(item, shifts, c)) {
                    continue;
                }
                need[cell] = gone[c] * month;
                for (int h = 0; h < shifts.length; h++) {
                    float there = (float) orders[shifts[h]].there(f, m);
                    float other = sample.stopped(
                                    Sample.source(item, steps.get(shifts[h])).lane())[c];
                    less[cell * shifts.length + h] = there * (gone[c] - other) * month;
                }
                for (int j = 0; j < k; j++) {
                    serve(item, options.get(j), f, m, onset, cell * k + j, standing, each);
                }
                cell++;
            }
        }
        start[sample.futures()] = cell;
        return new Block.Cells(
                start,
                Arrays.copyOf(need, cell),
                Arrays.copyOf(less, cell * shifts.length),
                Arrays.copyOf(standing, cell * k),
                Arrays.copyOf(each, cell * k));
    }

    private boolean needed(Item item, int[] shifts, int c) {
        boolean some = sample.stopped(item.lane())[c] > 0;
        for (int v : shifts) {
            some |= sample.stopped(Sample.source(item, steps.get(v)).lane())[c] > 0;
        }
        return some;
    }

    private void serve(Item item, Served by, int f, int m, double onset, int at, float[] standing, float[] each) {
        Alternative source = item.alternatives().get(by.source);
        double comes = sample.month(item) * (1 - sample.stopped(source.lane())[f * sample.months() + m]);
        double anyway =
                source.ready() && onset >= 0 ? Math.clamp(m + 1 - onset - Tariff.months(source.leadDays()), 0, 1) : 0;
        if (by.variable < 0) {
            standing[at] = (float) (comes * source.capacity() * anyway);
        } else {
            each[at] = (float) (comes * Math.max(0, orders[by.variable].there(f, m) - anyway));
        }
    }

    /**
     * The program.
     *
     * @param paid keys of the sources that are qualified for a fixed price; null where a part of a source costs that part of its price,
     *     which no plan can beat
     */
    Program program(Risk risk, double budget, @Nullable Set<Integer> paid) {
        int n = steps.size();
        double[] costs = new double[n];
        double[] upper = new double[n];
        double[] spends = new double[n];
        Map<Integer, Double> fixed = new TreeMap<>();
        Map<Integer, List<Integer>> sharing = new TreeMap<>();
        for (int v = 0; v < n; v++) {
            Step step = steps.get(v);
            int key = Bill.key(step);
            boolean open = paid == null || key < 0 || bill.fixed()[v] == 0 || paid.contains(key);
            upper[v] = open ? step.most() : 0;
            costs[v] = bill.each()[v];
            spends[v] = Math.max(0, costs[v]);
            if (key >= 0) {
                double part = paid == null
                        ? bill.fixed()[v]
                                / Sample.source(sample.items().get(step.item()), step)
                                        .capacity()
                        : 0;
                costs[v] += part;
                spends[v] += part;
                if (paid != null && paid.contains(key)) {
                    fixed.merge(key, bill.fixed()[v], Math::max);
                }
                sharing.computeIfAbsent(key, k -> new ArrayList<>()).add(v);
            }
        }
        double first = fixed.values().stream().mapToDouble(Double::doubleValue).sum();
        var rows = new ArrayList<Limits.Row>();
        rows.add(new Limits.Row(IntStream.range(0, n).toArray(), spends, Math.max(0, budget - first)));
        for (List<Integer> together : sharing.values()) {
            if (together.size() > 1) {
                Step one = steps.get(together.getFirst());
                double capacity =
                        Sample.source(sample.items().get(one.item()), one).capacity();
                rows.add(new Limits.Row(together.stream().mapToInt(v -> v).toArray(), ones(together.size()), capacity));
            }
        }
        double[] with = Arrays.stream(base).map(b -> b + first).toArray();
        return new Program(costs, new Limits(upper, rows), new MeritOrder(blocks, owner, direct, with), risk);
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
