package linchpin.analogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.event.EventTable;
import linchpin.future.Interval;
import linchpin.future.Keyed;
import linchpin.pattern.Tally;
import linchpin.scenario.ScenarioClass;
import linchpin.scenario.Scenarios;

/**
 * The past times most like the present, what followed each, and how good it has been to forecast by them.
 *
 * @param asOf the present
 * @param memory months that are compared
 * @param horizon months that followed
 * @param novelty share of past times that were nearer to their own nearest analogue than the present is to its; near 1,
 *     nothing like the present has been
 * @param analogues nearest first
 * @param classes one row a class
 */
public record Analogues(
        LocalDate asOf, int memory, int horizon, double novelty, List<Analogue> analogues, List<ClassRecord> classes) {

    private static final int RESAMPLES = 2000;

    /**
     * A past time.
     *
     * @param end its last day
     * @param distance from the present, in spreads of a counter
     * @param followed ids of the classes that came true in the months after
     */
    public record Analogue(LocalDate end, double distance, List<String> followed) {}

    /**
     * A class, by analogues and by past frequency.
     *
     * @param share of the analogues after which it came true, pulled to one half by half an observation each way (Jeffreys)
     * @param climatology the same share over all past times
     * @param record how both did at past times
     */
    public record ClassRecord(String id, String title, double share, double climatology, Skill record) {}

    /**
     * Brier scores (0 is perfect) over origins that do not overlap, each by what was known then.
     *
     * @param gain climatology's score less that of the analogues; positive where these are better
     * @param interval of the gain, 95 %, from resampled origins
     */
    public record Skill(int origins, double analogues, double climatology, double gain, Interval interval) {}

    /**
     * What to ask.
     *
     * @param from first day of the history
     * @param until its last day, the present
     * @param count how many analogues
     */
    public record Question(LocalDate from, LocalDate until, int memory, int horizon, int count) {}

    public static Analogues of(EventTable events, Tally tally, Scenarios scenarios, Question q) {
        var months = Months.of(events, tally, q.from, q.until);
        var likeness = new Likeness(months, q.memory);
        int now = months.size();
        int earliest = 2 * q.memory + q.horizon + 12 * q.count;
        if (now <= earliest) {
            throw new IllegalArgumentException(
                    "The history has %d months; more than %d are needed for %d analogues of %d months with %d after them.\nMaybe ask for fewer or shorter ones."
                            .formatted(now, earliest, q.count, q.memory, q.horizon));
        }
        var nearest = likeness.nearest(now, q.horizon, q.count);
        int nearer = 0;
        for (int t = earliest; t < now; t++) {
            nearer += likeness.nearest(t, q.horizon, 1).getFirst().distance()
                            < nearest.getFirst().distance()
                    ? 1
                    : 0;
        }
        var asked = new Asked(months, likeness, scenarios, q, earliest);
        return new Analogues(
                months.eve(now),
                q.memory,
                q.horizon,
                (double) nearer / (now - earliest),
                nearest.stream()
                        .map(n -> new Analogue(months.eve(n.at()), n.distance(), asked.followed(n.at())))
                        .toList(),
                scenarios.classes().stream().map(c -> asked.of(c, nearest)).toList());
    }

    /** One question, asked of the present and of origins before it. */
    private record Asked(Months months, Likeness likeness, Scenarios scenarios, Question q, int earliest) {

        private boolean came(ScenarioClass c, int at) {
            return months.holds(scenarios.asked(c.rule(), q.horizon), at + scenarios.from(q.horizon), at + q.horizon);
        }

        private List<String> followed(int at) {
            return scenarios.classes().stream()
                    .filter(c -> came(c, at))
                    .map(ScenarioClass::id)
                    .toList();
        }

        private ClassRecord of(ScenarioClass c, List<Likeness.Neighbour> nearest) {
            return new ClassRecord(c.id(), c.title(), share(c, nearest), climatology(c, months.size()), skill(c));
        }

        private double share(ScenarioClass c, List<Likeness.Neighbour> nearest) {
            long hits = nearest.stream().filter(n -> came(c, n.at())).count();
            return (hits + 0.5) / (nearest.size() + 1);
        }

        private double climatology(ScenarioClass c, int now) {
            int hits = 0;
            int n = 0;
            for (int t = q.memory; t <= now - q.horizon; t++) {
                hits += came(c, t) ? 1 : 0;
                n++;
            }
            return (hits + 0.5) / (n + 1);
        }

        private Skill skill(ScenarioClass c) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (int t = months.size() - q.horizon; t >= earliest; t -= q.horizon) {
                double came = came(c, t) ? 1 : 0;
                ours.add(square(share(c, likeness.nearest(t, q.horizon, q.count)) - came));
                theirs.add(square(climatology(c, t) - came));
            }
            double[] gain = new double[ours.size()];
            Arrays.setAll(gain, i -> theirs.get(i) - ours.get(i));
            return new Skill(gain.length, mean(ours), mean(theirs), mean(theirs) - mean(ours), interval(gain));
        }

        private static double square(double x) {
            return x * x;
        }

        private static double mean(List<Double> x) {
            return x.stream().mapToDouble(v -> v).average().orElse(Double.NaN);
        }

        private static Interval interval(double[] gain) {
            double[] means = new double[RESAMPLES];
            for (int r = 0; r < RESAMPLES; r++) {
                long key = Keyed.mix(1, r);
                for (int i = 0; i < gain.length; i++) {
                    int at = (int) (Keyed.uniform(key, Keyed.Purpose.PARAMETER, i) * gain.length);
                    means[r] += gain[at] / gain.length;
                }
            }
            Arrays.sort(means);
            return new Interval(means[RESAMPLES * 25 / 1000], means[RESAMPLES * 975 / 1000 - 1]);
        }
    }
}
