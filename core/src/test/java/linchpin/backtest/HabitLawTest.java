package linchpin.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Questions collected by rule: forecast from what was public, and scored beside the two simplest forecasters. */
class HabitLawTest {

    private static final int UNITS = 30;
    private static final int YEARS = 60;

    /** The strong form: from the answers of a year on everything is turned round, and what was said before stays. */
    @Test
    void noLaterAnswerChangesAForecast() {
        byte[][] answers = spells(1);
        byte[][] changed = spells(1);
        int year = 40;
        for (byte[] row : changed) {
            for (int t = year; t < YEARS; t++) {
                row[t] = (byte) (1 - row[t]);
            }
        }
        for (int lag : new int[] {0, 2}) {
            var before = said(panel(answers, lag), year + lag);
            assertThat(before).hasSizeGreaterThan(UNITS);
            assertThat(said(panel(changed, lag), year + lag)).isEqualTo(before);
            assertThat(said(panel(changed, lag), year + lag + 1))
                    .isNotEqualTo(said(panel(answers, lag), year + lag + 1));
        }
    }

    /** α = 0.05 for each of the two intervals: spells that last are foretold better by habit than by frequency. */
    @Test
    void habitForetellsSpellsBetterThanFrequency() {
        StreamScore score = StreamScore.of("spells", HabitLaw.forecasts(panel(spells(2), 0)));

        assertThat(score.asked().questions()).isEqualTo(UNITS * (YEARS - 20));
        assertThat(score.gains().get(HabitLaw.CLIMATOLOGY).interval().low()).isPositive();
        assertThat(score.logGains().get(HabitLaw.CLIMATOLOGY).interval().low()).isPositive();
        assertThat(score.brier()).containsOnlyKeys(HabitLaw.MODEL, HabitLaw.CLIMATOLOGY, HabitLaw.PERSISTENCE);
    }

    /** Where every year is a fair coin there is nothing to know: no forecaster does worse than a little above a quarter. */
    @Test
    void whereThereIsNoHabitNothingIsGained() {
        var random = new Random(3);
        byte[][] coins = new byte[UNITS][YEARS];
        for (byte[] row : coins) {
            for (int t = 0; t < YEARS; t++) {
                row[t] = (byte) random.nextInt(2);
            }
        }
        StreamScore score = StreamScore.of("coins", HabitLaw.forecasts(panel(coins, 0)));

        assertThat(score.brier().get(HabitLaw.MODEL)).isBetween(0.245, 0.26);
        assertThat(score.brier().get(HabitLaw.CLIMATOLOGY)).isBetween(0.245, 0.26);
    }

    @Test
    void noForecasterIsEverCertain() {
        byte[][] never = new byte[UNITS][YEARS];

        assertThat(HabitLaw.forecasts(panel(never, 0)))
                .allSatisfy(r -> assertThat(r.forecasts().values())
                        .allSatisfy(p -> assertThat(p).isGreaterThan(0).isLessThan(0.5)));
    }

    @Test
    void whatWasNotAskedIsNeitherForecastNorLearned() {
        byte[][] answers = spells(4);
        for (int t = 0; t < YEARS; t++) {
            answers[0][t] = Panel.NOT_ASKED;
        }

        assertThat(HabitLaw.forecasts(panel(answers, 0)))
                .hasSize((UNITS - 1) * (YEARS - 20))
                .noneMatch(r -> "u0".equals(r.group().get("unit")));
    }

    @Test
    void aPanelWithoutAnswersForAUnitIsRefused() {
        assertThatThrownBy(() -> new Panel(
                        "short",
                        "?",
                        Panel.Clock.years(1950, 0),
                        List.of("a", "b"),
                        new Panel.Cells(new byte[1][3], new double[0][][])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The panel short has 2 units and 1 rows of answers.\nMaybe ");
        assertThatThrownBy(() -> StreamScore.of("none", List.of()))
                .hasMessageStartingWith("The stream none has no resolved question.\nMaybe ");
    }

    private static List<Resolved> said(Panel panel, int upTo) {
        return HabitLaw.forecasts(panel).stream()
                .filter(r -> Integer.parseInt(r.group().getOrDefault("year", "")) <= 1950 + upTo)
                .map(r -> new Resolved(r.origin(), r.question(), r.group(), r.forecasts(), false))
                .toList();
    }

    /** Units that stay as they are for about eight years. */
    private static byte[][] spells(long seed) {
        var random = new Random(seed);
        byte[][] answers = new byte[UNITS][YEARS];
        for (byte[] row : answers) {
            row[0] = (byte) random.nextInt(2);
            for (int t = 1; t < YEARS; t++) {
                row[t] = (byte) (random.nextInt(8) == 0 ? 1 - row[t - 1] : row[t - 1]);
            }
        }
        return answers;
    }

    private static Panel panel(byte[][] answers, int lag) {
        return new Panel(
                "test",
                "Will it come?",
                Panel.Clock.years(1950, lag),
                IntStream.range(0, UNITS).mapToObj(u -> "u" + u).toList(),
                new Panel.Cells(answers, new double[0][][]));
    }
}
