package linchpin.behavior;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.EventTable;

/** The case-wide level of reporting of the streams whose rule changes: a yearly random walk in logs. */
final class Reporting {

    private static final int SWEEPS = 400;
    private static final double LAST_DAYS = 730.5;

    private Reporting() {}

    /**
     * The most probable walk given Poisson counts and normal steps, by Gauss–Seidel sweeps of Newton steps: the problem is
     * concave and tridiagonal.
     */
    static List<Rates.Year> years(EventTable events, int until, double stepSd) {
        int end = events.firstFrom(until);
        int firstYear = LocalDate.ofEpochDay(events.day(0)).getYear();
        int lastYear = LocalDate.ofEpochDay(until - 1).getYear();
        int n = lastYear - firstYear + 1;
        double[] count = new double[n];
        double[] days = new double[n];
        for (int e = 0; e < end; e++) {
            if (!events.constant(e) && events.known(e) < until) {
                count[LocalDate.ofEpochDay(events.day(e)).getYear() - firstYear] += events.weight(e);
            }
        }
        for (int y = 0; y < n; y++) {
            LocalDate newYear = LocalDate.of(firstYear + y, 1, 1);
            long from = Math.max(events.day(0), newYear.toEpochDay());
            days[y] = Math.max(1, Math.min(until, newYear.plusYears(1).toEpochDay()) - from);
        }
        double[] log = new double[n];
        for (int y = 0; y < n; y++) {
            log[y] = Math.log((count[y] + 0.5) / days[y]);
        }
        double precision = 1 / (stepSd * stepSd);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int y = 0; y < n; y++) {
                double mean = Math.exp(log[y]) * days[y];
                double gradient = count[y] - mean;
                double curvature = mean;
                if (y > 0) {
                    gradient -= (log[y] - log[y - 1]) * precision;
                    curvature += precision;
                }
                if (y < n - 1) {
                    gradient -= (log[y] - log[y + 1]) * precision;
                    curvature += precision;
                }
                log[y] += Math.clamp(gradient / (curvature + 1e-12), -1, 1);
            }
        }
        var years = new ArrayList<Rates.Year>();
        for (int y = 0; y < n; y++) {
            years.add(new Rates.Year(firstYear + y, count[y] / days[y], Math.exp(log[y])));
        }
        return List.copyOf(years);
    }

    /** Mean over the 24 months before a day, events a day. */
    static double now(EventTable events, int until) {
        double sum = 0;
        for (int e = events.firstFrom((int) (until - LAST_DAYS)); e < events.firstFrom(until); e++) {
            sum += events.constant(e) || events.known(e) >= until ? 0 : events.weight(e);
        }
        return Math.max(1e-9, sum / Math.min(LAST_DAYS, Math.max(1, until - events.day(0))));
    }
}
