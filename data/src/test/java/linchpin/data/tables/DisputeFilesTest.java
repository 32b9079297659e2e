package linchpin.data.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import linchpin.benchmark.DisputeData.Column;
import linchpin.benchmark.DisputeData.Pact;
import linchpin.benchmark.DisputeData.Promise;
import linchpin.benchmark.DisputeData.StateYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisputeFilesTest {

    @TempDir
    Path folder;

    @Test
    void plainAndGzippedTablesAreReadAlike() throws IOException {
        write();
        var plain = DisputeFiles.read(folder);
        Path panel = folder.resolve("mid_dyad_year_1946_2014_relevant.csv");
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(panel.getFileName() + ".gz")))) {
            out.write(Files.readAllBytes(panel));
        }
        Files.delete(panel);

        var gzipped = DisputeFiles.read(folder);

        assertThat(gzipped.panel().first()).isEqualTo(plain.panel().first()).containsExactly(2, 2, 2);
        assertThat(gzipped.panel().columns().get(Column.MID_ONSET)).containsExactly(1, 0, 0);
        assertThat(gzipped.panel().columns().get(Column.MINDIST)).containsExactly(Double.NaN, 5, 5);
        assertThat(gzipped.sides()).hasSize(1);
        assertThat(gzipped.sides().getFirst().force().hostility()).isEqualTo(4);
        assertThat(gzipped.internalWars()).containsExactly(new StateYear(260, 1990));
    }

    /** Germany has one code of letters and two numbers; the alliance changes hands with the state. */
    @Test
    void anAllianceFollowsTheNumberOfTheState() throws IOException {
        write();

        assertThat(DisputeFiles.read(folder).pacts())
                .containsExactly(
                        new Pact(2, 260, Promise.DEFENSE, 1989, 1990), new Pact(2, 255, Promise.DEFENSE, 1991, 2018));
    }

    @Test
    void aMissingTableIsNamedWithItsHome() {
        assertThatThrownBy(() -> DisputeFiles.read(folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mid_dyad_year_1946_2014_relevant.csv")
                .hasMessageContaining("Correlates of War")
                .hasMessageContaining("--data");
    }

    private void write() throws IOException {
        String names = Stream.of(Column.values())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(","));
        put(
                "mid_dyad_year_1946_2014_relevant.csv",
                "ccode1,ccode2,year,iso1,iso2," + names + "\n"
                        + row("2,260,1989,USA,DEU", 1, "")
                        + row("2,260,1990,USA,DEU", 0, "5")
                        + row("2,255,1991,USA,DEU", 0, "5"));
        put(
                "mid_directed_cow.csv",
                "dispnum,ccode1,ccode2,year,disponset,sidea1,orig1,orig2,fatality1,hostlev1\n1,2,260,1989,1,1,1,1,-9,4\n");
        put("alliances_atop_spells.csv", "a,b,type,start,end\nUSA,DEU,defense,1989,\n");
        put(
                "ucdp_acd_all_1946_2024.csv",
                "year,gwno_a,type_of_conflict\n1990,260,intrastate\n1990,\"2, 255\",interstate\n");
    }

    private static String row(String keys, int onset, String distance) {
        return keys + ","
                + Stream.of(Column.values())
                        .map(c ->
                                c == Column.MID_ONSET ? String.valueOf(onset) : c == Column.MINDIST ? distance : "0.5")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private void put(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }
}
