package linchpin.data.coding.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.data.coding.actor.Party;
import linchpin.evidence.Document;
import org.junit.jupiter.api.Test;

class ActRulesTest {

    private static final Reader READER = new Reader();

    private static List<String> found(String sentence) {
        return READER.read(Document.of("d", null, sentence)).getFirst().candidates().stream()
                .map(c -> "%s%s %s>%s %s"
                        .formatted(
                                c.act(),
                                c.mode().isEmpty() ? "" : ":" + c.mode(),
                                codes(c.sources()),
                                codes(c.targets()),
                                c.standing()))
                .toList();
    }

    private static String codes(List<Party> parties) {
        return String.join("+", Frames.codes(parties));
    }

    @Test
    void operatorsWorkOnWhatTheyGovern() {
        assertThat(found("Chad refused to resume talks with Libya.")).containsExactly("REJECT:meet TCD>LBY ACTUAL");
        assertThat(found("Canada suspended aid to Mali.")).containsExactly("SANCTION:discontinue CAN>MLI ACTUAL");
        assertThat(found("Norway called for a ceasefire in Sudan.")).containsExactly("REQUEST:yield NOR>SDN ACTUAL");
        assertThat(found("Greece threatened to expel the Albanian consul."))
                .containsExactly("THREATEN:expel GRC>ALB ACTUAL");
        assertThat(found("Italy lifted its sanctions on Eritrea.")).containsExactly("RETREAT ITA>ERI ACTUAL");
        assertThat(found("Togo tried to bomb Benin.")).containsExactly("ASSAULT:heavy-weapons TGO>BEN ACTUAL");
    }

    @Test
    void whatIsToComeIsAPromiseOrAThreatNowAndADeedLater() {
        assertThat(found("Sweden said it will supply arms to Latvia."))
                .containsExactly("AGREE SWE>LVA ACTUAL", "AID SWE>LVA FUTURE");
        assertThat(found("Algeria announced that its forces will bomb Niger."))
                .containsExactly("THREATEN:violence DZA>NER ACTUAL", "ASSAULT:heavy-weapons DZA>NER FUTURE");
        assertThat(found("Sweden will supply arms to Latvia.")).containsExactly("AID SWE>LVA FUTURE");
        assertThat(found("Algeria is set to bomb Niger.")).containsExactly("ASSAULT:heavy-weapons DZA>NER FUTURE");
        assertThat(found("Cuba is ready to meet Haiti."))
                .containsExactly("AGREE CUB>HTI ACTUAL", "CONSULT CUB>HTI FUTURE");
        assertThat(found("Serbia will not recognise Kosovo.")).containsExactly("REJECT:change SRB>XKX ACTUAL");
    }

    @Test
    void whatMayBeOrOughtToBeOrWasDeniedIsNoFact() {
        assertThat(found("Kenya might attack Somalia.")).containsExactly("ASSAULT KEN>SOM HYPOTHETICAL");
        assertThat(found("Kenya should condemn Somalia.")).containsExactly("ACCUSE:disapprove KEN>SOM NORMATIVE");
        assertThat(found("Kenya never attacked Somalia.")).containsExactly("ASSAULT KEN>SOM NEGATED");
        assertThat(found("No Kenyan soldiers attacked Somalia.")).allMatch(c -> c.endsWith("NEGATED"));
        assertThat(found("Did Kenya attack Somalia?")).allMatch(c -> c.endsWith("HYPOTHETICAL"));
    }

    @Test
    void aJointActHasAllOnBothSides() {
        assertThat(found("Laos and Thailand signed a treaty."))
                .containsExactly("SUPPORT:treaty LAO+THA>LAO+THA ACTUAL");
        assertThat(found("Indian and French pilots held joint drills."))
                .containsExactly("COOPERATE IND+FRA>IND+FRA ACTUAL");
    }

    /** PLOVER: AGREE is "promises to sign or ratify agreements", SUPPORT is "ratify, sign, or finalize an agreement or treaty". */
    @Test
    void aTreatyIsAgreedOnAndThenSigned() {
        assertThat(found("Laos and Thailand agreed to sign a treaty.")).containsExactly("AGREE LAO+THA>LAO+THA ACTUAL");
        assertThat(found("Laos and Thailand reached an agreement.")).allMatch(c -> c.startsWith("AGREE"));
        assertThat(found("Laos ratified the treaty with Thailand.")).containsExactly("SUPPORT:treaty LAO>THA ACTUAL");
    }

    @Test
    void aConditionWithoutIfAndACopulaToComeAreNoFacts() {
        assertThat(found("Should Chad condemn Libya, talks would end."))
                .isNotEmpty()
                .noneMatch(c -> c.endsWith("ACTUAL"));
        assertThat(found("Cooperation with Libya will be essential.")).containsExactly("COOPERATE >LBY FUTURE");
        assertThat(found("The talks with Libya may be the answer.")).allMatch(c -> c.endsWith("HYPOTHETICAL"));
        assertThat(found("Chad confirmed Malloum's visit, stating Libya will help Niger."))
                .noneMatch(c -> c.startsWith("AGREE") && c.endsWith("ACTUAL"));
    }

    @Test
    void whomADemandAddressesIsTheSubjectOfItsClause() {
        assertThat(found("Chad demanded that Libya match what Niger offered."))
                .first()
                .asString()
                .isEqualTo("REQUEST:change TCD>LBY ACTUAL");
        assertThat(found("Chad's minister told reporters that he had asked Libya for help."))
                .first()
                .asString()
                .startsWith("REQUEST")
                .contains("TCD>LBY");
        assertThat(found("Chad told Libya to withdraw.")).first().asString().contains("TCD>LBY");
    }

    @Test
    void whoStandsAsideIsNotAddressed() {
        assertThat(found("Laos and Thailand signed a treaty in Hanoi, to the surprise of Japan."))
                .containsExactly("SUPPORT:treaty LAO+THA>LAO+THA ACTUAL");
        assertThat(found("Togo, Ghana's neighbour, condemned Benin."))
                .containsExactly("ACCUSE:disapprove TGO>BEN ACTUAL");
        assertThat(found("Togo, Ghana and Mali condemned Benin."))
                .containsExactly("ACCUSE:disapprove TGO+GHA+MLI>BEN ACTUAL");
        assertThat(found("Kenya received food from Japan.")).containsExactly("AID JPN>KEN ACTUAL");
    }

    @Test
    void expertsWhoWarnThreatenNobody() {
        assertThat(found("Experts warn of Chile.")).isEmpty();
    }
}
