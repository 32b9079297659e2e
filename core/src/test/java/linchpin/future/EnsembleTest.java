package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import linchpin.behavior.Settings;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Measure;
import linchpin.event.Parties;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Test;

class EnsembleTest {

    private static final Course NOTHING = Worlds.course(Policy.NONE);

    @Test
    void theSameSeedGivesTheSameBytesOnOneAndTwoThreads() {
        Arm one = play(new Design(7, 96, 24, 6, 1), NOTHING);
        Arm two = play(new Design(7, 96, 24, 6, 2), NOTHING);

        assertThat(two.counts()).isDeepEqualTo(one.counts());
        assertThat(two.events()).isEqualTo(one.events());
        assertThat(two.drawn()).isEqualTo(one.drawn());
        assertThat(one.eventsPerMonth()).isPositive();
    }

    @Test
    void anotherSeedGivesOtherFuturesWithinTheirInterval() {
        Arm one = play(new Design(7, 480, 240, 6, 2), NOTHING);
        Arm other = play(new Design(8, 480, 240, 6, 2), NOTHING);

        assertThat(Arrays.deepEquals(other.counts(), one.counts())).isFalse();
        double[] a = one.totals("by-A");
        double[] b = other.totals("by-A");
        Grouped ga = Grouped.of(a, 240);
        Grouped gb = Grouped.of(b, 240);
        assertThat(ga.mean() - gb.mean())
                .isCloseTo(0, within(4 * Math.sqrt(ga.monteCarloVariance() + gb.monteCarloVariance())));
    }

    @Test
    void whoIsMadeToActMoreOftenActsMoreOftenAndAFactorOfOneChangesNothing() {
        Arm more = play(new Design(7, 96, 24, 6, 2), activity(2));
        Arm same = play(new Design(7, 96, 24, 6, 2), activity(1));
        Arm base = play(new Design(7, 96, 24, 6, 2), NOTHING);

        assertThat(same.counts()).isDeepEqualTo(base.counts());
        assertThat(Arrays.stream(more.totals("by-E")).sum())
                .isGreaterThan(1.3 * Arrays.stream(base.totals("by-E")).sum());
    }

    private static Course activity(double factor) {
        var step = new Intervention.Activity("EEE", factor, factor, 0, 1, new Months(1, 6));
        return Worlds.course(new Policy("active", "Active", "One acts more often.", List.of(step)));
    }

    @Test
    void doingNothingAndPullingALeverByNothingChangeNothing() {
        var lever = new Intervention.Lever(
                "pressure", List.of("BBB"), List.of("AAA"), "lever.nothing.size", new Months(1, 6));
        Course idle = Worlds.course(new Policy("idle", "Idle", "A lever, not pulled.", List.of(lever)));
        List<Arm> arms = Ensemble.play(
                Worlds.experiment(), List.of(NOTHING, idle, NOTHING), new Design(7, 96, 24, 6, 2), done -> {});

        assertThat(arms.get(1).counts()).isDeepEqualTo(arms.get(0).counts());
        assertThat(arms.get(2).counts()).isDeepEqualTo(arms.get(0).counts());
        assertThat(Effect.of(arms.get(1).totals("by-A"), arms.get(0).totals("by-A"), 24, List.of()))
                .matches(Effect::identical)
                .matches(e -> !e.distinguishable());
    }

    @Test
    void anEventOfWeightZeroChangesNothing() {
        Event placebo = Facts.event("p", Worlds.FIRST.plusDays(3), Parties.of("EEE", "FFF"), Act.CONSULT, 0);
        EventTable added = Worlds.EVENTS.sameKinds(List.of(placebo), Facts::steady);
        Course course = new Course(NOTHING.policy(), added, List.of(), NOTHING.starts());
        Design design = new Design(7, 96, 24, 6, 2);

        assertThat(play(design, course).counts())
                .isDeepEqualTo(play(design, NOTHING).counts());
    }

