package linchpin.plan;

import java.util.ArrayList;
import java.util.List;
import linchpin.exposure.Item;
import linchpin.future.Interval;

/**
 * How well an indicator warns of one item's supply stopping, on futures that it was not chosen on.
 *
 * @param hits share of the stops before which it was crossed, in an earlier month
 * @param falseAlarms share of the futures in which it was crossed that saw no stop afterwards
 * @param lead months from crossing to stop where it hit: the median; 0 where it never did
 * @param stops futures in which supply stopped
 * @param alarms futures in which it was crossed before any stop
 */
public record Warning(Signal signal, String item, Rate hits, Rate falseAlarms, double lead, int stops, int alarms) {

    /** A share of some futures with its 95 % interval (Wilson 1927). */
    public record Rate(double value, Interval interval) {

        private static final double Z = 1.959963984540054;

        static Rate of(int some, int all) {
            if (all == 0) {
                return new Rate(0, new Interval(0, 1));
            }
            double p = (double) some / all;
            double z2 = Z * Z / all;
            double centre = (p + z2 / 2) / (1 + z2);
            double half = Z / (1 + z2) * Math.sqrt(p * (1 - p) / all + z2 / all / 4);
            return new Rate(p, new Interval(Math.max(0, centre - half), Math.min(1, centre + half)));
        }
    }

    /** @param sample futures on which the indicator was not chosen */
    public static Warning of(Sample sample, Item item, Signal signal, Tariff tariff) {
        int[] crossed = signal.crossings(sample.arm());
        int[] stops = sample.stops(item, tariff.stop());
        int stopped = 0;
        int hits = 0;
        int alarms = 0;
        int wrong = 0;
        List<Integer> leads = new ArrayList<>();
        for (int f = 0; f < stops.length; f++) {
            boolean warned = crossed[f] != Signal.NEVER && (stops[f] == Signal.NEVER || crossed[f] < stops[f]);
            stopped += stops[f] == Signal.NEVER ? 0 : 1;
            alarms += warned ? 1 : 0;
            if (warned && stops[f] != Signal.NEVER) {
                hits++;
                leads.add(stops[f] - crossed[f]);
            }
            wrong += warned && stops[f] == Signal.NEVER ? 1 : 0;
        }
        leads.sort(null);
        return new Warning(
                signal,
                item.label().name(),
                Rate.of(hits, stopped),
                Rate.of(wrong, alarms),
                leads.isEmpty() ? 0 : leads.get(leads.size() / 2),
                stopped,
                alarms);
    }
}
