package linchpin.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.event.Act;
import linchpin.event.Deed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RuleTest {

    private static final Rule ESCALATION = new Rule.Any(List.of(
            new Rule.AtLeast(1, "nuclear-tests"),
            new Rule.All(List.of(new Rule.AtLeast(3, "assaults"), new Rule.Not(new Rule.AtLeast(2, "talks"))))));

    @Test
    void rulesReadAsTheyAreWritten() {
        assertThat(meets(ESCALATION, 0, 0, 0)).isFalse();
        assertThat(meets(ESCALATION, 1, 0, 9)).isTrue();
        assertThat(meets(ESCALATION, 0, 3, 1)).isTrue();
        assertThat(meets(ESCALATION, 0, 3, 2)).isFalse();
        assertThat(meets(new Rule.AtMost(2, "talks"), 0, 0, 2)).isTrue();
        assertThat(meets(new Rule.AtMost(2, "talks"), 0, 0, 3)).isFalse();
    }

    @Test
    void nothingAskedIsAnEmptyAllAndNoEmptyAny() {
        assertThat(meets(new Rule.All(List.of()), 0, 0, 0)).isTrue();
        assertThat(meets(new Rule.Any(List.of()), 0, 0, 0)).isFalse();
    }

    @Test
    void aRuleNamesItsCounters() {
        assertThat(ESCALATION.counters()).containsExactlyInAnyOrder("nuclear-tests", "assaults", "talks");
    }

    @Test
    void thresholdsFollowTheLengthOfTheWindow() {
        assertThat(new Rule.AtLeast(3, "a").scaled(0.5)).isEqualTo(new Rule.AtLeast(2, "a"));
        assertThat(new Rule.AtLeast(1, "a").scaled(0.1)).isEqualTo(new Rule.AtLeast(1, "a"));
        assertThat(new Rule.AtLeast(3, "a").scaled(2)).isEqualTo(new Rule.AtLeast(6, "a"));
        assertThat(new Rule.AtMost(3, "a").scaled(0.5)).isEqualTo(new Rule.AtMost(1, "a"));
        assertThat(new Rule.AtMost(1, "a").scaled(0.5)).isEqualTo(new Rule.AtMost(0, "a"));
    }

    @Test
    void everyThresholdInsideARuleIsScaled() {
        assertThat(ESCALATION.scaled(2))
                .isEqualTo(new Rule.Any(List.of(
                        new Rule.AtLeast(2, "nuclear-tests"),
                        new Rule.All(List.of(
                                new Rule.AtLeast(6, "assaults"), new Rule.Not(new Rule.AtLeast(4, "talks")))))));
    }

    /** 18 months read as 18 months: no threshold moves by a rounding error. */
    @Property
    void theSameWindowLeavesARuleAlone(
            @ForAll @IntRange(min = 1, max = 1000) int count, @ForAll @IntRange(min = 1) int m) {
        double ratio = (double) m / m;
        assertThat(new Rule.AtLeast(count, "a").scaled(ratio)).isEqualTo(new Rule.AtLeast(count, "a"));
        assertThat(new Rule.AtMost(count, "a").scaled(ratio)).isEqualTo(new Rule.AtMost(count, "a"));
    }

    @Property
    void aLongerWindowNeverAsksForLess(
            @ForAll @IntRange(min = 1, max = 100) int count, @ForAll @IntRange(min = 1, max = 60) int months) {
        var one = (Rule.AtLeast) new Rule.AtLeast(count, "a").scaled(months / 18.0);
        var longer = (Rule.AtLeast) new Rule.AtLeast(count, "a").scaled((months + 1) / 18.0);
        assertThat(longer.count()).isGreaterThanOrEqualTo(one.count());
    }

    @Test
    void aCounterMatchesKindsByActModeAndContext() {
        var launches = new Counter.What(Set.of(Act.MOBILIZE), Set.of("missile-launch"), Set.of());
        var military = new Counter.What(Set.of(), Set.of(), Set.of("military", "cyber"));
        var launch = new Deed.Kind(Act.MOBILIZE, "missile-launch", List.of("military"));
        var exercise = new Deed.Kind(Act.MOBILIZE, "exercise", List.of());

        assertThat(launches.matches(launch)).isTrue();
        assertThat(launches.matches(exercise)).isFalse();
        assertThat(military.matches(launch)).isTrue();
        assertThat(military.matches(exercise)).isFalse();
        assertThat(Counter.What.ANY.matches(exercise)).isTrue();
    }

    private static boolean meets(Rule rule, int tests, int assaults, int talks) {
        return rule.test(Map.of("nuclear-tests", tests, "assaults", assaults, "talks", talks)::get);
    }
}