    /** A visit between E and F excites E and F; of A and B it moves at most what a share of all acts moves. */
    @Test
    void aVisitBetweenTwoOthersMovesNobodyElse() {
        var visit = new Intervention.AddEvent(Deed.of(Act.CONSULT).kind(), Parties.of("EEE", "FFF"), List.of(1, 2, 3));
        Course course = Worlds.course(new Policy("visit", "Visit", "A placebo.", List.of(visit)));
        Design design = new Design(7, 960, 240, 6, 2);
        Arm with = play(design, course);
        Arm without = play(design, NOTHING);

        assertThat(Effect.of(with.totals("by-E"), without.totals("by-E"), 240, List.of())
                        .value())
                .isGreaterThanOrEqualTo(3);
        Effect onA = Effect.of(with.totals("by-A"), without.totals("by-A"), 240, List.of());
        assertThat(onA.value())
                .isCloseTo(
                        0, within(0.02 * Grouped.of(without.totals("by-A"), 240).mean()));
        assertThat(onA.distinguishable()).isFalse();
    }

    @Test
    void aStrongLeverLowersActsTowardsItsSender() {
        var lever = new Intervention.Lever(
                "pressure", List.of("CCC"), List.of("AAA"), "lever.pressure.size", new Months(1, 6));
        Course pressed = Worlds.course(new Policy("press", "Press", "One lever.", List.of(lever)));
        Design design = new Design(7, 960, 240, 6, 2);
        double[] with = play(design, pressed).totals("A-on-C");
        double[] without = play(design, NOTHING).totals("A-on-C");
        Effect effect = Effect.of(with, without, 240, List.of());

        assertThat(effect.value()).isNegative();
        assertThat(effect.distinguishable()).isTrue();
        assertThat(effect.monteCarlo().high() - effect.monteCarlo().low())
                .as("common random numbers narrow a paired difference")
                .isLessThan(4 * Math.sqrt(variance(with) / 960 + variance(without) / 960));
    }

    @Test
    void policiesMayEditEveryInput() {
        var always = new Months(2, 4);
        Course course = Worlds.course(new Policy(
                "all",
                "All",
                "Everything at once.",
                List.of(
                        new Intervention.ScaleTie(
                                new Measure.Subject(Measure.Kind.TRADE, "trade_share", "AAA", "BBB"),
                                "tie.halved",
                                1,
                                always),
                        new Intervention.Stance("BBB", "stance.sterner", 1, always))));
        Design design = new Design(7, 96, 24, 6, 2);
        Arm with = play(design, course);
        Arm without = play(design, NOTHING);

        for (int b = 0; b < 96; b++) {
            assertThat(with.inMonth(b, 0, 0)).as("the first month is untouched").isEqualTo(without.inMonth(b, 0, 0));
        }
        assertThat(Arrays.deepEquals(with.counts(), without.counts())).isFalse();
    }

    @Test
    void aLongerHorizonBeginsLikeAShorterOne() {
        Arm six = play(new Design(7, 48, 24, 6, 1), NOTHING);
        Arm twelve = play(new Design(7, 48, 24, 12, 1), NOTHING);
        int cells = six.counts()[0].length;

        for (int b = 0; b < 48; b++) {
            assertThat(Arrays.copyOf(twelve.counts()[b], cells)).isEqualTo(six.counts()[b]);
        }
    }

    @Test
    void branchesThatExplodeAreCountedAndKept() {
        Settings s = Worlds.SETTINGS;
        Settings narrow = new Settings(s.decay(), s.smoothing(), 3, s.priors());
        Arm arm = Ensemble.play(Worlds.experiment(narrow), List.of(NOTHING), new Design(7, 96, 24, 6, 2), done -> {})
                .getFirst();

        assertThat(arm.explodedBranches()).isBetween(1, 96);
        assertThat(arm.counts()).hasNumberOfRows(96);
        assertThat(Arrays.stream(arm.events()).min().orElseThrow()).isNotNegative();
        assertThat(play(new Design(7, 96, 24, 6, 2), NOTHING).explodedBranches())
                .isZero();
    }

    private static Arm play(Design design, Course course) {
        return Ensemble.play(Worlds.experiment(), List.of(course), design, done -> {})
                .getFirst();
    }

    private static double variance(double[] x) {
        double mean = Arrays.stream(x).average().orElseThrow();
        return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / (x.length - 1);
    }
}
