package linchpin.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;
import linchpin.plan.program.Block;
import linchpin.plan.program.Limits;
import linchpin.plan.program.MeritOrder;
import linchpin.plan.program.Pool;
import linchpin.plan.program.Program;
import linchpin.plan.program.Risk;
import linchpin.plan.program.SharedOrder;
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
    private final List<Shared> shared;
    private final List<int[]> months = new ArrayList<>();
    private final List<List<Pool.Member>> members = new ArrayList<>();

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
        shared = Shared.of(sample.items());
        shared.forEach(k -> members.add(new ArrayList<>()));
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
                blocks.add(block(i, own));
                double[] now = conduct.item(i, new int[0], new double[n]);
                double[] price = Conduct.payoff(sample, sample.items().get(i));
                for (int f = 0; f < base.length; f++) {
                    base[f] += price[f] - now[f];
                }
            }
        }
    }

    private Block block(int i, int[] own) {
        Item item = sample.items().get(i);
        double month = sample.month(item);
        int[] shifts = of(own, Step.Kind.SHIFT);
        int[] stocks = of(own, Step.Kind.STOCK);
        for (int v : own) {
            direct[v] = direct(item, v);
        }
        var options = new ArrayList<Needs.Served>();
        for (int a = 0; a < item.alternatives().size(); a++) {
            int source = a;
            Alternative alternative = item.alternatives().get(a);
            double price = Math.max(0, alternative.extraCost());
            if (alternative.ready()) {
                options.add(new Needs.Served(-1, source, price));
            }
            IntStream.concat(Arrays.stream(of(own, Step.Kind.READY)), Arrays.stream(of(own, Step.Kind.LATE)))
                    .filter(v -> steps.get(v).source() == source)
                    .forEach(v -> options.add(new Needs.Served(v, source, price)));
        }
        options.sort(Comparator.comparingDouble(Needs.Served::price));
        for (int j = 0; j < options.size(); j++) {
            int pool = options.get(j).variable() < 0
                    ? -1
                    : Shared.of(shared, i, options.get(j).source());
            if (pool >= 0) {
                members.get(pool).add(new Pool.Member(blocks.size(), j));
            }
        }
        var needs = new Needs(sample, steps, orders, item, shifts, options);
        months.add(needs.months());
        var store = new Block.Store(
                stocks.length == 0 ? -1 : stocks[0],
                Tariff.months(item.terms().coverDays()) * month,
                Tariff.months(1) * month);
        return new Block(
                sample.margins(item),
                store,
                shifts,
                options.stream().mapToInt(Needs.Served::variable).toArray(),
                options.stream().mapToDouble(Needs.Served::price).toArray(),
                needs.cells());
    }

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

    /** The program where some sources are paid for and no other that has a fixed price is used. */
    Program program(Risk risk, double budget, Set<Integer> paid) {
        var closed = new TreeSet<>(prices().keySet());
        closed.removeAll(paid);
        return program(risk, budget, paid, closed);
    }

    /** Fixed prices of sources, by key. */
    SortedMap<Integer, Double> prices() {
        var prices = new TreeMap<Integer, Double>();
        for (int v = 0; v < steps.size(); v++) {
            if (bill.fixed()[v] > 0) {
                prices.put(Bill.key(steps.get(v)), bill.fixed()[v]);
            }
        }
        return prices;
    }

    /**
     * The program where not all is decided: a part of a source that is neither paid for nor closed costs that part of its price, which no
     * plan can beat.
     *
     * @param paid keys of the sources that are qualified for a fixed price
     * @param closed keys of those that are not to be used, where that has a fixed price
     */
    Program program(Risk risk, double budget, Set<Integer> paid, Set<Integer> closed) {
        int n = steps.size();
        double[] costs = new double[n];
        double[] upper = new double[n];
        double[] spends = new double[n];
        Map<Integer, Double> fixed = new TreeMap<>();
        Map<Integer, List<Integer>> sharing = new TreeMap<>();
        for (int v = 0; v < n; v++) {
            Step step = steps.get(v);
            int key = Bill.key(step);
            boolean whole = paid.contains(key);
            upper[v] = bill.fixed()[v] > 0 && closed.contains(key) ? 0 : step.most();
            costs[v] = bill.each()[v];
            spends[v] = Math.max(0, costs[v]);
            if (key >= 0) {
                double part = whole
                        ? 0
                        : bill.fixed()[v]
                                / Sample.source(sample.items().get(step.item()), step)
                                        .capacity();
                costs[v] += part;
                spends[v] += part;
                if (whole) {
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
        List<Pool> pools = pools();
        pools.stream()
                .filter(p -> p.variables().length > 0)
                .forEach(p -> rows.add(new Limits.Row(p.variables(), p.each(), p.most())));
        double[] with = Arrays.stream(base).map(b -> b + first).toArray();
        var alone = new MeritOrder(blocks, owner, direct, with);
        boolean together = pools.stream().anyMatch(p -> !p.members().isEmpty());
        return new Program(
                costs,
                new Limits(upper, rows),
                together ? new SharedOrder(alone, pools, months.toArray(int[][]::new), sample.months()) : alone,
                risk);
    }

    /** What is bought from a supplier at all times is not there when it is called upon. */
    private List<Pool> pools() {
        var pools = new ArrayList<Pool>();
        for (int k = 0; k < shared.size(); k++) {
            int pool = k;
            int[] taking = IntStream.range(0, steps.size())
                    .filter(v -> steps.get(v).kind() == Step.Kind.SHIFT
                            && Shared.of(
                                            shared,
                                            steps.get(v).item(),
                                            steps.get(v).source())
                                    == pool)
                    .toArray();
            double[] each = Arrays.stream(taking)
                    .mapToDouble(
                            v -> sample.month(sample.items().get(steps.get(v).item())))
                    .toArray();
            pools.add(new Pool(shared.get(k).month(), taking, each, members.get(k)));
        }
        return pools;
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }
}
