package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import linchpin.data.tables.MonthlyCounts;
import linchpin.data.tables.Names;
import linchpin.data.tables.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LaterEventsTest {

    private static final String HEADER =
            "id,date,precision,basis,sources,targets,act,mode,contexts,low,high,unit,place,status,family,source,grade,weight,what\n";

    @TempDir
    Path folder;

    private LaterEvents read(String rows) throws IOException {
        var csv = folder.resolve("later.csv");
        Files.writeString(csv, HEADER + rows);
        return LaterEvents.read(CaseCopy.into(folder.resolve("case")).folder(), csv, CaseCopy.TODAY);
    }

    private MonthlyCounts counts(String text) throws IOException {
        var csv = folder.resolve("counts.csv");
        Files.writeString(csv, text);
        return MonthlyCounts.read(csv, Names.of("the counters", List.of("patrols", "rammings")));
    }

    @Test
    void eventsOfOtherPublicationsAreRead() throws IOException {
        var later = read(
                "N1,2021-02-03,day,stated,XAL,XBR,ASSAULT,ramming,military,,,,,actual,another,S-ANOTHER,B2,1,A boat is rammed\n"
                        + "N2,2021-03-01,month,stated,XAL,XBR,MOBILIZE,patrol,military,,,,,actual,another,S-ANOTHER,B2,1,A patrol\n");

        assertThat(later.problems()).isEmpty();
        assertThat(later.events()).extracting(e -> e.id()).containsExactly("N1", "N2");
        assertThat(later.lastDay()).hasValue(LocalDate.of(2021, 3, 1));
        assertThat(later.hash()).hasSize(64);
    }

    @Test
    void whatDidNotHappenOrHasNoMonthAnswersNothing() throws IOException {
        var later = read(
                "N1,2021-02-03,day,stated,XAL,XBR,ASSAULT,ramming,,,,,,hypothetical,x,S,B2,1,A boat might be rammed\n"
                        + "N2,2021,year,stated,XAL,XBR,ASSAULT,ramming,,,,,,actual,x,S,B2,1,Some day a boat was\n");

        assertThat(later.events()).isEmpty();
        assertThat(later.hasErrors()).isFalse();
        assertThat(later.problems())
                .extracting(Problem::what)
                .singleElement()
                .asString()
                .contains("year only");
    }

    @Test
    void aRowThatCannotBeReadIsAnErrorWithItsLine() throws IOException {
        var later = read("N1,2021-02-30,day,stated,XAL,XBR,ASSAULT,ramming,,,,,,actual,x,S,B2,1,No such day\n"
                + "N2,2021-02-03,day,stated,XAM,XBR,ASSAULT,ramming,,,,,,actual,x,S,B2,1,No such actor\n"
                + "N3,2031-02-03,day,stated,XAL,XBR,ASSAULT,ramming,,,,,,actual,x,S,B2,1,Not yet\n"
                + "N4,2021-02-03,day,stated,XAL,XBR,ASSAULT,raming,,,,,,actual,x,S,B2,1,No such mode\n"
                + "N5,2021-02-03,day,stated,XAL,XBR,ASSAULT,ramming,,,,,,actual,x,S,B2,1,Sound\n"
                + "N5,2021-02-04,day,stated,XAL,XBR,ASSAULT,ramming,,,,,,actual,x,S,B2,1,Its id again\n");

        assertThat(later.hasErrors()).isTrue();
        assertThat(later.events()).extracting(e -> e.id()).containsExactly("N5");
        assertThat(later.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5, 7);
    }

    @Test
    void aFileThatIsMissingIsAnError() {
        var copy = CaseCopy.into(folder.resolve("case"));

        assertThat(LaterEvents.read(copy.folder(), folder.resolve("no.csv"), CaseCopy.TODAY)
                        .hasErrors())
                .isTrue();
    }

    @Test
    void monthlyCountsAreReadByCounterAndMonth() throws IOException {
        var read = counts("month,counter,count,source\n2021-01,patrols,3,log\n2021-02,patrols,0,log\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.counts().get("patrols"))
                .containsEntry(YearMonth.of(2021, 1), 3)
                .containsEntry(YearMonth.of(2021, 2), 0);
    }

    @Test
    void aBadCountIsAnErrorWithItsLine() throws IOException {
        var read = counts("month,counter,count\n2021-13,patrols,3\n2021-01,patrol,3\n2021-01,patrols,-1\n"
                + "2021-01,patrols,1.5\n2021-01,patrols,\n2021-01,patrols,2\n2021-01,patrols,4\n");

        assertThat(read.problems()).extracting(Problem::line).containsExactly(2, 3, 4, 5, 6, 8);
        assertThat(read.problems().get(1).maybe()).isEqualTo("Maybe you meant patrols.");
        assertThat(read.hasErrors()).isTrue();
    }
}
