package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Parties;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Policies that do nothing, played with luck of their own in either arm, must look significant at 5 % as often as chance
 * allows. Of 200 seeds about 10 do; with 4 to 17 a right program passes in 97 of 100 choices of the first seed.
 */
@Tag("slow")
class PlaceboTest {

    private static final int SEEDS = 200;
    private static final Course NOTHING = Worlds.course(Policy.NONE);

    @Test
    void anEventOfWeightZero() {
        var placebo = Facts.event("p", Worlds.FIRST.plusDays(3), Parties.of("EEE", "FFF"), Act.CONSULT, 0);
        EventTable added = Worlds.EVENTS.sameKinds(List.of(placebo), Facts::steady);

        assertThat(significant(new Course(NOTHING.policy(), added, List.of(), NOTHING.starts()), 1000))
                .isBetween(4, 17);
    }

    @Test
    void aVisitBetweenTwoUninvolvedActors() {
        var visit = new Intervention.AddEvent(Deed.of(Act.CONSULT).kind(), Parties.of("EEE", "FFF"), List.of(1));

        assertThat(significant(Worlds.course(new Policy("visit", "Visit", "A placebo.", List.of(visit))), 2000))
                .isBetween(4, 17);
    }

    private static int significant(Course placebo, int firstSeed) {
        int significant = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            double[] with = acts(placebo, firstSeed + seed);
            double[] without = acts(NOTHING, 5000 + firstSeed + seed);
            Effect effect = Effect.of(with, without, 48, List.of());
            significant += effect.monteCarlo().excludesZero() ? 1 : 0;
            assertThat(effect.distinguishable())
                    .as("the total interval is the wider one")
                    .isIn(false, effect.monteCarlo().excludesZero());
        }
        System.out.printf(
                "%s: %d of %d seeds significant at 5 %%%n", placebo.policy().title(), significant, SEEDS);
        return significant;
    }

    private static double[] acts(Course course, long seed) {
        return Ensemble.play(Worlds.experiment(), List.of(course), new Design(seed, 96, 48, 3, 1), done -> {})
                .getFirst()
                .totals("by-A");
    }
}
