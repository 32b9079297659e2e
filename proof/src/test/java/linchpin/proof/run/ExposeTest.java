package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.app.firm.Exposing;
import linchpin.app.firm.FirmExposure;
import linchpin.app.study.Options;
import linchpin.app.study.Prepared;
import linchpin.app.study.Study;
import linchpin.data.casefile.Case;
import linchpin.data.casefile.CaseReader;
import linchpin.data.store.JsonFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample firms lose: sums to the cent, and the numbers as they were when somebody last looked at them. */
class ExposeTest {

    private static final Path GOLDEN =
            Shipped.HOME.resolve("proof/src/test/resources/linchpin/proof/run/cannery-exposure.golden");

    @TempDir
    Path folder;

    private static FirmExposure expose(String name, Case.Firm firm, int runs, int months, int threads) {
        var source =
                CaseReader.read(Shipped.HOME.resolve("cases").resolve(name)).orThrow();
        var prepared = Prepared.of(source, firm.portfolio().items());
        var policies = source.policies().stream().limit(1).toList();
        var study = new Study(
                prepared, prepared.fit(), new Options(7, runs, months, threads, policies), (stage, percent) -> {});
        return new Exposing(prepared, new Exposing.Firm(firm.title(), firm.note(), firm.portfolio()))
                .find(study.play(), new Exposing.Ask(null, 1000.0));
    }

    private static List<Case.Firm> firms(String name) {
        return CaseReader.read(Shipped.HOME.resolve("cases").resolve(name))
                .orThrow()
                .firms();
    }

    private static void assertAddsUp(FirmExposure found) {
        BigDecimal mean = found.total().loss().meanUsd();
        assertThat(sum(found.items().stream().map(i -> i.loss().meanUsd()))).isEqualByComparingTo(mean);
        assertThat(sum(found.total().causes().stream().map(FirmExposure.CauseLoss::meanUsd)))
                .isEqualByComparingTo(mean);
        assertThat(sum(found.total().origins().stream().map(FirmExposure.OriginLoss::meanUsd)))
                .isEqualByComparingTo(mean);
        for (var group : found.groups()) {
            assertThat(sum(group.rows().stream().map(r -> r.loss().meanUsd())))
                    .as(group.by())
                    .isEqualByComparingTo(mean);
        }
        for (var item : found.items()) {
            assertThat(sum(item.causes().stream().map(FirmExposure.CauseLoss::meanUsd)))
                    .isEqualByComparingTo(
                            item.causes().isEmpty()
                                    ? BigDecimal.ZERO
                                    : item.loss().meanUsd());
        }
    }

    private static BigDecimal sum(Stream<BigDecimal> parts) {
        return parts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void theCanneryGivesItsGoldenLosses() throws IOException {
        var found = expose(Shipped.ISLAND, firms(Shipped.ISLAND).getFirst(), 960, 12, 2);
        assertAddsUp(found);
        SortedMap<String, Object> flat =
                Flat.of(JsonFile.read(Files.writeString(folder.resolve("found.json"), JsonFile.toText(found))));
        String text = flat.entrySet().stream()
                .map(e -> e.getKey() + " = " + e.getValue() + "\n")
                .collect(Collectors.joining());
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, text);
        }

        assertThat(text.lines().toList()).isEqualTo(Files.readAllLines(GOLDEN));
    }

    @Test
    void lossesDoNotDependOnThreads() {
        var firm = firms(Shipped.ISLAND).getFirst();

        assertThat(JsonFile.toExactText(expose(Shipped.ISLAND, firm, 192, 12, 1)))
                .isEqualTo(JsonFile.toExactText(expose(Shipped.ISLAND, firm, 192, 12, 3)));
    }

    @Test
    @Tag("slow")
    void theSampleFirmsAreInventedWholeAndAddUp() {
        for (Case.Firm firm : firms(Shipped.ASIA)) {
            assertThat(firm.note()).startsWith("Invented");
            assertThat(firm.portfolio().left()).isEmpty();
            var found = expose(Shipped.ASIA, firm, 48, 6, 2);
            assertAddsUp(found);
            assertThat(found.book().accepted()).isEqualTo(found.book().rows());
            assertThat(found.resilience().nodes()).isNotEmpty();
        }
    }
}
