package linchpin.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;

/**
 * How a firm that has taken some steps lives through a future, month by month and knowing no more than has happened: stock first, then
 * other sources that are there, cheapest first; what is still missing costs the margin. Without steps it is what the exposure reckons.
 */
final class Conduct {

    private final Sample sample;
    private final List<Step> steps;
    private final Orders[] orders;
    private final java.util.Map<Integer, double[]> unplanned = new java.util.concurrent.ConcurrentHashMap<>();
    private final double start;

    /** @param crossings by signal and future, of the sample */
    Conduct(Sample sample, List<Step> steps, int[][] crossings, Tariff tariff) {
        this.sample = sample;
        this.steps = steps;
        start = tariff.start();
        orders = new Orders[steps.size()];
        for (int v = 0; v < orders.length; v++) {
            Step step = steps.get(v);
            if (step.source() >= 0) {
                int[] crossed = step.signal() >= 0 ? crossings[step.signal()] : new int[0];
                orders[v] = new Orders(sample, step, tariff, crossed);
            }
        }
    }

    /** What still comes of an item, at what it is dearer, by future: what fixing its price would pay. */
    static double[] payoff(Sample sample, Item item) {
        float[] stopped = sample.stopped(item.lane());
        float[] dearer = sample.dearer(item.lane());
        int months = sample.months();
        double[] payoff = new double[sample.futures()];
        for (int f = 0; f < payoff.length; f++) {
            for (int c = f * months; c < (f + 1) * months; c++) {
                payoff[f] += sample.month(item) * (1 - stopped[c]) * dearer[c];
            }
        }
        return payoff;
    }

    /** What is lost under a decision, by future, without what the steps cost beforehand, USD. */
    double[] losses(double[] x) {
        double[] losses = sample.losses();
        for (int i = 0; i < sample.items().size(); i++) {
            int[] own = own(i, x);
            if (own.length > 0) {
                double[] with = item(i, own, x);
                double[] without = unplanned.computeIfAbsent(i, k -> item(k, new int[0], x));
                for (int f = 0; f < losses.length; f++) {
                    losses[f] += with[f] - without[f];
                }
            }
        }
        return losses;
    }

    private int[] own(int item, double[] x) {
        return IntStream.range(0, x.length)
                .filter(v -> x[v] > 0 && steps.get(v).item() == item)
                .toArray();
    }

    /** Cost of one item by future: what is missing, what is bought dearer, and what it takes to start. */
    double[] item(int i, int[] own, double[] x) {
        double[] cost = new double[sample.futures()];
        var life = new Life(sample.items().get(i), own, x);
        IntStream.range(0, cost.length).parallel().forEach(f -> cost[f] = life.cost(f));
        return cost;
    }

    /** An item under a decision. */
    private final class Life {

        private final double month;
        private final double cover;
        private final double refill;
        private final float[] stopped;
        private final float[] dearer;
        private final float[] margins;
        private final boolean flows;
        private final int[] own;
        private final double[] x;
        private final List<Way> ways = new ArrayList<>();
        private double fixed;

        /** One other source, and the steps that use it. */
        private record Way(
                Alternative source, float[] stopped, float[] dearer, int[] shifts, int[] ready, int[] late) {}

        Life(Item item, int[] own, double[] x) {
            this.own = own;
            this.x = x;
            month = sample.month(item);
            stopped = sample.stopped(item.lane());
            dearer = sample.dearer(item.lane());
            margins = sample.margins(item);
            flows = !item.kind().instrument();
            double days = item.terms().coverDays();
            for (int v : own) {
                days += steps.get(v).kind() == Step.Kind.STOCK ? x[v] : 0;
                fixed += steps.get(v).kind() == Step.Kind.FIX ? x[v] : 0;
            }
            cover = Tariff.months(days);
            refill = cover / Math.max(1e-9, sample.refillMonths());
            for (int a = 0; a < item.alternatives().size(); a++) {
                Alternative source = item.alternatives().get(a);
                int[] shifts = of(Step.Kind.SHIFT, a);
                int[] ready = of(Step.Kind.READY, a);
                int[] late = of(Step.Kind.LATE, a);
                if (source.ready() || shifts.length + ready.length + late.length > 0) {
                    ways.add(new Way(
                            source, sample.stopped(source.lane()), sample.dearer(source.lane()), shifts, ready, late));
                }
            }
            ways.sort(Comparator.comparingDouble(w -> w.source().extraCost()));
        }

