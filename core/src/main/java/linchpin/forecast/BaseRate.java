package linchpin.forecast;

import java.time.LocalDate;
import linchpin.event.EventTable;
import linchpin.future.Interval;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.world.Law;

/**
 * How often a rule held in past windows of the same length, one beginning with every month.
 *
 * @param since first day of the first window
 * @param frequency share of windows that obey
 * @param windows how many overlapping windows were seen
 * @param independent how many of them could be laid end to end: what the interval rests on
 * @param interval 95 %, by Jeffreys' beta law on the independent windows
 */
public record BaseRate(LocalDate since, double frequency, int windows, int independent, Interval interval) {

    public static BaseRate of(EventTable events, Tally tally, Rule rule, LocalDate since, LocalDate until, int months) {
        int hits = 0;
        int windows = 0;
        for (LocalDate start = since;
                !start.plusMonths(months).minusDays(1).isAfter(until);
                start = start.plusMonths(1)) {
            int[] counts = tally.count(
                    events,
                    (int) start.toEpochDay(),
                    (int) start.plusMonths(months).toEpochDay() - 1);
            windows++;
            hits += rule.test(tally.lookup(counts)) ? 1 : 0;
        }
        double frequency = windows == 0 ? Double.NaN : (double) hits / windows;
        int independent = Math.max(1, (windows + months - 1) / months);
        double mean = windows == 0 ? 0.5 : (frequency * independent + 0.5) / (independent + 1);
        double sd = Math.sqrt(mean * (1 - mean) / (independent + 2));
        return new BaseRate(
                since,
                frequency,
                windows,
                independent,
                new Interval(Law.beta(mean, sd, 0.025), Law.beta(mean, sd, 0.975)));
    }
}
