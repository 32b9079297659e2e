package linchpin.evidence.check;

import static linchpin.evidence.check.Variants.DAY;
import static linchpin.evidence.check.Variants.find;
import static linchpin.evidence.check.Variants.kinds;
import static org.assertj.core.api.Assertions.assertThat;

import linchpin.evidence.Finding.Kind;
import linchpin.evidence.SmallGazetteer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on figures, experts, places, treaties, wording and omissions, on variants and on texts that must not set them off. */
class SourceRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 40% of all Kenyan exports go to Ethiopia.",
                "Brazil lost 3.2 million jobs through the dispute with Argentina.",
                "The war cost Sudan $12 billion.",
                "Only 7 percent of polls foresaw the coup in Mali.",
            })
    void aFigureThatNobodyStandsBehindIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.UNSOURCED_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to the World Bank, 40% of all Kenyan exports go to Ethiopia.",
                "The Finance Ministry said that the war cost Sudan $12 billion.",
                "Three leaders met in Nairobi in 2019 for 2 days.",
                "Article 51 applies to Brazil since 1945.",
                "The G20 met Brazil on May 14, 2023.",
            })
    void sourcedFiguresYearsAndSmallCountsAreNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.UNSOURCED_FIGURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201CTrade is over,\u201D \u2013 Dr. Carla Mendes, Supply Chain Analyst.",
                "Professor John Barrow sees Kenya at risk.",
                "Tom Hardy, a security expert, calls the deal of Mali a blow.",
                "The economist Jane Smithers predicts a crisis in Sudan.",
            })
    void anExpertOfWhomNothingElseIsSaidIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.UNRESOLVED_EXPERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Professor John Barrow of the University of Cape Town sees Kenya at risk.",
                "Tom Hardy, a fellow at the Nile Basin Institute, calls the deal of Mali a blow.",
                "Analysts like Ana Ruiz, director of Andes Watch, see Chile at risk.",
                "Emmanuel Macron, an expert in theatre, visited Mali.",
            })
    void anExpertWithAnEmployerOrInTheDictionaryIsNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.UNRESOLVED_EXPERT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya and Ethiopia signed a mutual defence pact last year.",
                "The military alliance between Egypt and Sudan is new.",
                "Kenya forged a defense treaty with Ethiopia.",
            })
    void aPactStrongerThanTheCaseKnowsIsFlagged(String text) {
        assertThat(kinds(text)).contains(Kind.TREATY_OVERSTATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greece and France signed a mutual defence pact in 2021.",
                "Kenya and Ethiopia may sign a mutual defence pact.",
                "Brazil and Chile signed a defence pact.",
            })
    void aPactThatIsKnownOrOnlyPossibleIsNot(String text) {
        assertThat(kinds(text)).doesNotContain(Kind.TREATY_OVERSTATED);
    }

    @Test
    void aMeetingElsewhereThanTheCaseKnowsIsFlagged() {
        assertThat(kinds("The September meeting of Brazil and Argentina in Rosario was short."))
                .contains(Kind.PLACE_DISPUTED);
        assertThat(kinds("India and Pakistan met in Geneva in March.")).contains(Kind.PLACE_DISPUTED);
        assertThat(kinds("India and Pakistan held talks in Muscat in March 2023."))
                .contains(Kind.PLACE_DISPUTED);
        assertThat(kinds("The September meeting of Brazil and Argentina in Montevideo was short."))
                .doesNotContain(Kind.PLACE_DISPUTED);
        assertThat(kinds("The July meeting of Brazil and Argentina in Rosario was short."))
                .doesNotContain(Kind.PLACE_DISPUTED);
    }

    @Test
    void sharesAreHeldAgainstTheTablesOfTheCase() {
        var found = find(SmallGazetteer.paper("a", DAY, "Over 12% of its trade Chile conducts with Brazil."));
        assertThat(found).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(Kind.FIGURE_CHECKED);
            assertThat(f.reason()).contains("3 of 5 years").contains("2022: 14.0 % (S1)");
        });
        assertThat(find(SmallGazetteer.paper("a", DAY, "Chile ships more than 60 percent of its trade to Brazil.")))
                .anySatisfy(f -> assertThat(f.reason()).startsWith("No year of the case supports it"));
        assertThat(kinds("Kenya sells 60 percent of its tea to Egypt.")).doesNotContain(Kind.FIGURE_CHECKED);
    }

    @Test
    void aStudyCitedForAQuantityThatIsNotGivenIsFlagged() {
        assertThat(kinds("Amnesty published a report detailing the scale of French arms sales to Mali."))
                .contains(Kind.MISSING_FIGURE);
        assertThat(kinds("A new study on the number of Syrian refugees in Turkey came out."))
                .contains(Kind.MISSING_FIGURE);
        assertThat(kinds("The survey shows the extent of Sudanese losses.")).contains(Kind.MISSING_FIGURE);
        assertThat(kinds("Amnesty published a report detailing the scale of arms sales to Mali, 3,400 rifles."))
                .doesNotContain(Kind.MISSING_FIGURE);
    }

    @Test
    void brokenSentencesAreFlagged() {
        assertThat(kinds("Kenya will While Ethiopia.")).contains(Kind.BROKEN_SENTENCE);
        assertThat(kinds("Because Chile's wish to control the Andes.")).contains(Kind.BROKEN_SENTENCE);
        assertThat(kinds("Egypt spoke of the the canal.")).contains(Kind.BROKEN_SENTENCE);
        assertThat(kinds("While Kenya waits, Ethiopia builds.", "They read As You Like It in Chile."))
                .doesNotContain(Kind.BROKEN_SENTENCE);
    }

    @Test
    void anActorThatMostDocumentsTellOfAndOneLeavesOutIsFlagged() {
        String all =
                "Kenya and Ethiopia and Somalia met. Somalia left. Kenya stayed. Ethiopia stayed. Somalia came back. ";
        String without =
                "Kenya and Ethiopia met. Ethiopia left. Kenya stayed. Ethiopia stayed. Kenya came back. Ethiopia and Kenya and Ethiopia spoke. Kenya left.";
        var found = find(
                SmallGazetteer.paper("a", DAY, all + "Somalia is near."),
                SmallGazetteer.paper("b", DAY, all + "Kenya is near."),
                SmallGazetteer.paper("c", DAY, without));
        assertThat(found)
                .filteredOn(f -> f.kind() == Kind.OMISSION)
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.about()).isEqualTo("Somalia");
                    assertThat(f.quotes().getFirst().document()).isEqualTo("c");
                });
    }
}
