package linchpin.proof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import linchpin.benchmark.OnsetBenchmark;
import linchpin.benchmark.OnsetReport;
import linchpin.data.tables.DisputeFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dispute onsets 2000–2014 on the public tables, against the figures of an earlier feasibility study. */
@Tag("marathon")
class DisputeConformanceTest {

    @Test
    void theSampleIsTheStudysAndTheBarsAreReached() {
        Path folder = Path.of(System.getProperty("linchpin.home", ".."))
                .toAbsolutePath()
                .normalize()
                .resolveSibling("shared")
                .resolve("data")
                .resolve("facts");
        folder = Path.of(System.getProperty("linchpin.facts", folder.toString()));
        String missing =
                "Skipped: no public tables on disputes in %s.\nMaybe put the folder 'shared' beside the checkout."
                        .formatted(folder);
        if (!Files.isDirectory(folder)) {
            System.out.println(missing);
        }
        assumeTrue(Files.isDirectory(folder), missing);

        OnsetReport report = OnsetBenchmark.run(DisputeFiles.read(folder), stage -> {});

        assertThat(report.sample().rows()).isEqualTo(27_045);
        assertThat(report.sample().onsets()).isEqualTo(467);
        assertThat(report.sample().rows() - report.sample().quietRows()).isEqualTo(631);
        assertThat(report.sample().onsets() - report.sample().quietOnsets()).isEqualTo(191);
        assertThat(line(report, "climatology").score().brier()).isCloseTo(0.01705, within(0.000005));
        near(line(report, "plain logit"), 0.9345, 0.01438, 0.0568);
        better(line(report, "chosen logit"), 0.940, 0.0140, 0.0555);
        better(line(report, "blend"), 0.945, 0.0139, 0.0538);
    }

    /** The study does not say which fourteen covariates it took, so the third digit is all one can ask. */
    private static void near(OnsetReport.Line line, double auc, double brier, double logLoss) {
        assertThat(line.score().auc()).isCloseTo(auc, within(0.002));
        assertThat(line.score().brier()).isCloseTo(brier, within(0.0002));
        assertThat(line.score().logLoss()).isCloseTo(logLoss, within(0.0015));
    }

    private static void better(OnsetReport.Line line, double auc, double brier, double logLoss) {
        assertThat(line.score().auc()).isGreaterThanOrEqualTo(auc);
        assertThat(line.score().brier()).isLessThanOrEqualTo(brier);
        assertThat(line.score().logLoss()).isLessThanOrEqualTo(logLoss);
    }

    private static OnsetReport.Line line(OnsetReport report, String model) {
        return report.all().stream()
                .filter(l -> l.model().startsWith(model))
                .findFirst()
                .orElseThrow();
    }
}
