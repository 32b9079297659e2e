package linchpin.data.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import linchpin.data.casefile.CaseReader;
import linchpin.event.Act;
import linchpin.event.Deed;
import linchpin.event.Evidence.Grade;
import linchpin.eventdata.CodedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCaseTest {

    private static final Path TINY = Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel");
    private static final CorpusHistory.Rule RULE = new CorpusHistory.Rule(0.5, new Grade('E', 4), 0.125);

    @TempDir
    Path folder;

    private static CodedEvent event(int day, Act act, String from, String to, double confidence) {
        return new CodedEvent(
                day,
                LocalDate.of(2015, 6, day),
                new Deed.Kind(act, "no-such-mode", List.of("economic")),
                List.of(from),
                to.isEmpty() ? List.of() : List.of(to),
                confidence,
                "secret wording");
    }

    @Test
    void aCaseIsBuiltThatTheProgramReads() throws IOException {
        var events = List.of(
                event(1, Act.ACCUSE, "XAL", "XBR", 0.9),
                event(1, Act.ACCUSE, "XAL", "XBR", 0.8),
                event(2, Act.ACCUSE, "XAL", "XBR", 0.4),
                event(3, Act.ACCUSE, "XAL", "FRA", 0.9),
                event(4, Act.ACCUSE, "XAL", "XAL", 0.9),
                event(5, Act.REJECT, "XBR", "XAL", 0.9));

        var built = CorpusCase.build(CaseReader.read(TINY).orThrow(), TINY, folder.resolve("new"), events, RULE, true);

        assertThat(built.reading().errors()).isZero();
        assertThat(built.drawn()).isEqualTo(2);
        assertThat(built.left().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(4);
        var drawn = built.reading().orThrow().history().events().stream()
                .filter(e -> e.evidence().family().equals(CorpusHistory.FAMILY))
                .toList();
        assertThat(drawn)
                .hasSize(2)
                .allMatch(e -> e.evidence().grade().toString().equals("E4"));
        assertThat(drawn.getFirst().deed().kind().mode()).isEmpty();
        assertThat(built.reading().orThrow().history().events())
                .hasSize(built.kept() + 2)
                .allMatch(e -> !e.when().date().isBefore(LocalDate.of(2015, 6, 1)));
        assertThat(Files.readString(folder.resolve("new").resolve("events.csv")))
                .doesNotContain("secret");
    }

    @Test
    void whatARegisterHasIsNotDrawnAgain() {
        var base = CaseReader.read(TINY).orThrow();
        var known = base.history().events().stream()
                .filter(e -> e.evidence().family().equals("logbook")
                        && e.parties().all().size() == 2)
                .findFirst()
                .orElseThrow();
        var twin = new CodedEvent(
                1,
                known.when().date(),
                known.deed().kind(),
                known.parties().sources(),
                known.parties().targets(),
                0.9,
                "secret");

        assertThat(CorpusHistory.of(List.of(twin), base, List.of(known), RULE).left())
                .containsOnlyKeys("known from a register");
        assertThat(CorpusHistory.of(List.of(twin), base, List.of(), RULE).rows())
                .hasSize(1);
    }

    @Test
    void aFolderThatIsTakenIsRefused() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> CorpusCase.build(
                        CaseReader.read(TINY).orThrow(),
                        TINY,
                        folder,
                        List.of(event(1, Act.ACCUSE, "XAL", "XBR", 0.9)),
                        RULE,
                        true))
                .hasMessageContaining("not empty");
    }
}
