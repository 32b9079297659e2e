package linchpin.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.future.Keyed;
import linchpin.future.Worlds;
import linchpin.pattern.Rule;
import org.junit.jupiter.api.Test;

class PivotTest {

    private static final List<Stance> STANCES =
            Swings.of(Worlds.experiment().events(), List.of(), Worlds.FIRST, new Swings.Span(10, 24, 30, 2)).stream()
                    .map(s -> s.with(0.6, 0.6, 0.3, 0.1))
                    .toList();

    private static final int E = 4;

    /** Months in which one actor acts much, and a toss that nobody's stance moves. */
    private static final List<Pivot.Question> QUESTIONS = List.of(
            new Pivot.Question("busy", Set.of("EEE"), arm -> arm.obey(new Rule.AtLeast(usual(arm), "by-E"))),
            new Pivot.Question("toss", Set.of(), PivotTest::toss));

    private static int usual(Arm arm) {
        return arm.design().months() * 2;
    }

    private static double[] toss(Arm arm) {
        double[] hits = new double[arm.counts().length];
        for (int b = 0; b < hits.length; b++) {
            long key = Keyed.mix(Arrays.deepHashCode(arm.counts()), b);
            hits[b] = Keyed.uniform(key, Keyed.Purpose.COUNT, 0) < 0.4 ? 1 : 0;
        }
        return hits;
    }

    private static List<Pivot> play(int threads) {
        return Pivot.find(Worlds.experiment(), STANCES, QUESTIONS, new Design(7, 768, 24, 4, threads), percent -> {});
    }

    @Test
    void theActorThatAnOutcomeCountsIsFoundAndATossHangsOnNobody() {
        var found = play(2);

        var busy = Objects.requireNonNull(found.getFirst().byRanges().get(Ranges.COMPUTED));
        assertThat(STANCES.get(E).actors()).containsExactly("EEE");
        assertThat(busy.factors().get(E).total().interval().low()).isPositive();
        for (int i = 0; i < STANCES.size(); i++) {
            if (i != E) {
                assertThat(busy.factors().get(i).total().value())
                        .isLessThan(busy.factors().get(E).total().value() / 4);
            }
        }
        var toss = found.getLast();
        assertThat(toss.answer()).startsWith("It cannot be told");
        // the share of stances has a standard error of about 0.01 here; α = 0.0001
        assertThat(toss.shares().stances()).isCloseTo(0, within(0.04));
        assertThat(toss.shares().stances()
                        + toss.shares().parameters()
                        + toss.shares().chance())
                .isCloseTo(1, within(1e-12));
        assertThat(toss.shares().chance()).isCloseTo(1, within(0.2));
    }

    @Test
    void theResultsDoNotDependOnThreads() {
        var small = new Design(7, 192, 24, 2, 1);
        var one = Pivot.find(Worlds.experiment(), STANCES, QUESTIONS, small, percent -> {});
        var two = Pivot.find(Worlds.experiment(), STANCES, QUESTIONS, new Design(7, 192, 24, 2, 2), percent -> {});

        assertThat(two).isEqualTo(one);
    }

    @Test
    void tooFewRunsAreRefusedWithWhatIsNeeded() {
        assertThatThrownBy(() ->
                        Pivot.find(Worlds.experiment(), STANCES, QUESTIONS, new Design(7, 96, 24, 2, 1), percent -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 rows (1)")
                .hasMessageContaining("Maybe");
    }
}
