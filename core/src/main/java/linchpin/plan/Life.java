package linchpin.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import linchpin.exposure.Alternative;
import linchpin.exposure.Item;

/** An item under a decision. */
final class Life {

    private final Sample sample;
    private final List<Step> steps;
    private final Orders[] orders;
    private final double start;
    private final int place;
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
            int place, Alternative source, float[] stopped, float[] dearer, int[] shifts, int[] ready, int[] late) {}

    /** How it stands in a month: stock in months of use, and since when supply is short, -1 for not. */
    static final class State {
        private double stock;
        private double onset = -1;
    }

    /**
     * @param place of the item
     * @param own steps that are taken for it
     * @param start to start deliveries, as a share of a month's value
     */
    Life(Sample sample, List<Step> steps, Orders[] orders, int place, int[] own, double[] x, double start) {
        this.sample = sample;
        this.steps = steps;
        this.orders = orders;
        this.start = start;
        this.place = place;
        Item item = sample.items().get(place);
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
                        a, source, sample.stopped(source.lane()), sample.dearer(source.lane()), shifts, ready, late));
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
        State state = state();
        int at = f * sample.months();
        for (int m = 0; m < sample.months(); m++) {
            sum += price(f, m);
            double missing = missing(f, m, state);
            if (state.onset >= 0) {
                sum += served(f, m, at, missing, state.onset);
            }
        }
        return sum + started(f);
    }

    State state() {
        State state = new State();
        state.stock = cover;
        return state;
    }

    /** What is short of a month once stock is used, as a share of it; moves the state on. */
    double missing(int f, int m, State state) {
        int at = f * sample.months();
        double gap = flows ? gap(f, m, at, stopped[at + m]) : 0;
        if (gap <= 0) {
            state.onset = -1;
            state.stock = Math.min(cover, state.stock + refill);
            return 0;
        }
        state.onset = state.onset < 0 ? m : state.onset;
        double used = Math.min(state.stock, gap);
        state.stock = Math.min(cover, state.stock - used + (1 - gap) * refill);
        return gap - used;
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

    /** What comes dearer than usual in a month, USD. */
    double price(int f, int m) {
        int at = f * sample.months();
        double gone = stopped[at + m];
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

    private double served(int f, int m, int at, double missing, double onset) {
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

    int place() {
        return place;
    }

    double month() {
        return month;
    }

    double margin(int f) {
        return margins[f];
    }

    int ways() {
        return ways.size();
    }

    /** The place of a way's source among the item's other sources. */
    int source(int way) {
        return ways.get(way).place;
    }

    double extra(int way) {
        return ways.get(way).source.extraCost();
    }

    /** What a way can bring in a month, as a share of it. */
    double brings(int way, int f, int m, State state) {
        return capacity(ways.get(way), f, m, state.onset) * (1 - ways.get(way).stopped[f * sample.months() + m]);
    }

    /** What a way's supplier sends at all times, USD a month. */
    double always(int way) {
        return month
                * Arrays.stream(ways.get(way).shifts).mapToDouble(v -> x[v]).sum();
    }

    /** What it costs to start deliveries, and to qualify a source that nothing was prepared for. */
    double started(int f) {
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
