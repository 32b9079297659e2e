package linchpin.proof.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.data.store.PooledFile;
import linchpin.pooled.PooledModel;
import linchpin.pooled.PooledTerm;
import linchpin.pooled.PooledTerm.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pooled terms that are shipped: what they say is pinned, and the command writes them again where the tables are. */
class ShippedPooledTest {

    private static final Path SHIPPED =
            Shipped.HOME.resolve("cases").resolve(Shipped.ASIA).resolve(PooledFile.NAME);

    @TempDir
    private Path folder;

    @Test
    @Tag("marathon")
    void theCommandWritesTheShippedFileAgain() throws Exception {
        Path shared = Path.of(System.getProperty(
                "linchpin.shared",
                Shipped.HOME
                        .toAbsolutePath()
                        .normalize()
                        .resolveSibling("shared")
                        .toString()));
        Path facts = shared.resolve("data").resolve("facts");
        String missing =
                "Skipped: no public tables in %s.\nMaybe put the folder 'shared' beside the checkout.".formatted(facts);
        if (!Files.isDirectory(facts)) {
            System.out.println(missing);
        }
        assumeTrue(Files.isDirectory(facts), missing);

        Path stream = shared.resolve("data").resolve("events").resolve("ICEWS18");
        Path fresh = folder.resolve(PooledFile.NAME);
        var answer = Jvm.run(
                folder,
                "model",
                "fit",
                Shipped.ASIA,
                "--data",
                facts.toString(),
                "--stream",
                stream.toString(),
                "--out",
                fresh.toString());

        assertThat(answer.code()).as(answer.err()).isZero();
        assertThat(Files.readString(fresh))
                .as("the shipped pooled.json; after a change of events.csv write it anew with: ./linchpin model fit")
                .isEqualTo(Files.readString(SHIPPED));
    }

    @Test
    void whatWasFoundIsPinned() {
        PooledModel model = PooledFile.read(SHIPPED);
        model.terms()
                .forEach(t -> System.out.printf(
                        "%-24s %+.3f [%+.3f, %+.3f] n = %,d: %s%n",
                        t.id(),
                        t.estimate().value(),
                        t.estimate().interval().low(),
                        t.estimate().interval().high(),
                        t.sample().n(),
                        t.standing().words()));
        pinned(model, "patron-constraint-force", 0.08, Standing.NOTHING);
        pinned(model, "emboldening", -0.25, Standing.PLACEBO);
        pinned(model, "growth-restrains", 0.04, Standing.NOTHING);
        pinned(model, "entrapment", 1.70, Standing.PLACEBO);
        pinned(model, "entrapment-fatal", 1.69, Standing.PLACEBO);
        pinned(model, "reliability-dispute", 0.059, Standing.STANDS);
        pinned(model, "reliability-fatal", 0.121, Standing.STANDS);
        pinned(model, "reliability-war", 0.25, Standing.STANDS);
        pinned(model, "talks-to-tests", -0.03, Standing.NOTHING);
        pinned(model, "backing-to-tests", 0.00, Standing.NOTHING);
        pinned(model, "exercises-to-tests", 0.04, Standing.NOTHING);
        pinned(model, "tests-to-posture", 0.77, Standing.NOTHING);
    }

    private static void pinned(PooledModel model, String id, double value, Standing standing) {
        PooledTerm term = model.term(id).orElseThrow();
        assertThat(term.estimate().value()).as(id).isCloseTo(value, within(0.006));
        assertThat(term.standing()).as(id).isEqualTo(standing);
    }
}
