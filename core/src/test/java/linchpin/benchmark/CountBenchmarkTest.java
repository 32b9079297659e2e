package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import linchpin.future.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CountBenchmarkTest {

    private static final YearMonth FROM = YearMonth.of(2004, 1);
    private static final YearMonth TO = YearMonth.of(2008, 12);

    private final CountSeries series = Months.restless(100, 7);

    private static double log(int x, double mean) {
        return x * Math.log(mean / (1 + mean)) - Math.log(1 + mean);
    }

    @Test
    void theReferenceIsTheOneThatWasPublished() {
        double mean = Arrays.stream(series.counts()).limit(24).average().orElseThrow();
        double sum = 0;
        int n = 0;
        for (int t = 0; t < series.size(); t++) {
            YearMonth month = series.month(t);
            if (!month.isBefore(FROM) && !month.isAfter(TO)) {
                sum += log(series.count(t), mean);
                n++;
            }
            mean = 0.9 * mean + 0.1 * series.count(t);
        }
        var row = CountBenchmark.run(series, FROM, TO, 2005).scores().get(1);
        assertThat(row.name()).isEqualTo("reference");
        assertThat(row.log()).isCloseTo(sum / n, within(1e-12));
        assertThat(row.difference().mean()).isZero();
        assertThat(row.difference().interval()).isEqualTo(new Interval(0, 0));
    }

    @Test
    void everyForecasterIsScoredOnTheSameMonths() {
        var report = CountBenchmark.run(series, FROM, TO, 2005);
        assertThat(report.scope().months()).isEqualTo(60);
        assertThat(report.months()).hasSize(60);
        assertThat(report.scope().events())
                .isEqualTo(report.months().stream()
                        .mapToInt(CountReport.Month::count)
                        .sum());
        assertThat(report.scores())
                .extracting(CountReport.Row::name)
                .containsExactly("mixture of experts", "reference", "climatology", "persistence");
        var mixture = report.scores().getFirst();
        assertThat(report.months().stream()
                        .mapToDouble(CountReport.Month::log)
                        .average()
                        .orElseThrow())
                .isCloseTo(mixture.log(), within(1e-12));
        assertThat(report.months().stream()
                        .filter(m -> m.month().getYear() != 2005)
                        .mapToDouble(CountReport.Month::log)
                        .average()
                        .orElseThrow())
                .isCloseTo(mixture.logApart(), within(1e-12));
        assertThat(mixture.difference().mean())
                .isCloseTo(mixture.log() - report.scores().get(1).log(), within(1e-12));
        assertThat(report.quiet().bins().stream().mapToInt(b -> b.count()).sum())
                .isEqualTo(60);
        assertThat(Arrays.stream(report.next()).sum()).isCloseTo(1, within(1e-9));
    }

    @Property(tries = 20)
    void baselinesSayLawsAndKnowNothingOfLaterMonths(@ForAll long seed) {
        var random = Months.restless(60, seed);
        var changed = Months.with(random, 50, 9);
        for (var pair : new CountForecasts[][] {
            {CountBaselines.reference(random), CountBaselines.reference(changed)},
            {CountBaselines.climatology(random), CountBaselines.climatology(changed)},
            {CountBaselines.persistence(random), CountBaselines.persistence(changed)}
        }) {
            for (int t = 0; t <= 60; t++) {
                assertThat(Arrays.stream(pair[0].laws()[t]).sum()).isCloseTo(1, within(1e-9));
                assertThat(Arrays.stream(pair[0].laws()[t])).allMatch(p -> p > 0);
            }
            for (int t = 0; t <= 50; t++) {
                assertThat(pair[1].laws()[t]).containsExactly(pair[0].laws()[t]);
            }
        }
    }

    @Test
    void monthsThatOnlyStartTheSeriesAreNotScored() {
        assertThatThrownBy(() -> CountBenchmark.run(series, YearMonth.of(2002, 12), TO, 2005))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2002-12")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> CountBenchmark.run(series, FROM, YearMonth.of(2030, 1), 2005))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(CountBenchmark.canStart(series, YearMonth.of(2003, 3))).isTrue();
        assertThat(CountBenchmark.canStart(series, YearMonth.of(2003, 2))).isFalse();
    }

    @Test
    void aNegativeCountIsNoCount() {
        assertThatThrownBy(() -> new CountSeries(FROM, new int[] {1, -9}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2004-02");
    }

    /** The mixture of a stream is the one of the benchmark, on the same months. */
    @Test
    void aStreamOfCountsIsScoredAsTheBenchmarkScoresIt() {
        YearMonth last = series.last();
        var row = CountBenchmark.run(series, FROM, last, 2005).scores().getFirst();
        var stream = CountBenchmark.stream("clashes", series, FROM);

        assertThat(stream.crps().get(CountReport.MIXTURE)).isCloseTo(row.crps(), within(1e-12));
        assertThat(stream.log().get(CountReport.MIXTURE)).isCloseTo(row.log(), within(1e-12));
        assertThat(stream.crpsGains()).containsOnlyKeys("climatology", "persistence");
        assertThat(stream.crpsGains().get("climatology").value())
                .isCloseTo(stream.crps().get("climatology") - row.crps(), within(1e-12));
        assertThatThrownBy(() -> CountBenchmark.stream("clashes", series, series.first()))
                .hasMessageContaining("cannot be scored");
    }
}
