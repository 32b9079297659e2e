package linchpin.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.event.Estimate;
import linchpin.event.History;
import linchpin.event.Measure;
import linchpin.world.RollCall.Memory;
import linchpin.world.RollCall.Vote;
import org.junit.jupiter.api.Test;

class RollCallTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Memory MEMORY = new Memory(2, 1, 0.05, 0.1);

    private static Measure vote(LocalDate day, String member, double side) {
        return new Measure(
                new Measure.Subject(Measure.Kind.ALIGNMENT, "vote", member, "TTT"),
                day.toString(),
                day,
                Estimate.point(side, "vote"),
                day,
                "s1",
                "");
    }

    /** A and B vote for the draft; C as said. */
    private static RollCall calls(double... byC) {
        var votes = new ArrayList<Measure>();
        for (int k = 0; k < byC.length; k++) {
            LocalDate day = DAY.plusYears(k);
            votes.add(vote(day, "AAA", -1));
            votes.add(vote(day, "BBB", -1));
            votes.add(vote(day, "CCC", byC[k]));
            votes.add(vote(day, "DDD", 1));
        }
        return RollCall.of(History.of(List.of(), votes, List.of()), "vote", "TTT", List.of("AAA", "BBB", "CCC"));
    }

    @Test
    void aDraftPassesUnlessAPermanentMemberVetoesIt() {
        var calls = calls(-1, 0, 1);

        assertThat(calls.drafts()).extracting(RollCall.Draft::passed).containsExactly(true, true, false);
        assertThat(calls.count("CCC"))
                .containsEntry(Vote.YES, 1)
                .containsEntry(Vote.ABSTAIN, 1)
                .containsEntry(Vote.VETO, 1);
    }

    @Test
    void whatWasVotedLaterIsNotKnown() {
        var calls = calls(-1, 1);

        assertThat(calls.before(DAY.plusYears(1)).drafts()).hasSize(1);
    }

    @Test
    void aVoteOfTwoYearsAgoCountsHalf() {
        var fresh = calls(1).veto("CCC", DAY, MEMORY);
        var old = calls(1).veto("CCC", DAY.plusYears(2), MEMORY);

        assertThat(fresh.yes()).isCloseTo(1.05, within(1e-12));
        assertThat(old.yes()).isCloseTo(0.55, within(1e-3));
        assertThat(old.no()).isEqualTo(0.95);
    }

    @Test
    void withoutVotesThePriorStands() {
        assertThat(calls().veto("CCC", DAY, MEMORY).mean()).isEqualTo(0.05);
    }

    @Test
    void moreVetoesMakeAnotherLikelier() {
        LocalDate on = DAY.plusYears(3);

        assertThat(calls(-1, 1, 1).failure("", on, MEMORY).mean())
                .isGreaterThan(calls(-1, -1, 1).failure("", on, MEMORY).mean());
    }

    @Test
    void abstentionsAreAskedOfVotesThatWereNoVeto() {
        LocalDate on = DAY.plusYears(2);

        assertThat(calls(1, 0).abstention("CCC", on, MEMORY).no()).isEqualTo(0.9);
        assertThat(calls(1, 0).veto("CCC", on, MEMORY).no()).isGreaterThan(0.95);
    }

    @Test
    void whoeverDraftsDoesNotVeto() {
        assertThat(calls(1, 1, 1).failure("CCC", DAY.plusYears(3), MEMORY).mean())
                .isLessThan(0.15);
    }

    @Test
    void theChanceOfOneMemberIsTheMeanOfItsLaw() {
        var one = new RollCall.Propensity(1.3, 2.1);

        assertThat(new RollCall.Failure(List.of(one)).mean()).isCloseTo(one.mean(), within(1e-6));
    }

    @Test
    void twoMembersFailADraftAtLeastAsOftenAsEach() {
        var one = new RollCall.Propensity(1.3, 2.1);
        var other = new RollCall.Propensity(0.4, 3);
        var both = new RollCall.Failure(List.of(one, other));

        assertThat(both.mean()).isGreaterThan(one.mean()).isLessThan(one.mean() + other.mean());
        assertThat(both.quantile(0.05)).isLessThan(both.mean());
        assertThat(both.quantile(0.95)).isGreaterThan(both.mean());
    }

    @Test
    void aRowThatIsDrawnKeepsTheMeanOfItsLaw() {
        var row = calls(1, -1).rows("F", DAY.plusYears(2), MEMORY).stream()
                .filter(r -> r.id().equals(RollCall.id("F", "TTT", "CCC", Vote.VETO)))
                .findFirst()
                .orElseThrow();
        double sum = 0;
        for (int k = 0; k < 1000; k++) {
            sum += Law.quantile(row, (k + 0.5) / 1000);
        }

        assertThat(sum / 1000).isCloseTo(row.value(), within(2e-3));
    }
}
