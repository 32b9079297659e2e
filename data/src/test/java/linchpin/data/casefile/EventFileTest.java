package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import linchpin.data.tables.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventFileTest extends CopiedCase {

    private static final String HEADER = "id,date,sources,targets,act,mode,status,family,source,grade,what\n";
    private static final String GOOD =
            "N1,2021-05-05,XAL,XBR,ASSAULT,ramming,actual,logbook,S-LOG,C3,\"A boat, rammed\"\n";
    private static final String BAD = "N2,2021-05-06,XAL,XBB,ASSAULT,ramming,actual,logbook,S-LOG,C3,x\n";

    private Path csv;

    @BeforeEach
    void write() {
        csv = temporary.resolve("mine.csv");
    }

    private EventFile open() {
        return EventFile.open(copy.folder(), CaseCopy.TODAY);
    }

    @Test
    void anAddedEventMovesTheEndOfTheHistory() throws IOException {
        Files.writeString(csv, HEADER + GOOD);

        var outcome = open().importFrom(csv);

        assertThat(outcome).isEqualTo(new EventFile.Outcome(1, 0, java.util.List.of()));
        var theCase = copy.read().orThrow();
        assertThat(theCase.profile().span().to()).isEqualTo(LocalDate.of(2021, 5, 5));
        assertThat(theCase.history().lastDay()).isEqualTo(LocalDate.of(2021, 5, 5));
        assertThat(theCase.history().events().getLast().evidence().what()).isEqualTo("A boat, rammed");
        assertThat(theCase.hashes()).containsKey("added-events.csv");
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        Files.writeString(csv, HEADER + GOOD);
        open().importFrom(csv);
        String once = copy.text(CaseReader.ADDED);

        var again = open().importFrom(csv);

        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(again.problems()).isEmpty();
        assertThat(copy.text(CaseReader.ADDED)).isEqualTo(once);
    }

    @Test
    void theSameIdWithOtherContentIsAnErrorAndKeptOut() throws IOException {
        Files.writeString(csv, HEADER + GOOD);
        open().importFrom(csv);
        String once = copy.text(CaseReader.ADDED);
        Files.writeString(csv, HEADER + GOOD.replace("2021-05-05", "2021-05-07"));

        var outcome = open().importFrom(csv);

        assertThat(outcome.errors()).isEqualTo(1);
        assertThat(outcome.problems().getFirst().toString()).startsWith("mine.csv:2: error: The id (N1) is taken");
        assertThat(copy.text(CaseReader.ADDED)).isEqualTo(once);
    }

    @Test
    void badRowsAreListedAndKeptOutAndGoodOnesStay() throws IOException {
        Files.writeString(csv, HEADER + BAD + GOOD);

        var outcome = open().importFrom(csv);

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("mine.csv");
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.maybe()).isEqualTo("Maybe you meant XBR.");
        });
        assertThat(copy.read().problems()).isEmpty();
    }

    @Test
    void oneEventCanBeAddedByItsCells() {
        var cells = Map.of(
                "id",
                "N9",
                "date",
                "2021-02",
                "precision",
                "month",
                "sources",
                "XCI",
                "targets",
                "XBR",
                "act",
                "AID",
                "status",
                "actual",
                "family",
                "gazette",
                "source",
                "S-GAZETTE");

        assertThat(open().add(cells).added()).isEqualTo(1);
        assertThat(open().add(cells).unchanged()).isEqualTo(1);
        assertThat(copy.read().orThrow().history().lastDay()).isEqualTo(LocalDate.of(2021, 2, 1));
    }

    @Test
    void columnsAndRowsOfTheUserAreKept() {
        copy.write(CaseReader.ADDED, HEADER.replace("what", "what,mine") + GOOD.replace("\n", ",kept\n"));

        open().add(Map.of(
                "id",
                "N8",
                "date",
                "2021-06-01",
                "sources",
                "XCI",
                "targets",
                "XBR",
                "act",
                "AID",
                "status",
                "actual",
                "family",
                "gazette",
                "source",
                "S-GAZETTE"));

        assertThat(copy.text(CaseReader.ADDED))
                .contains("\"A boat, rammed\",kept")
                .contains("N8,2021-06-01");
    }

    @Test
    void anEventOfTomorrowIsRefusedUnlessItsStatusSaysSo() throws IOException {
        Files.writeString(csv, HEADER + GOOD.replace("2021-05-05", "2031-05-05"));
        assertThat(open().importFrom(csv).problems())
                .extracting(Problem::what)
                .first()
                .asString()
                .contains("future");

        Files.writeString(csv, HEADER + GOOD.replace("2021-05-05", "2031-05-05").replace("actual", "future"));
        assertThat(open().importFrom(csv).added()).isEqualTo(1);
        assertThat(copy.read().orThrow().profile().span().to()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    @Test
    void nothingIsAddedToACaseThatCannotBeUsed() {
        copy.delete("actors.csv");

        assertThatThrownBy(this::open).isInstanceOf(Reading.BadCase.class).hasMessageContaining("actors.csv");
    }
}
