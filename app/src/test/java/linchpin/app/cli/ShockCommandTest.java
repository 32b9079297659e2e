package linchpin.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShockCommandTest {

    private static final String CASE = Path.of(System.getProperty("linchpin.home", ".."), "cases", "northeast-asia")
            .toString();

    private static final String OTHER = Path.of(System.getProperty("linchpin.home", ".."), "cases", "island-quarrel")
            .toString();

    private static void refuses(String sentence, String maybe, String... arguments) {
        var said = Said.by(arguments);
        assertThat(said.code()).isNotZero();
        assertThat(said.err()).contains(sentence).contains(maybe);
    }

    @Test
    void aMeasureIsToldAtItsHorizonWithItsYearsAndItsGainers() {
        var said = Said.by(
                "shock",
                CASE,
                "--instrument",
                "tariff",
                "--from",
                "CHN",
                "--to",
                "USA",
                "--size",
                "0.25",
                "--horizon",
                "long",
                "--draws",
                "0");
        assertThat(said.out())
                .contains("The long run: Caliendo-Parro (structure 2011, trade 2023).")
                .contains("hit")
                .contains("gains")
                .contains("Sanctions in force in the year of the trade totals are in the table")
                .doesNotContain("Months");
        assertThat(said.code()).isZero();
    }

    @Test
    void theOldTableHasNoSatellites() {
        var said = Said.by(
                "shock",
                CASE,
                "--instrument",
                "prohibition",
                "--from",
                "west",
                "--to",
                "RUS",
                "--both",
                "--horizon",
                "year",
                "--draws",
                "0",
                "--old-trade",
                "--json");
        assertThat(said.out()).contains("structure and trade 2011").doesNotContain("\"PRK\"");
        assertThat(said.code()).isZero();
    }

    @Test
    void slipsAreToldWithWhatMayBeMeant() {
        refuses("There is no example (embarg)", "Maybe you meant one of", "shock", CASE, "--example", "embarg");
        refuses("Either an --example or an --instrument is due.", "partial-sanctions", "shock", CASE);
        refuses("needs sellers and buyers", "Maybe", "shock", CASE, "--instrument", "tariff", "--size", "1");
        refuses(
                "needs a size",
                "Maybe the rate of duty",
                "shock",
                CASE,
                "--instrument",
                "tariff",
                "--from",
                "CHN",
                "--to",
                "USA");
        refuses(
                "The size (sanctions.trade-loss.2023)",
                "Maybe you meant sanctions.trade-loss.2022.",
                "shock",
                CASE,
                "--instrument",
                "sanction",
                "--from",
                "CHN",
                "--to",
                "USA",
                "--size",
                "sanctions.trade-loss.2023");
        refuses(
                "The region (DEU) is not in the case's table.",
                "Maybe you meant one of AUS",
                "shock",
                CASE,
                "--instrument",
                "tariff",
                "--from",
                "DEU",
                "--to",
                "USA",
                "--size",
                "0.1");
        refuses(
                "The size (-0.1) of a measure of kind tariff",
                "Maybe it should be the rate of duty.",
                "shock",
                CASE,
                "--instrument",
                "tariff",
                "--from",
                "CHN",
                "--to",
                "USA",
                "--size",
                "-0.1");
        refuses("has no folder economy", "linchpin economy build", "shock", OTHER, "--example", "embargo");
    }

    @Test
    void theTableOfTheCaseIsShown() {
        var said = Said.by("economy", "show", CASE);
        assertThat(said.out())
                .contains("structure 2011, trade 2023")
                .contains("PRK")
                .contains("Totals are met within");
        assertThat(said.code()).isZero();
    }

    @Test
    void anotherTableIsRefusedWithFileAndLine() {
        refuses(
                "table-2011.csv:1: error: The column (AUS.AGR) has no label of this layout.",
                "Maybe it should be REGION_SECTOR.",
                "economy",
                "build",
                CASE,
                "--layout",
                "icio",
                "--table",
                Path.of(CASE, "economy", "table-2011.csv").toString());
        refuses("needs a --table", "Maybe", "economy", "build", CASE, "--layout", "plain");
    }
}
