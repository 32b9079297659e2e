package linchpin.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import linchpin.data.coding.actor.ActorDictionary;
import linchpin.data.coding.actor.DictionaryGazetteer;
import linchpin.data.reading.DocumentFile;
import linchpin.event.Evidence.Grade;
import linchpin.event.History;
import linchpin.evidence.check.Checked;
import linchpin.evidence.check.Corpus;
import linchpin.evidence.extract.Reading;
import org.junit.jupiter.api.Test;

/** Texts of different kinds about one invented affair earn different grades, each by reasons that can be read. */
class GradesTest {

    private static final String WIRE = """
            Peru and Chile reopen border crossing after floods
            LIMA, 14 March 2024 (Andina) - Peru and Chile reopened their border crossing at Chacalluta on 13 March 2024, officials of both countries said.
            Some 1,200 trucks had waited since 2 March 2024, according to the Chilean customs service.
            Peru's transport minister, Rosa Quispe, told reporters in Tacna that traffic would be normal by 20 March 2024.
            Chile's foreign ministry confirmed the date in a note that Andina has seen.
            The crossing was closed on 1 March 2024, when the river took a bridge, the Peruvian civil defence institute said.
            """;

    private static final String COMMUNIQUE = """
            Ministry of Foreign Affairs of Peru
            Press release 41
            14 March 2024
            The Government of Peru announces that the border crossing with Chile at Chacalluta was reopened on 13 March 2024.
            The Ministry thanks the Government of Chile for its cooperation.
            Both governments agreed to meet again on 2 April 2024 in Arica.
            The Ministry of Foreign Affairs of Chile stated that it shares this assessment.
            """;

    private static final String RUMOUR = """
            The Andean Earthquake Nobody Talks About
            An unprecedented and historic alliance is taking shape in the Andes.
            Experts warn that Peru and Chile will undoubtedly change the world.
            The dramatic reopening is nothing short of seismic.
            Reportedly, 90% of all trade is at stake.
            Analyst Tobias Wren of the Horizon Thinking Lab says that it cannot be overstated.
            Chile While the river.
            """;

    private static linchpin.evidence.check.Grading.Graded graded(String name, String text) {
        var paper = DocumentFile.of(name, text.getBytes(StandardCharsets.UTF_8), DocumentFile.Given.NOTHING)
                .paper();
        var gazetteer = new DictionaryGazetteer(ActorDictionary.shipped(), c -> c);
        var history = History.of(List.of(), List.of(), List.of());
        return Checked.of(new Corpus(List.of(Reading.of(paper, gazetteer)), history, gazetteer))
                .grades()
                .getFirst();
    }

    @Test
    void aDatedAndSourcedReportIsBetterThanAGovernmentsOwnWordAndThatThanARumour() {
        assertThat(graded("wire.txt", WIRE).grade()).isEqualTo(new Grade('B', 3));
        assertThat(graded("ministry.txt", COMMUNIQUE).grade()).isEqualTo(new Grade('C', 3));
        assertThat(graded("rumour.txt", RUMOUR).grade()).isEqualTo(new Grade('E', 5));
    }

    @Test
    void theReasonsAreTold() {
        assertThat(graded("wire.txt", WIRE).reasons())
                .contains("+ its day of publication is known", "+ its publisher is named")
                .noneMatch(r -> r.startsWith("-"));
        assertThat(graded("ministry.txt", COMMUNIQUE).reasons()).anyMatch(r -> r.contains("speaks for itself"));
    }
}
