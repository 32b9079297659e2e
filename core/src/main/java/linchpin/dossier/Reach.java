package linchpin.dossier;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import linchpin.event.Valence;
import linchpin.future.Interval;
import linchpin.future.Keyed;

/**
 * How widely an actor deals with others, and how evenly it spreads its acts.
 *
 * @param months length of the window
 * @param dealings cooperative events with others, each counted once a partner
 * @param partners others with at least one of them
 * @param effective the effective number of partners, e to the entropy of their shares (Hill 1973, order 1): isolation is a
 *     small one
 * @param unpredictability entropy of the actor's own acts over that of sixteen equal ones, from 0 (always the same) to 1
 */
public record Reach(int months, int dealings, int partners, Measured effective, Measured unpredictability) {

    private static final int RESAMPLES = 400;

    /** A measure with its interval from resampled months; shares of few events are biased towards few. */
    public record Measured(double value, Interval interval) {}

    static Reach of(Dealings dealings, LocalDate last, int months, long seed) {
        LocalDate first = last.minusMonths(months).plusDays(1);
        var partners = new TreeMap<String, Integer>();
        var cooperative = dealings.between(first, last)
                .filter(d -> d.event().deed().act().valence() == Valence.COOPERATIVE)
                .toList();
        for (var d : cooperative) {
            partners.putIfAbsent(d.partner(), partners.size());
        }
        List<int[]> withWhom = cooperative.stream()
                .map(d -> new int[] {month(d.event().when().date(), first), partners.get(d.partner())})
                .toList();
        List<int[]> how = dealings.events().stream()
                .filter(e -> e.parties().sources().contains(dealings.actor()))
                .filter(e ->
                        !e.when().date().isBefore(first) && !e.when().date().isAfter(last))
                .map(e ->
                        new int[] {month(e.when().date(), first), e.deed().act().ordinal()})
                .toList();
        return new Reach(
                months,
                cooperative.size(),
                partners.size(),
                measured(withWhom, months, partners.size(), c -> Math.exp(entropy(c)), seed),
                measured(how, months, 16, c -> entropy(c) / Math.log(16), seed + 1));
    }

    static int month(LocalDate day, LocalDate first) {
        return (int) ChronoUnit.MONTHS.between(first, day);
    }

    static Measured measured(List<int[]> events, int months, int kinds, ToDoubleFunction<double[]> measure, long seed) {
        double[][] byMonth = new double[months + 1][kinds];
        events.forEach(e -> byMonth[e[0]][e[1]]++);
        double[] all = new double[kinds];
        for (double[] month : byMonth) {
            add(all, month);
        }
        double[] drawn = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            double[] sum = new double[kinds];
            long key = Keyed.mix(seed, r);
            for (int m = 0; m < byMonth.length; m++) {
                add(sum, byMonth[(int) (Keyed.uniform(key, Keyed.Purpose.PARAMETER, m) * byMonth.length)]);
            }
            drawn[r] = measure.applyAsDouble(sum);
        }
        Arrays.sort(drawn);
        return new Measured(
                measure.applyAsDouble(all), new Interval(drawn[RESAMPLES * 25 / 1000], drawn[RESAMPLES * 975 / 1000]));
    }

    private static void add(double[] sum, double[] more) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += more[k];
        }
    }

    /** Shannon's, in nats; 0 where there is nothing. */
    static double entropy(double[] counts) {
        double n = Arrays.stream(counts).sum();
        double h = 0;
        for (double c : counts) {
            h -= c == 0 ? 0 : c / n * Math.log(c / n);
        }
        return h;
    }
}
