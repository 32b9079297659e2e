package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import linchpin.pattern.Rule;
import org.junit.jupiter.api.Test;

/** What holds given that something else happened; what sharing luck saves; which branch is typical; what a dropped term leaves. */
class ConditionalTest {

    private static final Design DESIGN = new Design(5, 96, 24, 12, 1);

    @Test
    void aConditionalShareCountsOnlyTheBranchesInWhichItHappened() {
        double[] hits = {1, 0, 1, 1, 0, 0};
        double[] given = {1, 1, 1, 0, 0, 0};
        var p = Probability.given(hits, given, 2).orElseThrow();

        assertThat(p.value()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(p.runs()).isEqualTo(3);
        assertThat(Probability.given(hits, new double[6], 2)).isEmpty();
    }

    @Test
    void givenWhatAlwaysHappensItIsThePlainProbability() {
        var random = new SplittableRandom(4);
        double[] hits = random.doubles(480).map(u -> u < 0.3 ? 1 : 0).toArray();
        double[] always = new double[480];
        Arrays.fill(always, 1);
        var plain = Probability.of(hits, 24);
        var given = Probability.given(hits, always, 24).orElseThrow();

        assertThat(given.value()).isCloseTo(plain.value(), within(1e-12));
        assertThat(given.total().low()).isCloseTo(plain.total().low(), within(1e-9));
        assertThat(given.total().high()).isCloseTo(plain.total().high(), within(1e-9));
    }

    @Test
    void pairsThatMoveTogetherSaveWhatTheyShare() {
        var random = new SplittableRandom(9);
        double[] one = random.doubles(4800).map(u -> u < 0.5 ? 1 : 0).toArray();
        double[] other = random.doubles(4800).map(u -> u < 0.5 ? 1 : 0).toArray();
        double[] near = one.clone();
        for (int b = 0; b < near.length; b += 100) {
            near[b] = 1 - near[b];
        }
        assertThat(Effect.varianceReduction(one, other, 240)).isBetween(0.7, 1.4);
        assertThat(Effect.varianceReduction(one, near, 240)).isBetween(30.0, 80.0);
        assertThat(Effect.varianceReduction(one, one, 240)).isInfinite();
    }

    @Test
    void theTypicalBranchIsAMemberNearestToTheMean() {
        Arm arm = Ensemble.play(Worlds.experiment(), List.of(Worlds.NOTHING), DESIGN, done -> {})
                .getFirst();
        double[] hits = arm.obey(new Rule.AtLeast(20, "by-A"));
        var typical = Typical.of(arm, hits, 0, 3);

        assertThat(typical).isNotEmpty().allSatisfy(b -> assertThat(hits[b]).isEqualTo(1));
        assertThat(Typical.of(arm, new double[hits.length], 0, 3)).isEmpty();
    }

    @Test
    void anArmSeenUntilAnEarlierMonthIsThatOfTheShorterHorizon() {
        Arm whole = Ensemble.play(Worlds.experiment(), List.of(Worlds.NOTHING), DESIGN, done -> {})
                .getFirst();
        Arm shorter = Ensemble.play(
                        Worlds.experiment(), List.of(Worlds.NOTHING), new Design(5, 96, 24, 7, 1), done -> {})
                .getFirst();
        var rule = new Rule.AtLeast(9, "by-A");

        assertThat(whole.until(7).obey(rule)).isEqualTo(shorter.obey(rule));
        assertThat(whole.until(7).totals("by-B")).isEqualTo(shorter.totals("by-B"));
    }

    @Test
    void aDroppedTermIsZeroInEveryDrawAndIsNoLongerDrawn() {
        var without = new Design(5, 96, 24, 12, 1, Set.of("emboldening", "patron-constraint", "alliance"));
        for (int draw = 0; draw < 24; draw++) {
            var behavior = Worlds.experiment().behavior();
            var joint = Joint.draw(
                    without,
                    draw,
                    Worlds.experiment().parameters(),
                    behavior,
                    Worlds.experiment().settings(),
                    Worlds.experiment().levers());
            var drawn = joint.coefficients();
            int alliance = behavior.targets().getLast().names().indexOf("alliance");

            assertThat(drawn.strategic().emboldening()).isZero();
            assertThat(drawn.strategic().constraintForce()).isZero();
            assertThat(drawn.strategic().reliability()).isPositive();
            assertThat(drawn.targets()[1][alliance]).isZero();
            assertThat(joint.named()).doesNotContainKey("term.emboldening");
        }
    }

    @Test
    void droppingNothingChangesNoCount() {
        Arm arm = Ensemble.play(Worlds.experiment(), List.of(Worlds.NOTHING), DESIGN, done -> {})
                .getFirst();
        Arm same = Ensemble.play(
                        Worlds.experiment(),
                        List.of(Worlds.NOTHING),
                        new Design(5, 96, 24, 12, 1, Set.of()),
                        done -> {})
                .getFirst();

        assertThat(same.counts()).isDeepEqualTo(arm.counts());
    }
}
