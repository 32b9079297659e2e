package linchpin.stream;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import linchpin.behavior.Chooser;
import linchpin.behavior.Replay;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.world.InputsOverTime;

/** The choices of a span of days, laid out to be fitted; targets are sampled. */
final class StreamSample {

    private static final long SEED = 20181031;

    private final int n;
    private final StreamSettings settings;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<Part, StreamChoices> parts = new EnumMap<>(Part.class);
    private final double[] x;
    private final double[] offset;
    private final int[] who;

    private StreamSample(int actors, StreamSettings settings) {
        n = actors;
        this.settings = settings;
        for (Part part : Part.values()) {
            parts.put(part, new StreamChoices(part.terms().size(), part.effects(n)));
        }
        x = new double[n * Part.TARGET_HOSTILE.terms().size()];
        offset = new double[n];
        who = new int[n];
    }

    /**
     * Walks through the days and keeps the choices from one day until before another.
     *
     * @return choices by part
     */
    static Map<Part, StreamChoices> of(
            EventTable events,
            InputsOverTime ties,
            StreamSettings settings,
            StreamSettings.Decay decay,
            int from,
            int until) {
        var sample = new StreamSample(events.roster().size(), settings);
        new Replay(events, ties, settings.behavior(decay))
                .playUntil(until, Chooser.showing(events, settings.smoothing(), from, sample::see));
        return sample.parts;
    }

    private void see(Chooser.Occasion o, double weight, double valence) {
        long pair = (long) Math.min(o.from(), o.to()) * n + Math.max(o.from(), o.to());
        var of = Part.of(o.act());
        target(part(of.get(0)), o, weight, pair);
        part(of.get(1))
                .add(
                        o.classes(),
                        new int[0],
                        new double[2],
                        2,
                        Part.deed(o.act().actClass()),
                        weight,
                        pair);
        Act[] siblings = Chooser.acts(o.act().actClass().ordinal());
        int[] which = new int[siblings.length];
        int chosen = -1;
        for (int r = 0; r < siblings.length; r++) {
            which[r] = siblings[r].ordinal();
            chosen = siblings[r] == o.act() ? r : chosen;
        }
        part(Part.ACT).add(o.acts(), which, new double[siblings.length], siblings.length, chosen, weight, pair);
    }

    private void target(StreamChoices targets, Chooser.Occasion o, double weight, long pair) {
        int k = targets.width();
        int count = 0;
        int pick = -1;
        for (int j = 0; j < n; j++) {
            if (j == o.from()) {
                continue;
            }
            double share = Math.exp(o.targets()[j * k]);
            double q = Math.min(
                    1, settings.sample().byShare() * share + settings.sample().even() / n);
            boolean drawn = random.nextDouble() < q;
            if (drawn || j == o.to()) {
                pick = j == o.to() ? count : pick;
                System.arraycopy(o.targets(), j * k, x, count * k, k);
                offset[count] = -Math.log(q);
                who[count++] = j;
            }
        }
        targets.add(x, who, offset, count, pick, weight, pair);
    }

    private StreamChoices part(Part part) {
        return Objects.requireNonNull(parts.get(part));
    }
}
