package linchpin.data.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.impact.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TradeReaderTest {

    private static final Path SHIPPED = Path.of(System.getProperty("linchpin.home", ".."), "cases", "northeast-asia");

    @TempDir
    Path folder;

    private void copy() throws IOException {
        try (var files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Path to = folder.resolve(SHIPPED.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
    }

    @Test
    void theEconomyOfACaseIsAmongItsInputs() {
        var source = CaseReader.read(SHIPPED).orThrow();

        assertThat(source.hashes())
                .containsKeys("shocks.yaml", "economy/table-2011.csv", "economy/trade-2023.csv", "economy/sectors.csv");
        var futures = source.trade().orElseThrow().book().futures();
        assertThat(futures.channels()).isNotEmpty();
        assertThat(futures.controls()).anyMatch(c -> c.kind() == Measure.Kind.SANCTION);
        assertThat(futures.counters()).allMatch(c -> c.eitherWay());
    }

    @Test
    void whatIsWrongInTheFuturesIsSaidWithItsPlace() throws IOException {
        copy();
        Path shocks = folder.resolve("shocks.yaml");
        Files.writeString(
                shocks,
                Files.readString(shocks)
                        .replace("lever: export-control", "lever: exprt-control")
                        .replace("and: [BLR]", "and: [BLX]")
                        .replace("size: sanctions.trade-loss.per-act.china", "size: 0.3"));
        String problems = CaseReader.read(folder).problems().toString();

        assertThat(problems)
                .contains("shocks.yaml")
                .contains("The lever (exprt-control) is not known.")
                .contains("(BLX)")
                .contains("The size (0.3) is not a row of parameters.csv.");
    }

    @Test
    void aMissingFileOfTheEconomyIsAProblemOfTheCase() throws IOException {
        copy();
        Files.delete(folder.resolve("economy/elasticities.csv"));

        assertThat(CaseReader.read(folder).problems().toString()).contains("elasticities.csv");
    }
}
