package linchpin.data.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import linchpin.data.tables.Problem;
import linchpin.data.tables.Problems;
import linchpin.stream.StateFeed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IcewsFilesTest {

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private void write(String name, String... lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }

    private StateFeed read(String... train) throws IOException {
        write(
                "entity2id.txt",
                "Russia\t0",
                "Foreign Affairs (Japan)\t1",
                "Citizen (Japan)\t2",
                "Rex Tillerson\t3",
                "Japan\t4",
                "Business (Russia)\t5",
                "Citizen (Holy See (Vatican City State))\t6");
        write(
                "relation2id.txt",
                "Make statement\t0",
                "Consult\t1",
                "Make a visit\t2",
                "Impose embargo, boycott, or sanctions\t3");
        write("train.txt", train);
        write("valid.txt", "4\t1\t0\t24\t0");
        write("test.txt", "0\t3\t4\t48\t0");
        return IcewsFiles.read(folder, problems);
    }

    @Test
    void officesSpeakForTheirStateAndCitizensForNobody() throws IOException {
        var feed = read("0\t1\t1\t0\t0", "0\t1\t2\t0\t0", "5\t1\t4\t0\t0", "6\t1\t4\t0\t0");

        assertThat(feed.coverage()).isEqualTo(new StateFeed.Coverage(6, 0, 3, 3, 3, 3, 2));
        assertThat(feed.rows().roster().code(feed.rows().target(0))).isEqualTo("JPN");
        assertThat(feed.rows().roster().code(feed.rows().source(0))).isEqualTo("RUS");
        assertThat(feed.rows().day(1)).isEqualTo((int) LocalDate.of(2018, 1, 2).toEpochDay());
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void aPersonSpeaksForAStateWhileInOffice() throws IOException {
        var feed = read("3\t1\t0\t0\t0", "3\t1\t0\t5000\t0");

        assertThat(feed.coverage().official()).isEqualTo(3);
        assertThat(feed.rows().roster().code(feed.rows().source(0))).isEqualTo("USA");
    }

    @Test
    void wordsThatAreNoActAndDealingsAtHomeArePassedOver() throws IOException {
        var feed = read("0\t0\t4\t0\t0", "1\t1\t4\t0\t0");

        assertThat(feed.coverage().foreign()).isEqualTo(3);
        assertThat(feed.coverage().official()).isEqualTo(4);
        assertThat(feed.coverage().acts()).isEqualTo(2);
    }

    @Test
    void badRowsAreListedWithFileLineAndReason() throws IOException {
        var feed = read("0\t1\t1\t0\t0", "99\t1\t0\t0\t0", "0\t1", "0\t1\t1\t-24\t0", "0\tx\t1\t0\t0");

        assertThat(feed.coverage().bad()).isEqualTo(4);
        assertThat(feed.coverage().read()).isEqualTo(3);
        assertThat(problems.sorted()).extracting(Problem::line).contains(2, 3, 4, 5);
        assertThat(problems.sorted().getFirst().toString())
                .contains("train:2")
                .contains("source (99)")
                .contains("from 0 to 6");
    }

    @Test
    void aGzippedSplitIsReadAlike() throws IOException {
        var plain = read("0\t1\t1\t0\t0").coverage();
        byte[] bytes = Files.readAllBytes(folder.resolve("train.txt"));
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("train.txt.gz")))) {
            out.write(bytes);
        }
        Files.delete(folder.resolve("train.txt"));

        assertThat(IcewsFiles.read(folder, problems).coverage()).isEqualTo(plain);
    }

    @Test
    void aMissingFileIsNamedWithItsForm() {
        assertThatThrownBy(() -> IcewsFiles.read(folder, problems))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entity2id.txt")
                .hasMessageContaining("Maybe")
                .hasMessageContaining("hours since 2018-01-01");
    }

    @Test
    void aDictionaryOutOfOrderIsRefused() throws IOException {
        write("entity2id.txt", "Russia\t1");

        assertThatThrownBy(() -> IcewsFiles.read(folder, problems))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1")
                .hasMessageContaining("Maybe");
    }

    @Test
    void everyStateOfTheShippedTablesIsKnown() {
        var names = new IcewsNames();
        var states = names.states().keySet();

        assertThat(states).hasSizeBetween(195, 200).contains("KOR", "PRK", "PSE", "XKX");
        assertThat(ShippedTable.rows("icews-people.csv", "name", "state", "from", "until"))
                .allSatisfy(r -> assertThat(states).contains(r.text("state")));
        assertThat(ShippedTable.rows("icews-organs.csv", "name", "state"))
                .allSatisfy(r -> assertThat(states).contains(r.text("state")));
        assertThat(names.always("Military (South Korea)")).isEqualTo("KOR");
        assertThat(names.always("Criminal (South Korea)")).isNull();
        assertThat(names.always("Holy See (Vatican City State)")).isEqualTo("VAT");
    }

    @Test
    void theShippedConstantsCanBeRead() {
        var settings = IcewsSettings.read();

        assertThat(settings.candidates()).hasSizeGreaterThan(4);
        assertThat(settings.plan().burnInDays()).isEqualTo(90);
        assertThat(settings.tables().halfLives()).isNotEmpty();
    }
}
