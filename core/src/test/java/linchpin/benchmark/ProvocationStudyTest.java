package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.SplittableRandom;
import linchpin.benchmark.ProvocationReport.Variant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Invented months, whose effect is known: talks lower tests, and nothing else does anything. Seeded; α = .05 for a recovered effect. */
class ProvocationStudyTest {

    private static final double EFFECT = -0.8;
    private static final int MONTHS = 500;

    private static ProvocationReport report;

    @BeforeAll
    static void run() {
        var random = new SplittableRandom(11);
        int[] talks = new int[MONTHS];
        int[] backing = new int[MONTHS];
        int[] exercises = new int[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            talks[t] = (t / 18) % 3 == 0 ? random.nextInt(4) : 0;
            backing[t] = random.nextInt(2);
            exercises[t] = random.nextInt(2);
        }
        double[] memory = MonthlyColumns.memory(talks, 6);
        int[] tests = new int[MONTHS];
        for (int t = 0; t < MONTHS; t++) {
            tests[t] = poisson(Math.exp(1 + EFFECT * memory[t]), random);
        }
        report = ProvocationStudy.run(
                new ProvocationStudy.Input(series(tests), series(talks), series(backing), series(exercises)), 3);
    }

    private static CountSeries series(int[] counts) {
        return new CountSeries(YearMonth.of(1984, 1), counts);
    }

    private static int poisson(double mean, SplittableRandom random) {
        int k = 0;
        for (double p = random.nextDouble(); p > Math.exp(-mean); p *= random.nextDouble()) {
            k++;
        }
        return k;
    }

    @Test
    void theEffectIsRecoveredWithAndWithoutSeason() {
        for (Variant v : new Variant[] {Variant.SEASON, Variant.NO_SEASON}) {
            var line = report.line(ProvocationStudy.TALKS, v, false);
            assertThat(line.interval().low()).isLessThan(EFFECT);
            assertThat(line.interval().high()).isGreaterThan(EFFECT).isLessThan(0);
        }
    }

    @Test
    void whatCameOnlyAfterwardsAndWhatDoesNothingAreNotToldFromZero() {
        nothing(report.line(ProvocationStudy.TALKS, Variant.LEAD, true));
        nothing(report.line(ProvocationStudy.BACKING, Variant.SEASON, false));
        nothing(report.line(ProvocationStudy.EXERCISES, Variant.SEASON, false));
    }

    /** Zero lies within 3.3 standard errors, reckoned from the interval: α = .001. */
    private static void nothing(ProvocationReport.Line line) {
        double error = (line.interval().high() - line.interval().low()) / 2 / 1.96;
        assertThat(line.estimate()).as(line.toString()).isCloseTo(0, within(3.3 * error));
    }

    @Test
    void talksHelpToForecastWhatWasNotLearnedFrom() {
        assertThat(report.gains().getFirst().interval().low()).isPositive();
    }

    @Test
    void memoryFadesByHalfInSixMonthsAndTheLeadIsItsMirror() {
        int[] once = {1, 0, 0, 0, 0, 0, 0, 0};
        assertThat(MonthlyColumns.memory(once, 6)[0]).isZero();
        assertThat(Math.expm1(MonthlyColumns.memory(once, 6)[7])).isCloseTo(0.5, within(1e-12));
        int[] last = {0, 0, 0, 0, 0, 0, 0, 1};
        assertThat(Math.expm1(MonthlyColumns.lead(last, 6)[0])).isCloseTo(0.5, within(1e-12));
    }
}
