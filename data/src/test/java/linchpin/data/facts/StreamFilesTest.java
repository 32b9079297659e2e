package linchpin.data.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import linchpin.backtest.Panel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StreamFilesTest {

    @TempDir
    Path folder;

    /** Deliveries of a year are public a year later: nothing is asked of a pair before its first one could be known. */
    @Test
    void aPairIsAskedOnceItsFirstDeliveryIsPublic() throws IOException {
        gzipped("arms_transfers_core_yearly.csv.gz", """
                supplier,recipient,supplier_iso3,recipient_iso3,year,tiv
                A,"B, the",AAA,BBB,1960,5
                A,"B, the",AAA,BBB,1962,2
                """);
        Panel panel = StreamFiles.arms(folder);

        assertThat(panel.units()).containsExactly("AAA>BBB");
        byte[] row = panel.cells().answers()[0];
        assertThat(row[1960 - 1950]).isEqualTo(Panel.NOT_ASKED);
        assertThat(row[1961 - 1950]).isEqualTo(Panel.NOT_ASKED);
        assertThat(row[1962 - 1950]).isEqualTo(Panel.YES);
        assertThat(row[1963 - 1950]).isEqualTo(Panel.NO);
        assertThat(panel.cells().known()[0][0][1962 - 1950]).isEqualTo(Math.log1p(5));
        assertThat(panel.cells().known()[0][0][1963 - 1950]).isZero();
    }

    @Test
    void votesAskWhetherTwoAgreeMoreThanTheYearBefore() throws IOException {
        gzipped("unga_agreement_pairs.csv.gz", """
                year,iso1,iso2,n_votes,agree_exact
                1950,AAA,BBB,40,0.5
                1951,AAA,BBB,40,0.6
                1952,AAA,BBB,40,0.4
                1953,AAA,BBB,3,1.0
                """);
        byte[] row = StreamFiles.votes(folder).cells().answers()[0];

        assertThat(row[1950 - 1946]).isEqualTo(Panel.NOT_ASKED);
        assertThat(row[1951 - 1946]).isEqualTo(Panel.YES);
        assertThat(row[1952 - 1946]).isEqualTo(Panel.NO);
        assertThat(row[1953 - 1946]).as("too few votes").isEqualTo(Panel.NOT_ASKED);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> StreamFiles.votes(folder))
                .hasMessageStartingWith("The file (unga_agreement_pairs.csv.gz) of the folder")
                .hasMessageContaining("Maybe give the folder with --data.");
    }

    private void gzipped(String name, String text) throws IOException {
        try (var out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
