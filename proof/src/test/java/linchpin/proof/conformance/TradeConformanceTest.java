package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import linchpin.benchmark.trade.Comparison;
import linchpin.data.trade.CaliendoParroFiles;
import linchpin.data.trade.EconomyBuild;
import linchpin.data.trade.EconomyFolder;
import linchpin.data.trade.GravityFiles;
import linchpin.data.trade.InputOutputFiles;
import linchpin.data.trade.WiodFiles;
import linchpin.data.trade.WorldTableText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The trade kernel reaches the numbers of published work again. */
@Tag("slow")
class TradeConformanceTest {

    @Test
    void caliendoAndParrosTableTwoIsReachedUnderBothClosures() {
        all(CaliendoParroFiles.compare(References.present("conformance/economy/cp2015")));
    }

    @Test
    void theShippedAggregateIsThatOfWiodAndOfSomebodyElse() {
        var tables = References.present("data/trade-model");
        var folder = Path.of(System.getProperty("linchpin.home", ".."), "cases", "northeast-asia", "economy");
        var built = EconomyBuild.table(WiodFiles.read(tables, 2011), EconomyFolder.mapping(folder));
        assertThat(WorldTableText.of(built.table())).isEqualTo(read(folder.resolve("table-2011.csv")));
        assertThat(EconomyBuild.against(tables, built.table()))
                .singleElement()
                .asString()
                .endsWith("the largest difference of 107520 cells is 0.00.");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped table cannot be read.", e);
        }
    }

    @Test
    void theEnlargementOfTheUnionIsThatOfGeGravityUnderBothClosures() {
        all(GravityFiles.enlargement(References.present("conformance/economy/ge_gravity")));
    }

    @Test
    void canadaAndJapanAgreeAsInGegravityAndAsInAFullEquilibrium() {
        all(GravityFiles.canadaJapan(References.present("conformance/economy/gegravity")));
    }

    @Test
    void icebergsOnRussiaMoveAllRegionsOfWiodAsPublished() {
        all(WiodFiles.russia(
                References.present("data/trade-model"), References.present("conformance/economy/wiod2011")));
    }

    @Test
    void theAdaptivePathIsThatOfBoarioOnEveryDay() {
        all(List.of(InputOutputFiles.adaptive(References.present("conformance/economy/ario"))));
    }

    @Test
    void theLeontiefInverseIsThatOfPymrio() {
        all(List.of(InputOutputFiles.leontief(References.present("conformance/economy/leontief"))));
    }

    private static void all(List<Comparison> comparisons) {
        assertThat(comparisons).isNotEmpty();
        for (Comparison c : comparisons) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: largest difference %.1e of %d rows (%.0e passes); %s%n",
                    c.name(),
                    c.worst(),
                    c.rows().size(),
                    c.tolerance(),
                    c.note());
            assertThat(c.passes()).as(c.name() + " differs by " + c.worst()).isTrue();
        }
    }
}