        private int[] of(Step.Kind kind, int source) {
            return Arrays.stream(own)
                    .filter(v -> steps.get(v).kind() == kind && steps.get(v).source() == source)
                    .toArray();
        }

        double cost(int f) {
            double sum = 0;
            double stock = cover;
            double onset = -1;
            int at = f * sample.months();
            for (int m = 0; m < sample.months(); m++) {
                double gone = stopped[at + m];
                sum += price(f, m, at, gone);
                double gap = flows ? gap(f, m, at, gone) : 0;
                if (gap <= 0) {
                    onset = -1;
                    stock = Math.min(cover, stock + refill);
                    continue;
                }
                onset = onset < 0 ? m : onset;
                double used = Math.min(stock, gap);
                stock = Math.min(cover, stock - used + (1 - gap) * refill);
                sum += missing(f, m, at, gap - used, onset);
            }
            return sum + started(f);
        }

        private double gap(int f, int m, int at, double gone) {
            double here = 1;
            double gap = 0;
            for (Way w : ways) {
                for (int v : w.shifts) {
                    double share = x[v] * orders[v].there(f, m);
                    here -= share;
                    gap += share * w.stopped[at + m];
                }
            }
            return gap + here * gone;
        }

        private double price(int f, int m, int at, double gone) {
            double here = 1 - fixed;
            double sum = 0;
            for (Way w : ways) {
                for (int v : w.shifts) {
                    double share = x[v] * orders[v].there(f, m);
                    here -= share;
                    sum += share * (1 - w.stopped[at + m]) * w.dearer[at + m];
                }
            }
            return month * (sum + here * (1 - gone) * dearer[at + m]);
        }

        private double missing(int f, int m, int at, double missing, double onset) {
            double sum = 0;
            double left = missing;
            for (int w = 0; w < ways.size() && left > 0; w++) {
                Way way = ways.get(w);
                double extra = way.source.extraCost();
                if (extra >= margins[f]) {
                    break;
                }
                double bought = Math.min(left, capacity(way, f, m, onset) * (1 - way.stopped[at + m]));
                sum += bought * extra;
                left -= bought;
            }
            return month * (sum + left * margins[f]);
        }

        private double capacity(Way way, int f, int m, double onset) {
            double from = way.source.ready() ? onset + Tariff.months(way.source.leadDays()) : Double.POSITIVE_INFINITY;
            double standing = Math.clamp(m + 1 - from, 0, 1);
            double capacity = way.source.capacity() * standing;
            for (int v : way.ready) {
                capacity += x[v] * Math.max(0, orders[v].there(f, m) - standing);
            }
            for (int v : way.late) {
                capacity += x[v] * orders[v].there(f, m);
            }
            return Math.min(capacity, way.source.capacity());
        }

        /** What it costs to start deliveries, and to qualify a source that nothing was prepared for. */
        private double started(int f) {
            double sum = 0;
            for (Way way : ways) {
                for (int v : way.ready) {
                    sum += orders[v].placed(f) ? x[v] * start * month : 0;
                }
                boolean called = false;
                for (int v : way.late) {
                    called |= orders[v].placed(f);
                    sum += orders[v].placed(f) ? x[v] * start * month : 0;
                }
                sum += called ? way.source.qualifyUsd() : 0;
            }
            return sum;
        }
    }
}
