package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.scenario.Intervention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForumsYamlTest extends CopiedCase {

    @BeforeEach
    void write() {
        copy.write("forums.yaml", """
                forums:
                  - code: XTH
                    permanent: [XTH]
                    votes: assembly_vote
                    adopted: {act: SANCTION}
                    vetoed: {act: REJECT}
                """);
        copy.append("parameters.csv", """
                vote.half-life.years,2,1,4,fixed,days,elicited,S-MODEL,,
                vote.prior.drafts,1,1,1,fixed,events,elicited,S-MODEL,,
                vote.prior.veto,0.05,0.05,0.05,fixed,probability,elicited,S-MODEL,,
                vote.prior.abstain,0.1,0.1,0.1,fixed,probability,elicited,S-MODEL,,
                """);
        copy.append("ties.csv", "alignment,XTH,XDO,assembly_vote,2020-01-01,,-1,,factor,2020-01-01,S-LOG,,\n");
    }

    private String with(String vote) {
        copy.append("policies.yaml", "  - {id: p, title: P, says: S, interventions: [{vote: " + vote + "}]}");
        return copy.read().problems().toString();
    }

    @Test
    void aDraftIsPutToTheVoteEverySoManyMonths() {
        with(
                "{by: XTH, about: XDO, months: [2, 9], every: 4, passed: [{event: {act: AID, sources: [XTH], targets: [XDO], every: 3}}]}");
        List<Intervention> votes = copy.read().orThrow().policies().getLast().interventions();

        assertThat(votes).extracting(v -> ((Intervention.Vote) v).month()).containsExactly(2, 6);
        var steps = ((Intervention.Vote) votes.getLast()).passed();
        assertThat(((Intervention.AddEvent) steps.getFirst()).months()).containsExactly(6, 9);
    }

    @Test
    void aStepBeforeItsVoteIsRefused() {
        assertThat(
                        with(
                                "{by: XTH, about: XDO, months: [4, 9], vetoed: [{event: {act: AID, sources: [XTH], targets: [XDO], months: [2]}}]}"))
                .contains("begins in month 2, before the vote of month 4");
    }

    @Test
    void aDraftWithoutARecordIsWarnedOf() {
        assertThat(with("{by: XTH, about: XTH, months: [4, 9]}"))
                .contains("No vote (assembly_vote) of a permanent member about XTH");
    }

    @Test
    void aForumThatIsNotThereIsNamed() {
        assertThat(with("{forum: TTT, by: XTH, about: XDO, months: [4, 9]}")).contains("The forum (TTT)");
    }

    @Test
    void aForumNeedsItsParameters() {
        copy.write("parameters.csv", "id,value,low,high,distribution,unit,kind,source,formula,note\n");
        assertThat(copy.read().problems().toString()).contains("vote.half-life.years");
    }
}
