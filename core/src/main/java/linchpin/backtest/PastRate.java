package linchpin.backtest;

import java.time.LocalDate;
import linchpin.forecast.Outcomes;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;

/**
 * What the record alone says of a rule at an origin: how often it held in past windows of the same length, and how often it
 * held again (or came anew) after the window before.
 *
 * @param climatology share of past windows that obeyed, smoothed by half a window on either side
 * @param persistence share of those windows that obeyed among windows whose forerunner ended like the last one, pulled towards
 *     climatology by one independent window
 */
public record PastRate(double climatology, double persistence) {

    /**
     * From windows that lie wholly between {@code since} and {@code origin}, one beginning with every month.
     *
     * @param known what was known at the origin
     */
    public static PastRate of(Outcomes known, Tally tally, Rule rule, LocalDate since, LocalDate origin, int months) {
        int available = (int) (since.until(origin.plusDays(1)).toTotalMonths() - months + 1);
        int windows = Math.max(0, available);
        boolean[] held = new boolean[windows];
        double hits = 0;
        for (int w = 0; w < windows; w++) {
            LocalDate first = origin.plusDays(1).minusMonths((long) months + windows - 1 - w);
            int[] counts = tally.count(
                    known.table(),
                    (int) first.toEpochDay(),
                    (int) first.plusMonths(months).toEpochDay() - 1);
            held[w] = rule.test(tally.lookup(counts));
            hits += held[w] ? 1 : 0;
        }
        // windows that overlap are worth as many as could be laid end to end
        double worth = 1.0 / months;
        double climatology = (hits * worth + 0.5) / (windows * worth + 1);
        if (windows == 0) {
            return new PastRate(0.5, 0.5);
        }
        boolean last = held[windows - 1];
        double same = 0;
        double again = 0;
        for (int w = months; w < windows; w++) {
            if (held[w - months] == last) {
                same += worth;
                again += held[w] ? worth : 0;
            }
        }
        return new PastRate(climatology, (again + climatology) / (same + 1));
    }
}
