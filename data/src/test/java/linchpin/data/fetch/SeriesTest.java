package linchpin.data.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file a day, from a home that stalls, cuts off, lies, and has not every day. */
class SeriesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 28);
    private static final Rules QUICK =
            new Rules(Duration.ofSeconds(5), Duration.ofSeconds(1), 3, Duration.ofMillis(5), Set.of(), true);
    private static final Home.Terms TERMS = new Home.Terms("open", "Somebody (2020)", "");

    @TempDir
    private Path folder;

    private static Series series(OddHome at, String file) {
        String address = at.address() + "/{day}.export.CSV.zip";
        return new Series("news", "News", address, file, LocalDate.of(2020, 1, 1), 1 << 20, TERMS);
    }

    private static List<Home> three(OddHome at) {
        return series(at, "{day}.CSV").homes(DAY, DAY.plusDays(2));
    }

    private Fetched get(Home home) {
        return new Fetch(QUICK, bytes -> {}).get(home, folder, false);
    }

    private static String rows(int day) {
        return "row\t%d\n".formatted(day).repeat(300);
    }

    /** An archive, each of its bytes as a character. */
    private static String zip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("a.CSV"));
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyDayHasItsAddressAndNameAlsoALeapDay() {
        try (var at = OddHome.that()) {
            assertThat(three(at))
                    .extracting(Home::file)
                    .containsExactly("20240228.CSV", "20240229.CSV", "20240301.CSV");
            assertThat(three(at).get(1).address().getPath()).endsWith("/20240229.export.CSV.zip");
            assertThat(series(at, "{day}{time}.CSV").homes(DAY, DAY)).hasSize(1);
        }
    }

    @Test
    void aDayMayHaveAFileEachQuarterOfAnHour() {
        var quarters =
                new Series("q", "Q", "https://x.example/{day}{time}.zip", "{day}{time}.zip", DAY, 1 << 20, TERMS);
        var homes = quarters.homes(DAY, DAY.plusDays(1));
        assertThat(homes).hasSize(192).extracting(Home::file).doesNotHaveDuplicates();
        assertThat(homes.get(1).file()).isEqualTo("20240228001500.zip");
        assertThat(homes.getLast().file()).isEqualTo("20240229234500.zip");
    }

    @Test
    void aSpanMustBeOne() {
        try (var at = OddHome.that()) {
            assertThatThrownBy(() -> series(at, "{day}").homes(DAY, DAY.minusDays(1)))
                    .hasMessageContaining("no span");
            assertThatThrownBy(() -> series(at, "{day}").homes(LocalDate.of(2019, 1, 1), DAY))
                    .hasMessageContaining("begins on 2020-01-01");
        }
    }

    @Test
    void whatStallsOrIsCutOffGoesOnAndWhatIsThereIsNotAskedForAgain() throws IOException {
        try (var at = OddHome.that(
                OddHome.whole(rows(1)),
                OddHome.truncated(rows(2), 700),
                OddHome.broken(),
                OddHome.broken(),
                OddHome.rest(rows(2), 700),
                OddHome.stalled(rows(3), 500),
                OddHome.rest(rows(3), 500))) {
            List<Home> days = three(at);
            get(days.get(0));
            assertThatThrownBy(() -> get(days.get(1))).hasMessageContaining("goes on where it stopped");

            for (Home day : days) {
                get(day);
            }

            for (int k = 0; k < days.size(); k++) {
                assertThat(Files.readString(folder.resolve(days.get(k).file()))).isEqualTo(rows(k + 1));
            }
            assertThat(at.asked()).hasSize(7);
            assertThat(at.asked().get(4)).contains("20240229").contains("Range: bytes=700-");
        }
    }

    @Test
    void aDayWithoutAFileIsMissingAndLeavesNothing() throws IOException {
        try (var at = OddHome.that(OddHome.gone())) {
            assertThatThrownBy(() -> get(three(at).getFirst())).isInstanceOf(Missing.class);
            try (var files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
    }

    @Test
    void anArchiveThatIsNotWholeIsNotTakenWhateverLengthWasSaid() throws IOException {
        String whole = zip(rows(1));
        try (var at = OddHome.that(OddHome.saying(whole, whole.length() - 30))) {
            Home home = series(at, "{day}.zip").homes(DAY, DAY).getFirst();
            assertThatThrownBy(() -> get(home)).hasMessageContaining("does not open");
            try (var files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
    }

    @Test
    void everySeriesOfTheTableIsWhole() {
        assertThat(Homes.series()).extracting(Series::id).contains("gdelt", "gdelt2", "opensanctions");
        assertThat(Homes.series()).allSatisfy(s -> {
            var homes = s.homes(s.first(), s.first());
            assertThat(homes).extracting(Home::file).doesNotHaveDuplicates();
            assertThat(homes.getFirst().address().getScheme()).isEqualTo("https");
            assertThat(homes.getFirst().address().toString()).doesNotContain("{");
        });
    }
}
