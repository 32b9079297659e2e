package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import linchpin.behavior.Constants;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Parties;
import linchpin.scenario.Forum;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Policy;
import linchpin.world.Parameter;
import linchpin.world.Parameters;
import linchpin.world.RollCall;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** A draft put to the vote: adopted or vetoed by chance, and then one list of steps or the other. */
class VoteTest {

    private static final double ALPHA = 0.001;
    private static final Design DESIGN = new Design(7, 960, 24, 3, 2);
    private static final Forum FORUM = new Forum(
            "FFF",
            List.of("AAA", "BBB", "CCC"),
            "vote",
            Deed.of(Act.SANCTION).kind(),
            Deed.of(Act.REJECT).kind());
    private static final Intervention PRESSURE =
            new Intervention.Lever("pressure", List.of("CCC"), List.of("AAA"), "lever.pressure.size", new Months(2, 3));

    /** A drafts; B never vetoes; C does with this chance. */
    private static Experiment experiment(double veto) {
        var rows = new ArrayList<>(Constants.parameters().all());
        for (String member : FORUM.permanent()) {
            rows.add(row(member, RollCall.Vote.VETO, member.equals("CCC") ? veto : 0));
            rows.add(row(member, RollCall.Vote.ABSTAIN, 0));
        }
        var e = Worlds.experiment();
        return new Experiment(
                e.behavior(), e.origin(), e.events(), e.settings(), new Parameters(rows), e.levers(), e.tally());
    }

    private static Parameter row(String member, RollCall.Vote how, double value) {
        // a normal law of no width, since what is drawn must have a name
        return new Parameter(
                RollCall.id("FFF", "DDD", member, how),
                value,
                value,
                value,
                Parameter.Shape.NORMAL,
                "probability",
                new Parameter.Origin(Parameter.Kind.ESTIMATED, "s1", "invented"));
    }

    private static Course course(int month, List<Intervention> passed, List<Intervention> vetoed) {
        return Worlds.course(new Policy(
                "p", "P", "Invented.", List.of(new Intervention.Vote(FORUM, "AAA", "DDD", month, passed, vetoed))));
    }

    private static Intervention mark(String who) {
        return new Intervention.AddEvent(Deed.of(Act.CONSULT).kind(), Parties.of(who, "FFF"), List.of(3));
    }

    private static int held(Arm arm, Course course, String counter) {
        int held = 0;
        for (int[] own : course.own(arm, Worlds.EVENTS, 0)) {
            held += own[arm.tally().indexOf(counter)];
        }
        return held;
    }

    @Test
    void aSideComesWithTheStatedChance() {
        Course course = course(2, List.of(mark("AAA")), List.of(mark("EEE")));
        Arm arm = play(experiment(0.3), course);

        int vetoed = held(arm, course, "by-E");
        var law = BinomialDistribution.of(DESIGN.runs(), 0.3);
        assertThat(law.cumulativeProbability(vetoed)).isBetween(ALPHA / 2, 1 - ALPHA / 2);
        // A votes for every draft that passes, and is then marked
        assertThat(held(arm, course, "by-A")).isEqualTo(2 * (DESIGN.runs() - vetoed));
    }

    @Test
    void aSureVetoIsItsSide() {
        Course course = course(1, List.of(), List.of(mark("EEE"), PRESSURE));
        Arm arm = play(experiment(1), course);

        assertThat(held(arm, course, "by-E")).isEqualTo(DESIGN.runs());
        assertThat(held(arm, course, "by-A")).isZero();
    }

    @Test
    void whoeverDraftsNeverVetoes() {
        var by = new Policy(
                "p", "P", "Invented.", List.of(new Intervention.Vote(FORUM, "CCC", "DDD", 1, List.of(), List.of())));
        Course course = Worlds.course(by);
        Arm arm = play(experiment(1), course);

        assertThat(held(arm, course, "by-B")).isEqualTo(DESIGN.runs());
    }

    @Test
    void theSameDraftHasTheSameLuckUnderEveryPolicy() {
        Course one = course(2, List.of(), List.of(mark("EEE")));
        Course other = Worlds.course(new Policy(
                "q", "Q", "Invented.", List.of(PRESSURE, one.forks().getFirst().step())));
        var arms = Ensemble.play(experiment(0.5), List.of(one, other), DESIGN, done -> {});
        int e = Worlds.experiment().tally().indexOf("by-E");
        int[][] first = one.own(arms.get(0), Worlds.EVENTS, 0);
        int[][] second = other.own(arms.get(1), Worlds.EVENTS, 0);

        for (int b = 0; b < first.length; b++) {
            assertThat(second[b][e]).isEqualTo(first[b][e]);
        }
    }

    @Test
    void aVoteIsAnActOfThoseWhoCastIt() {
        Course course = course(1, List.of(), List.of());
        var played = Ensemble.trajectory(experiment(1), course, DESIGN, 0);
        var veto = played.events().stream()
                .filter(e -> e.when().date().equals(Worlds.FIRST) && e.deed().act() == Act.REJECT)
                .filter(e -> e.parties().sources().equals(List.of("CCC")))
                .findFirst();
        assertThat(veto).isPresent();
        assertThat(veto.orElseThrow().parties().targets()).containsExactlyInAnyOrder("FFF", "AAA");

        var adopted = Ensemble.trajectory(experiment(0), course, DESIGN, 0).events().stream()
                .filter(e -> e.when().date().equals(Worlds.FIRST)
                        && e.parties().sources().equals(List.of("FFF", "AAA", "BBB", "CCC")))
                .toList();
        assertThat(adopted).hasSize(1);
    }

    @Test
    void beforeTheVoteNothingChanges() {
        Arm with = play(experiment(0.5), course(3, List.of(PRESSURE), List.of(mark("EEE"))));
        Arm without = play(experiment(0.5), Worlds.NOTHING);
        for (int b = 0; b < DESIGN.runs(); b++) {
            for (int c = 0; c < with.tally().size(); c++) {
                assertThat(with.inMonth(b, 0, c)).isEqualTo(without.inMonth(b, 0, c));
            }
        }
    }

    private static Arm play(Experiment experiment, Course course) {
        return Ensemble.play(experiment, List.of(course), DESIGN, done -> {}).getFirst();
    }
}
