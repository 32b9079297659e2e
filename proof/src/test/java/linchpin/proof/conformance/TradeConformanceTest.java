package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import linchpin.benchmark.trade.Comparison;
import linchpin.data.trade.CaliendoParroFiles;
import linchpin.data.trade.GravityFiles;
import linchpin.data.trade.InputOutputFiles;
import linchpin.data.trade.WiodFiles;
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
