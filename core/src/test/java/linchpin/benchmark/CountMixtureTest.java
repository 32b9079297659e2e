package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CountMixtureTest {

    private static final int SIZE = 72;
    private static final double[] NEVER = {0};

    private static CountMixture mixture(CountSeries series) {
        return CountMixture.of(series, CountExperts.standard(series), CountMixture.SHARES);
    }

    /** Total log score of every expert. */
    private static double[] totals(CountSeries series, CountExperts experts) {
        double[] totals = new double[experts.size()];
        double[] law = new double[CountForecasts.TOP + 1];
        int e = 0;
        for (CountExperts.Family family : experts.families()) {
            for (double[] path : family.paths()) {
                for (CountSpread spread : experts.spreads()) {
                    for (int t = 0; t < series.size(); t++) {
                        spread.law(path[t], law);
                        totals[e] += Math.log(law[CountForecasts.cell(series.count(t))]);
                    }
                    e++;
                }
            }
        }
        return totals;
    }

    private static double total(CountSeries series, CountForecasts said) {
        double total = 0;
        for (int t = 0; t < series.size(); t++) {
            total += said.log(t, series.count(t));
        }
        return total;
    }

    @Property(tries = 5)
    void everyLawAndAllWeightsSumToOne(@ForAll long seed) {
        var mixture = mixture(Months.restless(SIZE, seed));
        assertThat(mixture.forecasts().laws()).hasDimensions(SIZE + 1, CountForecasts.TOP + 1);
        for (double[][] shares : new double[][][] {mixture.forecasts().laws(), mixture.families(), mixture.paces()}) {
            for (double[] share : shares) {
                assertThat(Arrays.stream(share).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Property(tries = 8)
    void aLaterMonthChangesNoEarlierForecast(
            @ForAll long seed,
            @ForAll @IntRange(min = CountBenchmark.START, max = SIZE - 1) int month,
            @ForAll @IntRange(max = 40) int count) {
        var series = Months.restless(SIZE, seed);
        var before = mixture(series);
        var after = mixture(Months.with(series, month, count));
        for (int t = 0; t <= month; t++) {
            assertThat(after.forecasts().laws()[t])
                    .containsExactly(before.forecasts().laws()[t]);
            assertThat(after.families()[t]).containsExactly(before.families()[t]);
        }
    }

    @Property(tries = 5)
    void whatIsSaidOfTheNextMonthIsWhatWillHaveBeenSaid(
            @ForAll long seed, @ForAll @IntRange(min = CountBenchmark.START, max = SIZE - 1) int known) {
        var series = Months.restless(SIZE, seed);
        assertThat(mixture(Months.until(series, known)).forecasts().laws()[known])
                .containsExactly(mixture(series).forecasts().laws()[known]);
    }

    /** Dawid (1984): the sequence of Bayesian forecasts has the probability that the prior mean of the experts has. */
    @Property(tries = 5)
    void withoutForgettingTheMixtureIsBayes(@ForAll long seed) {
        var series = Months.restless(SIZE, seed);
        var experts = CountExperts.standard(series);
        double[] totals = totals(series, experts);
        double[] prior = experts.prior();
        double best = Arrays.stream(totals).max().orElseThrow();
        double sum = 0;
        for (int e = 0; e < totals.length; e++) {
            sum += prior[e] * Math.exp(totals[e] - best);
        }
        assertThat(total(series, CountMixture.of(series, experts, NEVER).forecasts()))
                .isCloseTo(best + Math.log(sum), within(1e-6));
    }

    @Property(tries = 5)
    void theWholeIsNeverWorseThanTheBestExpertByMoreThanThePriorAllows(@ForAll long seed) {
        var series = Months.restless(SIZE, seed);
        var experts = CountExperts.standard(series);
        double[] totals = totals(series, experts);
        double[] prior = experts.prior();
        double said = total(series, mixture(series).forecasts());
        for (int e = 0; e < totals.length; e++) {
            assertThat(said)
                    .isGreaterThanOrEqualTo(
                            totals[e] + Math.log(prior[e]) - Math.log(CountMixture.SHARES.length) - 1e-6);
        }
    }

    @Test
    void aStrictSeasonIsLearned() {
        var series = Months.yearly(15, 0, 0, 1, 2, 3, 2, 0, 0, 0, 0, 0, 0);
        var mixture = mixture(series);
        int last = series.size() - 1;
        assertThat(mixture.families()[last][0] + mixture.families()[last][1]).isLessThan(0.05);
        assertThat(CountForecasts.mean(mixture.forecasts().laws()[last])).isLessThan(0.3);
        assertThat(CountForecasts.mean(mixture.forecasts().laws()[last - 7])).isGreaterThan(1.5);
    }

    @Test
    void anOutburstBeyondTheLastCellBreaksNothing() {
        var mixture = mixture(Months.with(Months.yearly(6, new int[12]), 40, 1000));
        for (double[] law : mixture.forecasts().laws()) {
            assertThat(Arrays.stream(law)).allMatch(Double::isFinite);
        }
        assertThat(mixture.forecasts().log(40, 1000)).isFinite();
    }
}
