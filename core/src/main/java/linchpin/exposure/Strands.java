package linchpin.exposure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import linchpin.event.Roster;
import linchpin.future.Arm;

/** The strands of an arm, each made once, whoever asks for it. */
final class Strands {

    private final Arm arm;
    private final double[] usual;
    private final Drawn drawn;
    private final Roster roster;
    private final float[] nothing;
    private final Map<String, Strand> made = new LinkedHashMap<>();

    Strands(Arm arm, double[] usual, Drawn drawn, Roster roster) {
        this.roster = roster;
        this.arm = arm;
        this.usual = usual;
        this.drawn = drawn;
        nothing = new float[arm.counts().length * arm.design().months()];
    }

    /** Id of a parameter of a cause. */
    static String id(String what, Cause cause) {
        return "exposure.%s.%s".formatted(what, cause.name().toLowerCase(Locale.ROOT));
    }

    int months() {
        return arm.design().months();
    }

    int futures() {
        return arm.counts().length;
    }

    Drawn drawn() {
        return drawn;
    }

    /** @param luck names the place in the keys of the numbers drawn */
    Spells spells(Threat threat, String luck) {
        return new Spells(
                arm,
                usual,
                new Spells.Sizes(
                        drawn.of(id("hazard", threat.cause())),
                        drawn.of(id("share", threat.cause())),
                        drawn.of(id("days", threat.cause())),
                        drawn.of("exposure.days.spread")),
                threat,
                positions(luck));
    }

    /** Positions for the codes of actors: another code for the same actor must not change its luck. */
    private String positions(String luck) {
        return Arrays.stream(luck.split(" "))
                .map(word -> Arrays.stream(word.split("\\+"))
                        .map(code -> roster.contains(code) ? String.valueOf(roster.indexOf(code)) : code)
                        .sorted()
                        .collect(Collectors.joining("+")))
                .collect(Collectors.joining(" "));
    }

    /** What stops where a threat comes true. */
    Strand stop(Threat threat, String luck) {
        String key = threat.counted().id() + " " + luck;
        return made(key, threat.cause(), luck, Strand.Effect.STOP, size -> spread(size, threat, luck));
    }

    /** Adds what stops where a threat comes true. */
    void spread(float[] size, Threat threat, String luck) {
        var spells = spells(threat, luck);
        each(f -> spells.each(f, (start, length, share) -> add(size, f, start, start + length, share)));
    }

    /** Fills a strand. */
    @FunctionalInterface
    interface Filling {
        void fill(float[] size);
    }

    /** The strand of a key, filled when it is first asked for. */
    Strand made(String key, Cause cause, String place, Strand.Effect effect, Filling filling) {
        Strand known = made.get(key);
        if (known != null) {
            return known;
        }
        float[] size = new float[nothing.length];
        filling.fill(size);
        var strand = new Strand(cause, place, effect, size);
        // most places are quiet in every future: they share one array
        strand = strand.idle() ? new Strand(cause, place, effect, nothing) : strand;
        made.put(key, strand);
        return strand;
    }

    void each(IntConsumer future) {
        IntStream.range(0, arm.counts().length).parallel().forEach(future);
    }

    int draw(int future) {
        return future % arm.design().draws();
    }

    int cell(int future, int month) {
        return future * arm.design().months() + month;
    }

    void add(float[] size, int future, double start, double end, double share) {
        int last = Math.min(arm.design().months() - 1, (int) Math.min(end, Integer.MAX_VALUE));
        for (int m = (int) start; m <= last; m++) {
            int c = cell(future, m);
            size[c] = (float) (1 - (1 - size[c]) * (1 - share * Spells.overlap(m, start, end)));
        }
    }

    void add(float[] size, float[] source, double[] factor, double weight) {
        if (weight == 0) {
            return;
        }
        int months = arm.design().months();
        each(f -> {
            for (int m = 0; m < months; m++) {
                size[f * months + m] += (float) (weight * factor[f % factor.length] * source[f * months + m]);
            }
        });
    }
}
