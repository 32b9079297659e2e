package linchpin.ledger;

import static linchpin.ledger.Asking.OPENS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import linchpin.event.Facts;
import linchpin.forecast.Question;
import linchpin.future.Arm;
import linchpin.future.Design;
import linchpin.pattern.Rule;
import linchpin.pattern.Tally;
import linchpin.scenario.Policy;
import org.junit.jupiter.api.Test;

class SimulatedTest {

    /** Four branches over three months: raids by month. */
    private static final short[][] RAIDS = {{0, 0, 0}, {1, 0, 2}, {0, 3, 0}, {0, 0, 40}};

    private static Simulated simulated() {
        var table = Facts.table(Facts.roster("AAA", "BBB"), List.of());
        var tally = new Tally(List.of(Asking.RAIDS), table.roster(), table.kinds());
        var arm = new Arm(
                Policy.NONE, new Design(7, 4, 2, 3, 1), tally, RAIDS, new int[4], new boolean[4], List.of(Map.of()));
        return new Simulated(arm, OPENS);
    }

    private static Question late(int monthsLater, int months) {
        return Asking.question("q", new Question.Ask.Count("raids"), OPENS.plusMonths(monthsLater), months);
    }

    @Test
    void aProbabilityIsTheShareOfBranches() {
        assertThat(simulated().of(Asking.raided("q", 1))).isEqualTo(new Prognosis.Chance(0.25));
        assertThat(simulated().of(Asking.raided("q", 3))).isEqualTo(new Prognosis.Chance(0.75));
        assertThat(simulated().of(Asking.binary("q", 3, new Rule.AtMost(2, "raids"))))
                .isEqualTo(new Prognosis.Chance(0.25));
    }

    @Test
    void aLawOfCountsIsTheShareOfEachCountInItsMonths() {
        var year = (Prognosis.Counts) simulated().of(late(0, 3));
        assertThat(year.pmf().get(0)).isEqualTo(0.25);
        assertThat(year.pmf().get(3)).isEqualTo(0.5);
        assertThat(year.more()).isEqualTo(0.25);
        assertThat(((Prognosis.Counts) simulated().of(late(2, 1))).pmf().get(2)).isEqualTo(0.25);
    }

    @Test
    void aWindowMustBeginWithAMonthOfTheHorizonAndEndInIt() {
        assertThat(Simulated.monthsNeeded(late(2, 4), OPENS)).hasValue(6);
        assertThat(Simulated.monthsNeeded(late(0, 1), OPENS.plusDays(1))).isEmpty();
        assertThat(Simulated.monthsNeeded(late(0, 1), OPENS.minusDays(3))).isEmpty();
        assertThatThrownBy(() -> simulated().of(late(2, 2))).hasMessageContaining("outside the 3 months");
    }

    /** Log-odds of 0.8 and 0.2 cancel; so do two laws that mirror each other. */
    @Test
    void thePoolLiesBetweenItsVoices() {
        var even = Simulated.pool(new Prognosis.Chance(0.8), new Prognosis.Chance(0.2), 0.5, 0.01);
        assertThat(((Prognosis.Chance) even).probability()).isEqualTo(0.5, within(1e-12));

        var same = CountLaw.of(3, 5);
        var pooled = (Prognosis.Counts) Simulated.pool(same, same, 0.5, 0);
        assertThat(pooled.cells()).containsExactly(same.cells(), within(1e-12));

        var silenced = (Prognosis.Counts) simulated().of(late(0, 3));
        assertThat(((Prognosis.Counts) Simulated.pool(silenced, same, 0.5, 0.01)).pmf())
                .allMatch(p -> p > 0);
        assertThatThrownBy(() -> Simulated.pool(new Prognosis.Chance(0.5), same, 0.5, 0.01))
                .hasMessageContaining("cannot be pooled");
    }
}
