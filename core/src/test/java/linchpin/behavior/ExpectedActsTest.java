package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import org.junit.jupiter.api.Test;

class ExpectedActsTest {

    private static final Roster ROSTER = Facts.roster("AAA", "BBB", "CCC", "DDD");
    private static final Settings SETTINGS = Constants.settings();
    private static final double[] THETA = {0.8, 0.2, 0.15, 0.1, 0.05};
    private static final double[] LEVEL = {0.1, 0.2, 0.05, 0};
    private static final int N = ROSTER.size();
    private static final int DAY = (int) Facts.START.plusYears(3).toEpochDay();

    private final Memory memory = memory();

    /** The first day is the rate itself. */
    @Test
    void aDayIsTheRateOfThatDay() {
        double[] acts = acts(THETA, 1, 1);
        for (int i = 0; i < N; i++) {
            double rate = THETA[0] * LEVEL[i]
                    + memory.ownExcitation(THETA, 0, i, DAY)
                    + memory.receivedExcitation(THETA, 0, i, DAY);
            assertThat(acts[i]).isCloseTo(rate, within(1e-12));
        }
    }

    /** Whoever is addressed, all actors together have the offspring that the coefficients say. */
    @Test
    void allTogetherFollowTheRecursionWhoeverIsAddressed() {
        for (double tilt : new double[] {0, 3}) {
            assertThat(Arrays.stream(acts(THETA, 90, tilt)).sum()).isCloseTo(together(90), within(1e-9));
        }
        assertThat(acts(THETA, 90, 0)).isNotEqualTo(acts(THETA, 90, 3));
    }

    @Test
    void withoutExcitationOnlyTheLevelIsLeft() {
        double[] acts = acts(new double[] {1, 0, 0, 0, 0}, 30, 1);
        for (int i = 0; i < N; i++) {
            assertThat(acts[i]).isCloseTo(30 * LEVEL[i], within(1e-12));
        }
    }

    private double[] acts(double[] theta, int days, double tilt) {
        var expected = new ExpectedActs(memory, SETTINGS.decay(), theta, 0, DAY);
        for (int i = 0; i < N; i++) {
            double[] utility = new double[N];
            for (int j = 0; j < N; j++) {
                utility[j] = j == i ? Double.NEGATIVE_INFINITY : tilt * j;
            }
            expected.background(i, LEVEL[i], utility);
        }
        return expected.over(days);
    }

    private double together(int days) {
        double[] f = new double[4];
        double[] excited = new double[2];
        for (int i = 0; i < N; i++) {
            memory.fillExcitation(0, i, DAY, f, 0);
            excited[0] += THETA[1] * f[0] + THETA[3] * f[2];
            excited[1] += THETA[2] * f[1] + THETA[4] * f[3];
        }
        double sum = 0;
        for (int day = 0; day < days; day++) {
            double today = THETA[0] * Arrays.stream(LEVEL).sum() + excited[0] + excited[1];
            sum += today;
            for (int h = 0; h < 2; h++) {
                double halfLife = h == 0
                        ? SETTINGS.decay().excitationShort()
                        : SETTINGS.decay().excitationLong();
                double kept = Math.pow(2, -1 / halfLife);
                excited[h] = kept * excited[h] + (1 - kept) * (THETA[1 + h] + THETA[3 + h]) * today;
            }
        }
        return sum;
    }

    private static Memory memory() {
        EventTable events = Facts.table(ROSTER, Synthetic.events(ROSTER, 3, 60, 11));
        var memory = new Memory(events, SETTINGS, (int) Facts.START.toEpochDay());
        for (int e = 0; e < events.firstFrom(DAY); e++) {
            memory.fold(events, e);
        }
        return memory;
    }
}
