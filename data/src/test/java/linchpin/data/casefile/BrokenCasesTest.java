package linchpin.data.casefile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problem.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every way to break a case that we could think of gives its one error, with file, line, reason and a guess. */
class BrokenCasesTest {

    private static final String EVENTS = "events.csv";

    @TempDir
    Path folder;

    private CaseCopy copy;

    @BeforeEach
    void copy() {
        copy = CaseCopy.into(folder.resolve("case"));
    }

    /** Each row replaces a text, or adds a line where there is nothing to replace. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "broken.csv", delimiter = '|', numLinesToSkip = 1)
    void aBrokenCaseYieldsItsErrorWithFileLineReasonAndGuess(ArgumentsAccessor row) {
        String file = row.getString(1);
        String by = row.getString(3).replace("\\n", "\n");
        int line = row.get(2) == null ? copy.append(file, by) : copy.edit(file, row.getString(2), by);

        expect(file, line + row.getInteger(4), row.getString(5), row.get(6) == null ? "" : row.getString(6));
    }

    @Test
    void anEmptyFileLacksItsHeader() {
        copy.write(EVENTS, "");

        expect(EVENTS, 1, "no header", "id,date");
    }

    @Test
    void aHeaderAloneIsAnEmptyHistory() {
        copy.write(EVENTS, copy.text(EVENTS).lines().findFirst().orElseThrow() + "\n");

        expect(EVENTS, 0, "history is empty", "status");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        copy.delete(EVENTS);

        expect(EVENTS, 0, "is missing", "misspelt");
    }

    @Test
    void latin1IsFoundInItsLine() {
        int line = copy.append(EVENTS, "BAD,2015-03-03,day,stated,XAL,XBR,AID,,,,,,X,actual,gazette,S-LOG,C3,1,x");
        byte[] bytes = copy.bytes(EVENTS);
        bytes[new String(bytes, ISO_8859_1).lastIndexOf(",X,") + 1] = (byte) 0xE9;
        copy.write(EVENTS, bytes);

        expect(EVENTS, line, "not valid UTF-8", "Windows-1252");
    }

    @Test
    void aParameterThatTheModelAsksForIsMissed() {
        copy.edit("parameters.csv", "term.emboldening,", "term.embolden,");

        expect("parameters.csv", 0, "(term.emboldening) is missing", "term.embolden.");
    }

    private void expect(String file, int line, String reason, String maybe) {
        var reading = copy.read();

        assertThat(reading.usable()).isEmpty();
        assertThat(reading.problems()).anySatisfy(p -> {
            assertThat(p.severity()).isEqualTo(Severity.ERROR);
            assertThat(p.file()).isEqualTo(file);
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.what()).contains(reason);
            assertThat(p.maybe()).contains(maybe);
        });
        assertThat(reading.problems().stream().filter(Problem::fatal))
                .as("one fault must not breed many errors")
                .hasSizeLessThanOrEqualTo(3);
    }
}
