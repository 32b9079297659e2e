package linchpin.ledger;

import static java.lang.Math.log;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PrognosisTest {

    private static Prognosis.Counts counts(double... first) {
        return Prognosis.Counts.of(Arrays.copyOf(first, Prognosis.CELLS));
    }

    @Test
    void aProbabilityEarnsItsSquareAndItsLogarithm() {
        var yes = new Prognosis.Chance(0.3).marks(1);
        var no = new Prognosis.Chance(0.3).marks(0);

        assertThat(yes.brier()).isEqualTo(0.49, within(1e-12));
        assertThat(yes.log()).isEqualTo(log(0.3), within(1e-12));
        assertThat(no.brier()).isEqualTo(0.09, within(1e-12));
        assertThat(no.log()).isEqualTo(log(0.7), within(1e-12));
        assertThat(yes.crps()).isNaN();
    }

    /** Σ (F(k) − 1{x ≤ k})²: for 0.2, 0.5, 0.3 and a 1 that is 0.2² + (0.7 − 1)². */
    @Test
    void aLawOfCountsEarnsItsRankedScore() {
        var marks = counts(0.2, 0.5, 0.3).marks(1);

        assertThat(marks.crps()).isEqualTo(0.04 + 0.09, within(1e-12));
        assertThat(marks.log()).isEqualTo(log(0.5), within(1e-12));
        assertThat(marks.brier()).isNaN();
    }

    @Test
    void allCountsAboveThirtyAreOneOutcome() {
        double[] cells = new double[Prognosis.CELLS];
        cells[30] = 0.75;
        cells[31] = 0.25;
        var law = Prognosis.Counts.of(cells);

        assertThat(law.marks(31)).isEqualTo(law.marks(4_000));
        assertThat(law.marks(31).log()).isEqualTo(log(0.25), within(1e-12));
        assertThat(law.marks(31).crps()).isEqualTo(0.75 * 0.75, within(1e-12));
    }

    @Test
    void whatIsNoLawIsRefused() {
        var short30 = Collections.nCopies(30, 1.0 / 30);
        assertThatThrownBy(() -> new Prognosis.Counts(short30, 0)).hasMessageContaining("must be 31");
        assertThatThrownBy(() -> counts(0.5, 0.6)).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> counts(1.5, -0.5)).hasMessageContaining("none negative");
        assertThatThrownBy(() -> counts(Double.NaN, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Prognosis.Chance(35)).hasMessageContaining("percent");
        assertThatThrownBy(() -> new Prognosis.Chance(Double.NaN)).hasMessageContaining("between 0 and 1");
    }

    @Test
    void halfABranchMoreMakesNothingImpossible() {
        assertThat(new Prognosis.Chance(0).softened(1999)).isEqualTo(new Prognosis.Chance(0.5 / 2000));
        var law = (Prognosis.Counts) counts(1).softened(31);
        assertThat(law.pmf()).allMatch(p -> p > 0);
        assertThat(law.more()).isEqualTo(1.0 / 32 / 32, within(1e-15));
    }

    @Property(tries = 200)
    void aNegativeBinomialLawHasItsMomentsAndNoZero(
            @ForAll @DoubleRange(min = 0.01, max = 4) double mean,
            @ForAll @DoubleRange(min = 0.1, max = 2) double extra) {
        var law = CountLaw.of(mean, mean + extra * mean * mean);
        double[] cells = law.cells();
        double p0 = Math.pow(1 + mean * extra, -1 / extra);

        assertThat(Arrays.stream(cells).min().orElse(0)).isPositive();
        assertThat(Arrays.stream(cells).sum()).isEqualTo(1, within(1e-9));
        assertThat(cells[0]).isEqualTo(p0, within(1e-9));
        assertThat(cells[1]).isEqualTo(p0 * mean / (1 + mean * extra), within(1e-9));
    }

    /** Poisson's law: 1/e twice, then half of it. */
    @Test
    void withoutSpareVarianceTheLawIsPoissons() {
        var law = CountLaw.of(1, 0.4);

        assertThat(law.pmf().subList(0, 3))
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1, Double.class)
                .isEqualTo(List.of(1 / Math.E, 1 / Math.E, 0.5 / Math.E));
        assertThat(law.mean()).isEqualTo(1, within(1e-9));
    }

    /** A proper score: nobody gains by saying what they do not believe. */
    @Property(tries = 200)
    void theBeliefItselfEarnsMostInExpectation(
            @ForAll @IntRange(min = 1, max = 20) int belief, @ForAll @IntRange(min = 1, max = 20) int said) {
        var law = CountLaw.of(belief, belief);
        var other = CountLaw.of(said, said);
        double honest = 0;
        double dishonest = 0;
        for (int k = 0; k < Prognosis.CELLS; k++) {
            honest += law.cells()[k] * law.marks(k).crps();
            dishonest += law.cells()[k] * other.marks(k).crps();
        }

        assertThat(honest).isLessThanOrEqualTo(dishonest + 1e-12);
    }
}
