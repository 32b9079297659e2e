package linchpin.stream;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import linchpin.behavior.Chooser;
import linchpin.behavior.Replay;
import linchpin.event.Act;
import linchpin.event.EventTable;
import linchpin.world.InputsOverTime;

/** The choices of a span of days, laid out to be fitted; choices of one pair of states are one cluster. */
final class StreamSample {

    private static final long SEED = 20181031;

    private final int n;
    private final StreamSettings settings;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<Part, SparseChoices> parts = new EnumMap<>(Part.class);

    private StreamSample(int actors, StreamSettings settings) {
        n = actors;
        this.settings = settings;
        for (Part part : Part.values()) {
            parts.put(part, new SparseChoices(part.terms().size(), part.effects(n)));
        }
    }

    /**
     * Walks through the days and keeps the choices from one day until before another.
     *
     * @return choices by part
     */
    static Map<Part, SparseChoices> of(
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
        var whom = Part.of(o.act());
        SparseChoices targets = parts(whom.get(0));
        int k = targets.width;
        int count = 0;
        int pick = -1;
        for (int j = 0; j < n; j++) {
            if (j == o.from()) {
                continue;
            }
            double share = Math.exp(o.targets()[j * k]);
            double q = Math.min(1, settings.sample().byShare() * share + settings.sample().even() / n);
            boolean drawn = random.nextDouble() < q;
            if (j == o.to()) {
                pick = count;
            }
            if (drawn || j == o.to()) {
                targets.alternative(o.targets(), j * k, -Math.log(q), j);
                count++;
            }
        }
        targets.close(pick, weight, pair);

        SparseChoices classes = parts(whom.get(1));
        classes.alternative(o.classes(), 0, 0, -1);
        classes.alternative(o.classes(), classes.width, 0, -1);
        classes.close(Part.deed(o.act().actClass()), weight, pair);

        SparseChoices acts = parts(Part.ACT);
        Act[] siblings = Chooser.acts(o.act().actClass().ordinal());
        int chosen = -1;
        for (int r = 0; r < siblings.length; r++) {
            acts.alternative(o.acts(), r * acts.width, 0, siblings[r].ordinal());
            chosen = siblings[r] == o.act() ? r : chosen;
        }
        acts.close(chosen, weight, pair);
    }

    private SparseChoices parts(Part part) {
        return java.util.Objects.requireNonNull(parts.get(part));
    }
}
