package linchpin.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import linchpin.future.Interval;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Likelihoods, verdicts and pools: what a number is called. */
class WordsTest {

    @Test
    void wordsFollowTheBandsOfTheDirective() {
        assertThat(Likelihood.of(0.03).words()).isEqualTo("almost no chance");
        assertThat(Likelihood.of(0.05).words()).isEqualTo("very unlikely");
        assertThat(Likelihood.of(0.3).words()).isEqualTo("unlikely");
        assertThat(Likelihood.of(0.5).words()).isEqualTo("roughly even chance");
        assertThat(Likelihood.of(0.7).words()).isEqualTo("likely");
        assertThat(Likelihood.of(0.8).words()).isEqualTo("very likely");
        assertThat(Likelihood.of(0.97).words()).isEqualTo("almost certain");
        assertThat(Likelihood.of(0).words()).isEqualTo("almost no chance");
        assertThat(Likelihood.of(1).words()).isEqualTo("almost certain");
    }

    @Test
    void whatIsNoProbabilityHasNoWord() {
        assertThatThrownBy(() -> Likelihood.of(Double.NaN))
                .hasMessage("The probability (NaN) must lie between 0 and 1.\nMaybe nothing was counted.");
    }

    @Test
    void aVerdictNeedsAnIntervalThatKeepsClearOfZero() {
        var above = new Interval(0.1, 0.5);
        var below = new Interval(-0.5, -0.1);

        assertThat(Verdict.of(above, Thesis.Sign.POSITIVE)).isEqualTo(Verdict.BORNE_OUT);
        assertThat(Verdict.of(below, Thesis.Sign.NEGATIVE)).isEqualTo(Verdict.BORNE_OUT);
        assertThat(Verdict.of(above, Thesis.Sign.NEGATIVE)).isEqualTo(Verdict.CONTRADICTED);
        assertThat(Verdict.of(below, Thesis.Sign.POSITIVE)).isEqualTo(Verdict.CONTRADICTED);
        assertThat(Verdict.of(new Interval(-0.1, 0.5), Thesis.Sign.POSITIVE)).isEqualTo(Verdict.CANNOT_BE_TOLD);
        assertThat(Verdict.of(new Interval(0, 0.5), Thesis.Sign.POSITIVE)).isEqualTo(Verdict.CANNOT_BE_TOLD);
    }

    @Property
    void aPoolLiesBetweenItsVoices(
            @ForAll @DoubleRange(min = 0, max = 1) double model,
            @ForAll @DoubleRange(min = 0, max = 1) double frequency,
            @ForAll @DoubleRange(min = 0, max = 1) double weight) {
        double pooled = OpinionPool.pool(model, frequency, weight, 0.01);
        double a = Math.clamp(model, 0.01, 0.99);
        double b = Math.clamp(frequency, 0.01, 0.99);

        assertThat(pooled).isBetween(Math.min(a, b) - 1e-12, Math.max(a, b) + 1e-12);
    }

    @Test
    void aPoolIsTheMeanOfLogOdds() {
        assertThat(OpinionPool.pool(0.8, 0.2, 0.5, 0.01)).isCloseTo(0.5, within(1e-12));
        assertThat(OpinionPool.pool(0.8, 0.2, 1, 0.01)).isCloseTo(0.8, within(1e-12));
        assertThat(OpinionPool.pool(1, 0.5, 0.5, 0.01))
                .as("no voice silences the other")
                .isCloseTo(1 / (1 + Math.exp(-Math.log(99) / 2)), within(1e-12));
    }
}
