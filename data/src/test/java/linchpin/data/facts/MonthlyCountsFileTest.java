package linchpin.data.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyCountsFileTest {

    @TempDir
    Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("months.csv"), text);
    }

    @Test
    void aColumnBecomesASeries() throws IOException {
        var series = MonthlyCountsFile.read(file("month,a,b\n2001-11,1,0\n2001-12,0,4\n2002-01,2,0\n"), "b");

        assertThat(series.first()).isEqualTo(YearMonth.of(2001, 11));
        assertThat(series.last()).isEqualTo(YearMonth.of(2002, 1));
        assertThat(series.counts()).containsExactly(0, 4, 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2001-11,1;2002-01,2 | The month (2002-01) stands where 2001-12 is due",
                "2001-11,1;2001-11,2 | The month (2001-11) stands where 2001-12 is due",
                "2001-11,-1 | must be a whole number",
                "2001-11,1.5 | must be a whole number",
                "2001-11, | must not be empty",
                "2001/11,1 | is not a month",
                "2001-11,x | must be a number",
            })
    void whatIsWrongIsSaidWithItsLine(String rows, String what) throws IOException {
        Path file = file("month,a\n" + rows.replace(";", "\n") + "\n");
        assertThatThrownBy(() -> MonthlyCountsFile.read(file, "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("months.csv:")
                .hasMessageContaining(what);
    }

    @Test
    void anEmptyTableAndAMissingColumnAreProblems() throws IOException {
        Path empty = file("month,a\n");
        assertThatThrownBy(() -> MonthlyCountsFile.read(empty, "a")).hasMessageContaining("has no month");
        assertThatThrownBy(() -> MonthlyCountsFile.read(empty, "b")).hasMessageContaining("column (b) is missing");
        assertThatThrownBy(() -> MonthlyCountsFile.read(folder.resolve("none.csv"), "a"))
                .hasMessageContaining("is missing");
    }
}
