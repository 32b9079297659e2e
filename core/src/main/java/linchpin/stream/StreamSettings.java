package linchpin.stream;

import java.util.ArrayList;
import java.util.List;
import linchpin.behavior.Settings;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * The constants of a study of a stream, each a row of its parameters.
 *
 * @param candidates half-lives to choose among, in the order of the table
 * @param smoothing pseudo-events that pull shares towards their bases
 * @param sample how targets are sampled
 * @param priors standard deviations
 * @param tables half-lives, windows and smoothings of the baselines to choose among
 * @param plan how the days and seeds are used
 * @param weeks of the weekly questions
 */
public record StreamSettings(
        List<Decay> candidates,
        Settings.Smoothing smoothing,
        Sample sample,
        Priors priors,
        Tables tables,
        Plan plan,
        Weeks weeks) {

    /**
     * Half-lives in days.
     *
     * @param slow of the slow habit
     * @param quick of the quick habit
     * @param last of the habit of the last days, by which targets are chosen
     * @param memory of the short memory
     */
    public record Decay(double slow, double quick, double last, double memory) {
        @Override
        public String toString() {
            return "%.0f/%.0f/%.0f/%.0f".formatted(slow, quick, last, memory);
        }
    }

    /**
     * A target {@code j} is in the sample with probability {@code min(1, byShare · share_j + even / n)}, the chosen one
     * always; the log of that probability is taken off its utility (McFadden 1978).
     */
    public record Sample(double byShare, double even) {}

    /**
     * @param shared of shared coefficients: so wide that the stream alone speaks
     * @param target of target effects
     * @param act of act intercepts
     */
    public record Priors(double shared, double target, double act) {}

    /**
     * @param halfLives of the EWMA table, days
     * @param windows of persistence, days
     * @param smoothings pseudo-events of every table
     */
    public record Tables(List<Double> halfLives, List<Double> windows, List<Double> smoothings) {}

    /**
     * @param burnInDays from the first day on that only fill memories
     * @param seeds how many thinned streams are drawn
     */
    public record Plan(int burnInDays, int seeds) {}

    /**
     * @param low climatology below which a question is of the first third
     * @param high climatology from which it is of the last third
     * @param most climatology from which nothing is asked
     * @param perThird questions a week of each third
     * @param paceDays half-life of an actor's pace
     * @param recentWeeks half-life of the recency-weighted share
     */
    public record Weeks(double low, double high, double most, int perThird, double paceDays, double recentWeeks) {}

    /** Reads the constants from rows of parameters. */
    public static StreamSettings of(Parameters p) {
        var candidates = new ArrayList<Decay>();
        for (int c = 1; p.find("stream.candidate.%d.slow.days".formatted(c)).isPresent(); c++) {
            String id = "stream.candidate.%d.".formatted(c);
            candidates.add(new Decay(
                    p.value(id + "slow.days"),
                    p.value(id + "quick.days"),
                    p.value(id + "last.days"),
                    p.value(id + "memory.days")));
        }
        return new StreamSettings(
                List.copyOf(candidates),
                new Settings.Smoothing(p.value("stream.smoothing.events"), p.value("stream.smoothing.target.events")),
                new Sample(p.value("stream.sample.by-share"), p.value("stream.sample.even")),
                new Priors(
                        p.get("stream.prior.shared").sd(),
                        p.get("stream.prior.target").sd(),
                        p.get("stream.prior.act").sd()),
                new Tables(
                        numbered(p, "stream.table.half-life."),
                        numbered(p, "stream.table.window."),
                        numbered(p, "stream.table.smoothing.")),
                new Plan((int) p.value("stream.burn-in.days"), (int) p.value("stream.thinned.seeds")),
                new Weeks(
                        p.value("stream.weekly.low"),
                        p.value("stream.weekly.high"),
                        p.value("stream.weekly.most"),
                        (int) p.value("stream.weekly.questions"),
                        p.value("stream.weekly.pace.days"),
                        p.value("stream.weekly.recent.weeks")));
    }

    private static List<Double> numbered(Parameters p, String prefix) {
        return p.all().stream()
                .filter(row -> row.id().startsWith(prefix))
                .map(Parameter::value)
                .toList();
    }

    /** The constants of the behavior model for one choice of half-lives; what a stream does not use stands at zero. */
    Settings behavior(Decay decay) {
        var none = new Settings.Normal(0, 0);
        var level = new Settings.Level(decay.slow(), decay.slow(), decay.slow());
        var zero = new Parameter(
                "none", 0, 0, 0, Parameter.Shape.FIXED, "", new Parameter.Origin(Parameter.Kind.ELICITED, "", ""));
        return new Settings(
                new Settings.Decay(
                        decay.slow(), decay.quick(), decay.last(), decay.memory(), decay.memory(), decay.slow(), level),
                smoothing,
                Double.POSITIVE_INFINITY,
                new Settings.Priors(
                        none,
                        priors.shared(),
                        priors.target(),
                        priors.act(),
                        new Settings.Rate(0, 0),
                        0,
                        new Settings.Strategic(none, none, none, zero)));
    }
}
