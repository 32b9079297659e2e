package linchpin.evidence.check;

import static linchpin.evidence.check.Variants.DAY;
import static linchpin.evidence.check.Variants.between;
import static linchpin.evidence.check.Variants.find;
import static linchpin.evidence.check.Variants.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import linchpin.evidence.Finding;
import linchpin.evidence.Finding.Kind;
import linchpin.evidence.SmallGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule on variants of its error, in other words, about other parts of the world; and on texts that must not set it off. */
class RulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey and Iraq have built a deep partnership.|The relationship between Turkey and Iraq is largely symbolic.",
                "The treaty commits Brazil and Argentina to assist each other in war.|The pact between Brazil and Argentina contains no obligation of military support.",
                "Sanctions against Sudan are effective and cripple the economy.|The embargo is toothless. Sanctions on Sudan have had little effect.",
                "For Kenya, the partnership with Ethiopia offers real benefits.|For Kenya, the alliance with Ethiopia does not offer any benefits.",
                "Egypt welcomed the deal with Sudan.|Cairo is wary of the deal with Sudan.",
                "Ethiopia is able to supply grain to Somalia.|Ethiopia is running out of grain and cannot spare supplies for Somalia.",
                "This marks a new Cold War in the region.|It is not a return to the Cold War.",
                "Chile's exports to Brazil rose in 2023.|Chilean exports to Brazil fell in 2023.",
                "Pakistan is open to talks with India.|Islamabad has ruled out talks with India.",
                "France attended the summit with Mali.|France was absent from the summit with Mali.",
            })
    void oppositeAnswersAtOneTimeAreAContradiction(String pair) {
        String[] sides = pair.split("\\|", -1);
        assertThat(between(sides[0], sides[1])).contains(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey and Iraq have built a deep partnership.|The relationship between Brazil and Argentina is largely symbolic.",
                "Turkey and Iraq have built a deep partnership.|If oil runs out, the relationship between Turkey and Iraq is largely symbolic.",
                "The treaty commits Brazil and Argentina to assist each other in war.|Should the treaty lapse, Brazil and Argentina would have no obligation of military support.",
                "Egypt welcomed the deal with Sudan.|Will Cairo be wary of the deal with Sudan?",
                "Egypt welcomed the deal with Sudan.|Egypt did not oppose the deal with Sudan.",
                "Pakistan is open to talks with India.|Pakistan may have ruled out talks with Kenya.",
                "Chile's exports to Brazil rose in 2019.|Chilean exports to Brazil fell in 2023.",
                "Ethiopia is able to supply grain.|Somalia is unable to supply grain.",
            })
    void differentThingsAndOpenWordsContradictNothing(String pair) {
        String[] sides = pair.split("\\|", -1);
        assertThat(between(sides[0], sides[1])).doesNotContain(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Egypt welcomed the deal with Sudan.|Cairo is wary of the deal with Sudan.",
                "Turkey and Iraq have built a deep partnership.|The relationship between Turkey and Iraq is largely symbolic.",
                "Pakistan is open to talks with India.|Islamabad has ruled out talks with India.",
            })
    void oppositeAnswersYearsApartAreDrift(String pair) {
        String[] sides = pair.split("\\|", -1);
        var found = find(
                        SmallGazetteer.paper("a", DAY.minusYears(3), sides[0]),
                        SmallGazetteer.paper("b", DAY, sides[1]))
                .stream()
                .map(Finding::kind)
                .toList();
        assertThat(found).contains(Kind.DRIFT).doesNotContain(Kind.CONTRADICTION);
    }

    @Test
    void whatATextWeighsAgainstItselfIsABalance() {
        assertThat(kinds("Egypt welcomed the deal with Sudan. However, Cairo is wary of the deal with Sudan."))
                .doesNotContain(Kind.CONTRADICTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lula plays a leading role at the London School of Economics in the study of Africa.",
                "William Ruto signed the law. He has been a senior fellow at the Oslo Institute for Peace Research.",
                "Erdogan is a professor at the University of Athens, Greece.",
                "Abdel Fattah el-Sisi works for the Brookings Institution.",
            })
    void anOfficeOfStateDoesNotGoWithAPostAbroad(String text) {
        assertThat(kinds(text)).contains(Kind.IMPLAUSIBLE_ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lula gave a speech at the London School of Economics.",
                "Ruto chairs the African Union Commission.",
                "Erdogan heads the Justice and Development Party.",
                "Francois Hollande is a professor at the University of Geneva.",
                "Ruto is not a fellow at the Oslo Institute for Peace Research.",
                "Maria Lopez, a fellow at the Oslo Institute for Peace Research, met Lula.",
                "French President Hollande visited Mali in 2013.",
                "French President Emmanuel Macron visited Mali.",
            })
    void officesVisitsAndFormerLeadersArePlausible(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.IMPLAUSIBLE_ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "French President Hollande arrived in Mali on Monday.",
                "In 2021 President Hollande sent more troops to Mali.",
                "President Macron ordered the operation in Mali in 2013.",
            })
    void anOfficeOutsideItsTermIsImplausible(String text) {
        assertThat(kinds(text)).contains(Kind.IMPLAUSIBLE_ROLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syria invaded Turkey with tanks.",
                "Turkey was attacked by Syria at dawn.",
                "Kenya's attack on Somalia shocked the region.",
                "Kenya's long use of Somalia as a proving ground for drones is known.",
                "Mali delivered weapons to France.",
                "Greece imposed sanctions on Turkey.",
                "Sudan sent ammunition to Egypt.",
            })
    void aDeedThatTheHistoryKnowsTheOtherWayRoundIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.AGENT_SWAPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turkey invaded Syria with tanks.",
                "Syria was attacked by Turkey at dawn.",
                "Ethiopia's attack on Somalia shocked the region.",
                "France delivered weapons to Mali.",
                "Turkey imposed sanctions on Greece.",
                "India attacked Pakistan.",
                "Syria would have attacked Turkey if it could.",
                "Syria never attacked Turkey.",
                "Will Syria attack Turkey?",
            })
    void deedsAsKnownOrUnknownOrUnrealAreNotFlagged(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.AGENT_SWAPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Chile and Brazil met on Monday. Their talks should cover fishing rights.",
                "Kenya and Ethiopia signed a treaty. The treaty must include a clause on water.",
                "Macron visited Mali. His visit ought to calm the army.",
            })
    void factAndWishInOnePassageAreFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.FACT_AND_WISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministers of Chile and Brazil will meet on Monday. Their talks should cover fishing rights.",
                "Kenya and Ethiopia signed a treaty. Farmers should now plan ahead.",
                "Macron visited Mali. His visit calmed the army.",
            })
    void plansAndAdviceToOthersAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.FACT_AND_WISH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya opened the border to Ethiopia. This welcome step is overshadowed by an ominous turn in Ethiopia.",
                "Chile and Brazil agreed. It is a promising sign for Chile. For all that, Chile faces a worrying trend.",
                "Egypt's promising move may become a dangerous escalation.",
            })
    void praiseAndFearOfOneThingAreFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.TONE_CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya made a welcome move. Mali saw an alarming shift.",
                "Kenya made a welcome move. Kenya made another encouraging step.",
            })
    void praiseOfOneAndFearOfAnotherAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.TONE_CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty commits Brazil and Argentina to assist each other.|The treaty of Brazil and Argentina likely includes mutual assistance.",
                "The pact obliges Kenya and Ethiopia to defend one another.|The pact may provide for mutual defence of Kenya and Ethiopia.",
                "Egypt attended the summit with Sudan.|Egypt probably attended the summit with Sudan.",
            })
    void certaintyThatShiftsInsideADocumentIsFlagged(String lines) {
        assertThat(kinds(lines.split("\\|", -1))).contains(Kind.CERTAINTY_SHIFT);
    }

    @Test
    void certaintyThatStaysIsNot() {
        assertThat(kinds(
                        "The treaty commits Brazil and Argentina to assist each other.",
                        "The pact obliges Brazil and Argentina to help one another."))
                .doesNotContain(Kind.CERTAINTY_SHIFT);
    }
}
