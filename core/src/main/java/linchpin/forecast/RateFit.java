package linchpin.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linchpin.behavior.Behavior;
import linchpin.behavior.Replay;
import linchpin.behavior.Settings;
import linchpin.event.EventTable;
import linchpin.event.Valence;
import linchpin.world.InputsOverTime;

/**
 * How well fitted rates tell when acts come, by time rescaling (Brown, Barbieri, Ventura, Kass and Frank 2002): between two
 * acts the summed rate is exponential with mean one, if the rates are right.
 *
 * <p>Of an act only the day is known. The law is Poisson within a day, so the hours of its acts are uniform, and drawn by
 * key (Haslinger, Pipa and Brown 2010): under the right law the test is exact, whatever the length of a step. Where the
 * rates were fitted on the same acts it rejects more rarely than it says.
 *
 * @param valence of the acts
 * @param who a code, or {@code all}: the actors one after the other
 * @param acts from families with a constant rule
 * @param expected by the fitted rates
 * @param distance of Kolmogorov and Smirnov: the most by which shares of intervals depart from their law
 * @param band that the distance stays within in 95 of 100 cases
 * @param p chance of a distance as large under the fitted rates
 */
public record RateFit(String valence, String who, int acts, double expected, double distance, double band, double p) {

    public static final String ALL = "all";

    /** With fewer acts an actor has no row of its own. */
    private static final int LEAST = 20;

    private static final double FIVE_PERCENT = 1.3581;

    /** Whether the distance lies within the band. */
    public boolean within() {
        return distance <= band;
    }

    /**
     * Measures rates on the days of a span.
     *
     * @param theta by valence: level, own short, own long, received short, received long
     * @param seed of the hours
     * @return for each valence a row for all actors, then one for each with 20 acts or more, in the order of the roster
     */
    public static List<RateFit> of(
            EventTable events,
            InputsOverTime ties,
            Settings settings,
            double[][] theta,
            Behavior.Span span,
            long seed) {
        var times = new RescaledTimes(events, settings, theta, (int) span.from().toEpochDay(), seed);
        new Replay(events, ties, settings).playUntil((int) span.to().toEpochDay() + 1, times);
        times.settle();
        var rows = new ArrayList<RateFit>();
        for (Valence v : Valence.values()) {
            String valence = v.name().toLowerCase(Locale.ROOT);
            rows.add(row(valence, ALL, times.all(v.ordinal()), times.expected(v.ordinal())));
            for (int i = 0; i < events.roster().size(); i++) {
                double[] intervals = times.of(v.ordinal(), i);
                if (intervals.length >= LEAST) {
                    rows.add(row(valence, events.roster().code(i), intervals, times.expected(v.ordinal(), i)));
                }
            }
        }
        return List.copyOf(rows);
    }

    private static RateFit row(String valence, String who, double[] intervals, double expected) {
        double distance = distance(intervals);
        // finite samples: Stephens (1970)
        double root = Math.sqrt(intervals.length);
        double scale = root + 0.12 + 0.11 / root;
        double p = intervals.length == 0 ? 1 : kolmogorov(scale * distance);
        return new RateFit(valence, who, intervals.length, expected, distance, FIVE_PERCENT / scale, p);
    }

    /** The most by which the shares of intervals depart from {@code 1 − exp(−x)}. */
    static double distance(double[] intervals) {
        double[] z = Arrays.stream(intervals).map(x -> -Math.expm1(-x)).sorted().toArray();
        double most = 0;
        for (int k = 0; k < z.length; k++) {
            most = Math.max(most, Math.max((k + 1.0) / z.length - z[k], z[k] - (double) k / z.length));
        }
        return most;
    }

    /** P(K > x) of Kolmogorov's law. */
    static double kolmogorov(double x) {
        if (x < 0.2) {
            return 1;
        }
        double sum = 0;
        for (int k = 1; k <= 100; k++) {
            sum += (k % 2 == 1 ? 2 : -2) * Math.exp(-2.0 * k * k * x * x);
        }
        return Math.clamp(sum, 0, 1);
    }
}
