package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OnsetBenchmarkTest {

    /** In the invented world only the pair's own past matters, so the models that remember it win, twice by the same digits. */
    @Test
    @Tag("slow")
    void findsThePlantedMemoryAndDoesSoAgain() {
        var data = InventedDisputes.world(5, 9999);

        OnsetReport report = OnsetBenchmark.run(data, stage -> {});

        var climatology = line(report, "climatology");
        var chosen = line(report, "chosen logit");
        assertThat(chosen.score().logLoss()).isLessThan(climatology.score().logLoss() - 0.02);
        assertThat(chosen.score().auc()).isGreaterThan(0.65);
        assertThat(report.terms())
                .filteredOn(t -> t.name().equals("memories of the pair"))
                .allSatisfy(t -> assertThat(t.interval().low()).isPositive());
        assertThat(report.terms())
                .filteredOn(OnsetReport.Term::strategic)
                .hasSize(12)
                .allSatisfy(t -> assertThat(t.loss()).isLessThan(0.01));
        assertThat(OnsetBenchmark.run(data, stage -> {})).isEqualTo(report);
    }

    private static OnsetReport.Line line(OnsetReport report, String model) {
        return report.all().stream()
                .filter(l -> l.model().equals(model))
                .findFirst()
                .orElseThrow();
    }
}
