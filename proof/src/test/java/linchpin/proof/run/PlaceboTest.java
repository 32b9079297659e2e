package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Event;
import linchpin.event.Evidence;
import linchpin.event.Parties;
import linchpin.event.When;
import linchpin.future.Arm;
import linchpin.future.Course;
import linchpin.future.Design;
import linchpin.future.Effect;
import linchpin.future.Ensemble;
import linchpin.pattern.Rule;
import linchpin.scenario.Intervention.AddEvent;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What should do nothing is called an effect as often as chance allows: at 5 %, in 10 of 200 pairs of arms. Both arms of a
 * pair have a seed of their own, or nothing could differ but by an effect; the interval is the Monte Carlo one.
 *
 * <p>Under the null a count leaves the range from 4 to 17 once in 40 tests; here the seeds are fixed.
 */
class PlaceboTest {

    private static final int SEEDS = 200;
    private static final int MONTHS = 3;
    private static final int RUNS = 192;

    /** The first class of each case, named before any count was seen, answers; the others are only printed. */
    private static final int ASKED = 0;

    @Test
    @Tag("slow")
    void placebosOnTheIslandAreSignificantAsOftenAsChance() {
        ask(Shipped.of(Shipped.ISLAND), "XTH", "XDO");
    }

    @Test
    @Tag("marathon")
    void placebosInNortheastAsiaAreSignificantAsOftenAsChance() {
        ask(Shipped.of(Shipped.ASIA), "PHL", "TUR");
    }

    /** The same test sees what is there: after a ramming, rammings have happened. */
    @Test
    void anEffectThatIsThereIsSeen() {
        var island = Shipped.of(Shipped.ISLAND);
        var ramming = new AddEvent(
                new Deed.Kind(Act.ASSAULT, "ramming", List.of("military")), Parties.of("XAL", "XBR"), List.of(1));
        Course course = island.course(new Policy("ramming", "A ramming", "A boat is rammed.", List.of(ramming)));

        assertThat(significant(island, List.of(course), 10)[0][ASKED]).isEqualTo(10);
    }

    /** With the same luck in both arms, an event of weight zero changes no branch at all. */
    @Test
    void anEventOfWeightZeroChangesNoBranch() {
        var island = Shipped.of(Shipped.ISLAND);
        Design design = new Design(7, RUNS, RUNS / 2, 12, 2);
        List<Arm> arms = Ensemble.play(
                island.experiment(),
                List.of(island.course(Policy.NONE), weightless(island, "XBR", "XAL")),
                design,
                done -> {});

        assertThat(arms.getLast().counts()).isDeepEqualTo(arms.getFirst().counts());
        assertThat(arms.getLast().exploded()).isEqualTo(arms.getFirst().exploded());
        for (Rule rule : island.rules(12)) {
            double[] with = arms.getLast().obey(rule);
            double[] without = arms.getFirst().obey(rule);
            assertThat(Effect.of(with, without, RUNS / 2, arms.getFirst().drawn())
                            .identical())
                    .isTrue();
        }
    }

    private static void ask(Shipped shipped, String from, String to) {
        List<Course> placebos = List.of(weightless(shipped, from, to), visit(shipped, from, to));
        int[][] significant = significant(shipped, placebos, SEEDS);
        System.out.printf(
                "Placebos on %s, called significant at 5 %% in so many of %d pairs, by class: an event of weight zero %s, a visit of %s to %s %s%n",
                shipped.prepared().source().profile().name().id(),
                SEEDS,
                Arrays.toString(significant[0]),
                from,
                to,
                Arrays.toString(significant[1]));

        assertThat(significant[0][ASKED]).as("an event of weight zero").isBetween(4, 17);
        assertThat(significant[1][ASKED]).as("a visit").isBetween(4, 17);
    }

    /** By placebo and class. */
    private static int[][] significant(Shipped shipped, List<Course> placebos, int seeds) {
        Course nothing = shipped.course(Policy.NONE);
        List<Rule> rules = shipped.rules(MONTHS);
        int[][] significant = new int[placebos.size()][rules.size()];
        for (int k = 0; k < seeds; k++) {
            Arm without = play(shipped, nothing, 1000 + k);
            for (int p = 0; p < placebos.size(); p++) {
                Arm with = play(shipped, placebos.get(p), 1000L * (2 + p) + k);
                for (int c = 0; c < rules.size(); c++) {
                    Effect effect = Effect.of(with.obey(rules.get(c)), without.obey(rules.get(c)), RUNS, with.drawn());
                    significant[p][c] +=
                            !effect.identical() && effect.monteCarlo().excludesZero() ? 1 : 0;
                }
            }
        }
        return significant;
    }

    private static Arm play(Shipped shipped, Course course, long seed) {
        return Ensemble.play(shipped.experiment(), List.of(course), new Design(seed, RUNS, RUNS, MONTHS, 2), done -> {})
                .getFirst();
    }

    private static Course visit(Shipped shipped, String from, String to) {
        var visit = new AddEvent(
                new Deed.Kind(Act.CONSULT, "visit", List.of("diplomatic")), Parties.of(from, to), List.of(1));
        return shipped.course(new Policy("visit", "A visit", "Two uninvolved actors meet.", List.of(visit)));
    }

    private static Course weightless(Shipped shipped, String from, String to) {
        Course nothing = shipped.course(Policy.NONE);
        var event = new Event(
                "weightless",
                When.stated(shipped.prepared().asOf().plusDays(10)),
                Parties.of(from, to),
                Deed.of(Act.ASSAULT),
                "",
                Event.Status.ACTUAL,
                new Evidence("policy", "policy", Evidence.Grade.UNJUDGED, 0, "nothing"));
        return new Course(
                nothing.policy(),
                shipped.prepared().events().sameKinds(List.of(event), (family, day) -> true),
                List.of(),
                nothing.starts());
    }
}
