package linchpin.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pooled terms need covariances that fit their terms. */
class StreamJointTest {

    @Test
    void covariancesStandInTheOrderOfTheirTerms() {
        var report =
                StreamBenchmark.run(Feeds.year(6, 11), StateTies.none(), StreamBenchmarkTest.SETTINGS, 1, stage -> {});
        var fit = report.fits().getFirst();

        assertThat(fit.joints()).hasSize(Part.values().length).allSatisfy(joint -> {
            assertThat(joint.covariance()).hasSameSizeAs(joint.terms());
            for (int t = 0; t < joint.terms().size(); t++) {
                String name = joint.terms().get(t);
                List<StreamReport.Term> term = fit.terms().stream()
                        .filter(x -> x.part().equals(joint.part()) && x.term().equals(name))
                        .toList();
                assertThat(Math.sqrt(joint.covariance().get(t).get(t)))
                        .isEqualTo(term.getFirst().error());
            }
        });
    }
}
