package linchpin.exposure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The items of one lane, folded over the futures that count. What a month's stop costs is shared among its causes by their sizes. */
final class LaneFold {

    private final Outages outages;
    private final int lane;
    private final int[] futures;
    private final int months;
    private final float[] stopped;
    private final List<Strand> stops;
    private final List<Strand> prices;
    /** By price strand and future: its sum over months of what still comes. */
    private final double[][] price;
    /** By future: the largest share of payments that is blocked in a month. */
    private final double[] trapped;

    /** By future: months of full stop over the horizon. */
    private final double[] stop;
    /** By future and month: cost of what stops, of all items so far, USD. */
    private final double[] cost;

    private double value;
    private final double[] cash;

    LaneFold(Outages outages, int lane, int[] futures) {
        this.outages = outages;
        this.lane = lane;
        this.futures = futures;
        months = outages.months();
        stopped = outages.stopped(lane);
        stops = outages.stops(lane);
        prices = outages.prices(lane);
        price = new double[prices.size()][futures.length];
        trapped = new double[futures.length];
        stop = new double[futures.length];
        cost = new double[futures.length * months];
        cash = new double[futures.length];
        IntStream.range(0, futures.length).parallel().forEach(this::prepare);
    }

    private void prepare(int f) {
        int at = futures[f] * months;
        for (int m = 0; m < months; m++) {
            stop[f] += stopped[at + m];
            for (int k = 0; k < price.length; k++) {
                price[k][f] += (1 - stopped[at + m]) * prices.get(k).size()[at + m];
            }
            double blocked = 0;
            for (Strand s : stops) {
                blocked = s.cause() == Cause.PAYMENT ? Math.max(blocked, s.size()[at + m]) : blocked;
            }
            trapped[f] = Math.max(trapped[f], blocked);
        }
    }

    /** @param rows filled with the loss of each item by future */
    void fold(List<Money> items, int[] draws, double[][] rows) {
        for (Money i : items) {
            value += i.month();
        }
        IntStream.range(0, futures.length).parallel().forEach(f -> {
            double[] own = new double[months];
            double dearer = 0;
            for (double[] p : price) {
                dearer += p[f];
            }
            for (int i = 0; i < rows.length; i++) {
                Money item = items.get(i);
                double lost = item.month() * dearer;
                if (trapped[f] > 0) {
                    double kept = item.cash(draws[f]) * trapped[f];
                    cash[f] += kept;
                    lost += kept;
                }
                if (loses(item, f)) {
                    lost += item.month() * walk(item, f, draws[f], own);
                    for (int m = 0; m < months; m++) {
                        cost[f * months + m] += item.month() * own[m];
                    }
                }
                rows[i][f] = lost;
            }
        });
    }

    private boolean loses(Money item, int f) {
        return item.flows() && !item.walk().covers(stop[f]);
    }

    private double walk(Money item, int f, int draw, double[] own) {
        return item.walk().cost(stopped, futures[f] * months, futures[f], item.margin(draw), outages, own);
    }

    /** Mean loss of an item by cause. */
    Map<Cause, Double> causes(Money item, int[] draws) {
        double[] sums = new double[Cause.values().length];
        double[] own = new double[months];
        for (int k = 0; k < price.length; k++) {
            sums[prices.get(k).cause().ordinal()] +=
                    item.month() * Arrays.stream(price[k]).sum();
        }
        double[] part = new double[stops.size()];
        for (int f = 0; f < futures.length; f++) {
            sums[Cause.CASH.ordinal()] += trapped[f] > 0 ? item.cash(draws[f]) * trapped[f] : 0;
            if (loses(item, f) && walk(item, f, draws[f], own) != 0) {
                for (int m = 0; m < months; m++) {
                    if (own[m] != 0 && parts(f, m, part)) {
                        for (int k = 0; k < part.length; k++) {
                            sums[stops.get(k).cause().ordinal()] += item.month() * own[m] * part[k];
                        }
                    }
                }
            }
        }
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        for (Cause c : Cause.values()) {
            if (sums[c.ordinal()] != 0) {
                causes.put(c, sums[c.ordinal()] / futures.length);
            }
        }
        return causes;
    }

    /** Shares of the strands in what stops in a month, by their sizes. */
    private boolean parts(int f, int m, double[] part) {
        int at = futures[f] * months + m;
        double sum = 0;
        for (int k = 0; k < part.length; k++) {
            part[k] = stops.get(k).size()[at];
            sum += part[k];
        }
        for (int k = 0; k < part.length; k++) {
            part[k] /= sum;
        }
        return sum > 0;
    }

    /** Losses of all items folded so far, by what was the cause where and future. */
    Map<Losses.Origin, double[]> origins() {
        Map<Losses.Origin, double[]> origins = new LinkedHashMap<>();
        for (int k = 0; k < price.length; k++) {
            double[] of = of(origins, prices.get(k));
            for (int f = 0; f < of.length; f++) {
                of[f] += value * price[k][f];
            }
        }
        double[] part = new double[stops.size()];
        double[][] own = stops.stream().map(s -> of(origins, s)).toArray(double[][]::new);
        for (int f = 0; f < futures.length; f++) {
            for (int m = 0; stop[f] > 0 && m < months; m++) {
                double c = cost[f * months + m];
                if (c != 0 && parts(f, m, part)) {
                    for (int k = 0; k < part.length; k++) {
                        own[k][f] += c * part[k];
                    }
                }
            }
        }
        if (Arrays.stream(cash).anyMatch(c -> c != 0)) {
            var where = new Losses.Origin(Cause.CASH, outages.lanes().get(lane).bankCountry());
            origins.put(where, cash);
        }
        return origins;
    }

    private double[] of(Map<Losses.Origin, double[]> origins, Strand strand) {
        return origins.computeIfAbsent(
                new Losses.Origin(strand.cause(), strand.place()), k -> new double[futures.length]);
    }
}
