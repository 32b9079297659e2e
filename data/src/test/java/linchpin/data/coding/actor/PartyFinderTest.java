package linchpin.data.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import linchpin.data.coding.text.Chunks;
import linchpin.data.coding.text.SentenceReader;
import linchpin.evidence.Document;
import org.junit.jupiter.api.Test;

class PartyFinderTest {

    private static final SentenceReader READER = new SentenceReader();
    private static final ActorDictionary DICTIONARY = ActorDictionary.shipped();

    private static List<String> found(String text) {
        var document = Document.of("d", LocalDate.of(2024, 9, 20), text);
        var finder = new PartyFinder(DICTIONARY, document);
        var all = new ArrayList<String>();
        for (var s : READER.sentences(document)) {
            var tagged = READER.tag(s);
            for (Party p : finder.in(tagged, Chunks.of(tagged))) {
                assertThat(document.quote(p.mention().span()))
                        .isEqualTo(p.mention().text());
                all.add((p.code() + " " + p.mention().sector()).strip());
            }
        }
        return all;
    }

    @Test
    void aStateAndARoleInOnePhraseAreOneActor() {
        assertThat(found("Turkish police detained South Korean army officers.")).containsExactly("TUR COP", "KOR MIL");
        assertThat(found("The president of Armenia telephoned Putin.")).containsExactly("ARM GOV", "RUS GOV");
        assertThat(found("Lesotho's foreign ministry denied it.").getFirst()).isEqualTo("LSO GOV");
    }

    @Test
    void theLongestNameWinsAndAnOrganNamedByItsStateIsThatStates() {
        assertThat(found("The Democratic People's Republic of Korea (DPRK) spoke."))
                .containsOnly("PRK");
        assertThat(found("North Korea and Papua New Guinea traded.")).containsExactly("PRK", "PNG");
        assertThat(found("Russia's Security Council met.")).containsExactly("RUS GOV");
        assertThat(found("The Security Council met.")).containsExactly("UN");
        assertThat(found("The Kremlin and the White House were silent; Pyongyang was not."))
                .containsExactly("RUS", "USA", "PRK");
    }

    @Test
    void aBodyThatManyStatesHaveBelongsToTheStateThatIsNamedWithIt() {
        for (String name : List.of(
                "The House of Representatives of the Philippines",
                "The Philippine House of Representatives",
                "The Philippines' House of Representatives",
                "The Philippine Senate",
                "The Philippine Congress",
                "The Congress of the Philippines",
                "The Philippine Department of Justice",
                "The Supreme Court of the Philippines",
                "The Department of Foreign Affairs of the Philippines")) {
            assertThat(found(name + " spoke."))
                    .as(name)
                    .singleElement()
                    .asString()
                    .startsWith("PHL ");
        }
        assertThat(found("The Congress of Peru spoke.")).containsExactly("PER LEG");
        assertThat(found("The Supreme Court of Brazil spoke.")).containsExactly("BRA JUD");
        assertThat(found("Canada's House of Commons spoke.")).containsExactly("CAN LEG");
        assertThat(found("The Foreign Office of Pakistan spoke.")).containsExactly("PAK GOV");
        assertThat(found("The parliament of Georgia spoke.")).containsExactly("GEO LEG");
        assertThat(found("Mexico's Pentagon spoke.")).containsExactly("MEX MIL");
        assertThat(found("The US Congress spoke.")).containsExactly("USA LEG");
        assertThat(found("Turkey's National Security Council spoke.")).containsExactly("TUR GOV");
        assertThat(found("The Security Council of Armenia spoke.")).containsExactly("ARM GOV");
        assertThat(found("The Pentagon spoke.")).containsExactly("USA MIL");
    }

    @Test
    void aBareBodyIsNobodysUnlessTheTextSaysWhose() {
        assertThat(found("The House of Representatives condemned Russia.")).containsExactly("LEG", "RUS");
        assertThat(found("The president met Putin.")).containsExactly("GOV", "RUS GOV");
        assertThat(found("The president met Putin in Moscow.")).containsExactly("GOV", "RUS GOV", "RUS");
        assertThat(found("The president spoke in Quito.")).containsExactly("ECU GOV", "ECU");
        assertThat(found("Congress voted.")).containsExactly("LEG");
        assertThat(found("Peru has debts. Congress voted to condemn Chile.")).containsExactly("PER", "PER LEG", "CHL");
        assertThat(found("LIMA, 3 May 2024. Debts grow.\n\nCongress condemned Chile."))
                .containsExactly("PER", "PER LEG", "CHL");
    }

    @Test
    void aBareBodyMayBeOfThePublishersState() {
        var document =
                new Document("d", "", "The Manila Times", LocalDate.of(2024, 9, 20), "Congress condemned Chile.");
        var finder = new PartyFinder(DICTIONARY, document);
        var tagged = READER.tag(READER.sentences(document).getFirst());
        var party = finder.in(tagged, Chunks.of(tagged)).getFirst();
        assertThat(party.code()).isEqualTo("PHL");
        assertThat(party.kind()).isEqualTo(Party.Kind.AGENT);
    }

    @Test
    void militarySupportIsNobody() {
        assertThat(found("China refrained from direct military support.")).containsExactly("CHN");
    }

    @Test
    void aCounterpartIsOfAnotherState() {
        assertThat(found("The Chilean minister met her counterpart.")).contains("CHL GOV", "GOV");
        assertThat(found("The Chilean minister met her Peruvian counterpart.")).contains("CHL GOV", "PER GOV");
    }

    @Test
    void aRoleAloneTakesTheStateOfTheSentence() {
        assertThat(found("Kenyan troops shot at protesters.")).containsExactly("KEN MIL", "KEN OPP");
    }

    @Test
    void pronounsAndPairsAreResolvedInsideAParagraphOnly() {
        assertThat(found("Lavrov met Wang Yi. He said the two countries were close."))
                .containsExactly("RUS GOV", "CHN GOV", "RUS GOV", "RUS GOV", "CHN GOV");
        assertThat(found("Lavrov spoke.\n\nHe left.")).containsExactly("RUS GOV");
        assertThat(found("Portugal said it was ready.")).containsExactly("PRT", "PRT");
    }

    @Test
    void anOfficialOnceNamedIsKnownBySurname() {
        assertThat(found("Peruvian Interior Minister Carla Quispe spoke. Critics of Quispe were many."))
                .containsExactly("PER GOV", "PER GOV");
    }

    @Test
    void usIsNotUsAndANewspaperIsNotItsCity() {
        assertThat(found("They told us nothing.")).isEmpty();
        assertThat(found("The US told the New York Times.")).containsExactly("USA");
    }

    @Test
    void aLeaderOutOfOfficeIsOfTheElite() {
        assertThat(found("Yoon Suk Yeol spoke.")).containsExactly("KOR GOV");
        assertThat(found("Moon Jae-in spoke.")).containsExactly("KOR ELI");
    }
}
