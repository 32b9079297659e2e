package linchpin.data.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import linchpin.economy.Baseline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EconomyFolderTest {

    private static final Path SHIPPED =
            Path.of(System.getProperty("linchpin.home", ".."), "cases", "northeast-asia", "economy");

    @TempDir
    Path folder;

    private Path copy() throws IOException {
        try (var files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder;
    }

    private void broken(String file, String old, String fresh, String... parts) throws IOException {
        Path at = folder.resolve(file);
        String good = Files.readString(at);
        assertThat(good).contains(old);
        Files.writeString(at, good.replaceFirst(java.util.regex.Pattern.quote(old), fresh));
        for (String part : parts) {
            assertThatThrownBy(() -> EconomyFolder.read(folder)).hasMessageContaining(part);
        }
        Files.writeString(at, good);
    }

    @Test
    void theShippedTableMeetsItsTotalsAndItsWorldCloses() {
        var economy = EconomyFolder.read(SHIPPED);
        var rebased = economy.rebased();
        assertThat(rebased.worst()).isLessThan(1e-9);
        Baseline base = rebased.table().balance().baseline();
        int n = base.regions();
        assertThat(n).isEqualTo(20);
        double[] sold = new double[n * n];
        for (int f = 0; f < base.shares().trade().length; f++) {
            int s = f / (n * n);
            if (economy.totals().counted()[s]) {
                sold[f % (n * n)] += base.shares().trade()[f] * base.totals().expenditure()[s * n + f % n];
            }
        }
        for (int p = 0; p < sold.length; p++) {
            double due = economy.totals().trade()[p];
            if (p / n != p % n && due > 0) {
                assertThat(sold[p] / due).as("pair %d", p).isCloseTo(1, within(1e-9));
            }
        }
        for (int r = 0; r < n; r++) {
            assertThat(base.totals().valueAdded()[r] / economy.totals().product()[r])
                    .isCloseTo(1, within(1e-9));
        }
        assertThat(Arrays.stream(base.totals().transfer()).sum()
                        / Arrays.stream(base.totals().valueAdded()).sum())
                .isCloseTo(0, within(1e-12));
        assertThat(economy.years()).hasToString("structure 2011, trade 2023");
    }

    @Test
    void whatIsWrongInTheFolderIsSaidWithFileLineAndGuess() throws IOException {
        copy();
        broken(
                "trade-2023.csv",
                "AUS,BRA,",
                "AUZ,BRA,",
                "trade-2023.csv:2: error: The seller (AUZ)",
                "Maybe you meant AUS.");
        broken("products-2023.csv", "AUS,", "AUS,-", "products-2023.csv:2: error: The usd_million (-1723827)");
        broken("elasticities.csv", "AGR,5.06", "AGR,five", "elasticities.csv:2: error: The value (five)");
        broken("regions.csv", "RUS,Russia,RUS,RUS\n", "", "The table has regions");
        broken("sectors.csv", ",yes", ",maybe", "sectors.csv:2: error: The counted (maybe)");
        Files.delete(folder.resolve("table-2011.csv"));
        assertThatThrownBy(() -> EconomyFolder.read(folder))
                .hasMessageContaining("There are 0 such files where one is due.");
    }
}
