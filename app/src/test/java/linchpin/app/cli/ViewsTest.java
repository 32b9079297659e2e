package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import linchpin.data.casefile.CaseReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped case tells of pairs, sides, places and actors; each as a table and as JSON. */
class ViewsTest {

    private static final Path CASES = Path.of(System.getProperty("linchpin.home", ".."), "cases");
    private static final String CASE = CASES.resolve("northeast-asia").toString();

    @TempDir
    Path folder;

    private static Said say(String line, String... more) {
        var words = new ArrayList<>(List.of(line.replace("CASE", CASE).split(" ")));
        words.addAll(List.of(more));
        return Said.by(words.toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "history CASE --attr means=train | Kim Jong Un arrives in Vladivostok",
                "history CASE --attr gesture=shared-car | no rule, rate or choice asks them",
                "history CASE --dyad RUS-PRK --attr level=leader | 23.9",
                "history CASE --place arctic | off Alaska",
                "history CASE --regions | Yellow Sea",
                "history CASE --memory --dyad CHN-RUS | use of force",
                "history CASE --context cyber --actor PRK | events",
                "index resilience CASE --actor PRK --explain | no figure usd_share_of_exports of the actor is known",
                "index axes CASE --since 2010 | 9.0 %",
                "index blocs CASE --since 2023 | Blocs given",
                "index domains CASE --dyad PRK-RUS --since 2022 | military",
                "world CASE --coercion CHN-PRK | deeper than the same cut back",
                "actor CASE --code PRK --show journeys | Surveillance posture, from the means of travel: guarded",
                "actor CASE --code JPN --show journeys | cannot be told: the means of only 0 journeys are coded",
                "actor CASE --code CHN --show manner | no measure of what an actor wants",
                "actor CASE --code PRK --show capability --against KOR --before 2010-12-31 | ratio on 2010-12-31",
                "actor CASE --code PRK --show resources | exports_year            missing",
                "actor CASE --code IAEA --show record | Grossi",
                "actor CASE --code RUS --show offices --asof 2024-05-20 | Sergei Shoigu Secretary of the Security Council 2024-05-12",
                "history CASE --dyad RUS-PRK --confirmed | RUS, government",
                "world CASE --leverage RUS --by USA,EU | senders less target",
                "ask CASE | linchpin index axes",
                "ask CASE --question blocs | Do states fall into two blocs?",
            })
    void aViewIsATableForPeopleAndJsonForPrograms(String line, String expected) {
        var table = say(line);
        var json = say(line, "--json");

        assertThat(table.code()).as(table.err()).isZero();
        assertThat(table.out().replaceAll(" +", " ")).contains(expected.replaceAll(" +", " "));
        assertThat(json.code()).isZero();
        assertThat(json.out().strip()).matches("(?s)[\\[{].*[\\]}]");
    }

    @Test
    void aPictureOfTheAxesHasOneMarkForEachYearThatIsKnown() throws Exception {
        Path file = folder.resolve("axes.html");

        assertThat(say("index axes CASE --since 2008", "--html", file.toString())
                        .code())
                .isZero();

        assertThat(Files.readString(file))
                .contains("<polyline")
                .contains(">2011</text>")
                .doesNotContain(">2015</text>");
    }

    @Test
    void everySavedQuestionIsACommandThatCanBeGiven() {
        var saved = CaseReader.read(Path.of(CASE)).orThrow().asked().saved();

        assertThat(saved).isNotEmpty();
        assertThat(saved)
                .allSatisfy(s -> assertThat(Main.commandLine()
                                .parseArgs(AskCommand.words(s, CASE, true))
                                .errors())
                        .isEmpty());
    }

    @Test
    void whatTheCaseDoesNotKnowIsRefusedWithWhatItKnows() {
        assertThat(say("history CASE --attr colour=red").err())
                .contains("Maybe you meant one of [days, gesture, level, means]");
        assertThat(say("history CASE --place Atlantis").err()).contains("Yellow Sea");
        assertThat(say("history CASE").err()).contains("Maybe add --dyad");
        assertThat(say("ask CASE --question nothing").err()).contains("Maybe you meant one of [china-role");
        assertThat(say("world CASE --leverage RUS").err()).contains("Maybe add --by");
        assertThat(say("history CASE --memory").err()).contains("--dyad");
        assertThat(say("index axes " + CASES.resolve("island-quarrel")).err()).contains("Maybe add sides");
    }
}
