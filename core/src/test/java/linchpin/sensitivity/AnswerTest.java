package linchpin.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.future.Interval;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private static final List<Stance> STANCES = List.of(
            new Stance("Aland", List.of("AAA"), 40, 1, 1, 0, 0), new Stance("Beland", List.of("BBB"), 40, 1, 1, 0, 0));

    private static final Estimate SMALL = estimate(0.01, 0.001, 0.02);
    private static final Estimate LARGE = estimate(0.05, 0.03, 0.08);

    private static Estimate estimate(double value, double low, double high) {
        return new Estimate(value, new Interval(low, high));
    }

    private static Indices indices(Estimate a, Estimate b) {
        return new Indices(0.5, LARGE, List.of(factor(a), factor(b)));
    }

    private static Indices.Factor factor(Estimate total) {
        return new Indices.Factor(total, total, total, total);
    }

    private static String answer(Indices computed, Indices doubled) {
        Map<Ranges, Indices> byRanges = new EnumMap<>(Ranges.class);
        byRanges.put(Ranges.COMPUTED, computed);
        byRanges.put(Ranges.DOUBLED, doubled);
        return Answer.of(STANCES, Set.of("AAA"), byRanges);
    }

    @Test
    void theFirstIsNamedWhereItStandsAloneWithEveryChoiceOfRanges() {
        assertThat(answer(indices(SMALL, LARGE), indices(SMALL, LARGE)))
                .isEqualTo("Beland, with every choice of ranges.");
        assertThat(answer(indices(LARGE, SMALL), indices(LARGE, SMALL)))
                .isEqualTo("Aland, with every choice of ranges; but its own acts are among those that are counted.");
    }

    @Test
    void anotherFirstWithOtherRangesMakesItDepend() {
        assertThat(answer(indices(SMALL, LARGE), indices(LARGE, SMALL)))
                .isEqualTo("It depends on the ranges: Beland with computed ranges, Aland with doubled ranges.");
    }

    @Test
    void anIntervalThatReachesZeroOrAnotherCannotBeTold() {
        assertThat(answer(indices(SMALL, estimate(0.05, -0.01, 0.08)), indices(SMALL, LARGE)))
                .startsWith("It cannot be told")
                .contains("Beland, reaches zero");
        assertThat(answer(indices(estimate(0.02, 0.01, 0.04), LARGE), indices(SMALL, LARGE)))
                .startsWith("It cannot be told")
                .contains("overlaps that of Aland");
    }
}
