package linchpin.data.coding.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import linchpin.evidence.Gazetteer;
import linchpin.evidence.Gazetteer.Kind;
import linchpin.evidence.Gazetteer.Mention;
import org.junit.jupiter.api.Test;

class DictionaryGazetteerTest {

    private final Gazetteer names = new DictionaryGazetteer(ActorDictionary.shipped(), code -> code);

    private List<String> actors(String text) {
        return names.introducedBy(text).mentions(text, null).stream()
                .map(Mention::actor)
                .toList();
    }

    @Test
    void statesPeoplesAndCapitalsStandForTheState() {
        assertThat(actors("North Korea-Russia ties worry Tokyo, and the French too."))
                .containsExactly("PRK", "RUS", "JPN", "FRA");
        assertThat(names.mentions("Talks in Beijing", null).getFirst().kind()).isEqualTo(Kind.PLACE);
    }

    @Test
    void aSurnameMeansWhomTheTextIntroduces() {
        assertThat(actors("Kim Jong Un left. Kim came back.")).containsExactly("PRK", "PRK");
        assertThat(actors("Kim came back.")).isEmpty();
    }

    @Test
    void offsetsAreThoseOfTheWords() {
        String text = "The U.S. and Kim Jong-un's aides";
        assertThat(names.mentions(text, null))
                .extracting(m -> text.substring(m.start(), m.end()))
                .containsExactly("U.S.", "Kim Jong-un");
    }

    @Test
    void aBodyOfAStateIsNotThatOfTheUnitedNations() {
        assertThat(actors("the Secretary of Russia's Security Council")).containsExactly("RUS");
        assertThat(actors("the Security Council met")).containsExactly("UN");
    }

    @Test
    void leadersHaveTermsAndWordsInLowerCaseNameNobody() {
        String text = "Barack Obama spoke.";
        String person = names.mentions(text, null).getFirst().person();
        assertThat(names.posts(person)).singleElement().satisfies(p -> {
            assertThat(p.heldOn(LocalDate.of(2012, 1, 1))).isTrue();
            assertThat(p.heldOn(LocalDate.of(2020, 1, 1))).isFalse();
        });
        assertThat(actors("a turkey on fine china")).isEmpty();
    }
}
