package linchpin.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import linchpin.behavior.Behavior;
import linchpin.behavior.BehaviorFit;
import linchpin.event.EventTable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    /**
     * Of the 94 coefficients of twelve actors none misses by 3.9 standard errors: over seeds a right program would fail
     * with probability below 94 · 1e-4 = .009 (Bonferroni).
     */
    @Test
    void everyTermComesBackFromAHistoryDrawnByTheLawItself() {
        Recovery recovery = recover(12, 30_000, 5);

        assertThat(recovery.rows())
                .hasSizeBetween(90, 100)
                .allSatisfy(r -> assertThat(Math.abs(r.z())).as(r.toString()).isLessThan(3.9));
    }

    /**
     * Over eight seeds 95 % intervals hold the truth as often as they say: intervals of one history depend on each other,
     * so a right program gives .95 with a standard error of about .01; below .91 it fails with probability 1e-4.
     */
    @Test
    @Tag("marathon")
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        double covered = 0;
        double all = 0;
        for (long seed = 101; seed <= 108; seed++) {
            Recovery recovery = recover(12, 100_000, seed);
            covered += recovery.covered();
            all += recovery.rows().size();
        }

        assertThat(covered / all).isGreaterThan(0.91);
    }

    /** 140 actors, so that their targets are sampled; α as above: 4.1 standard errors for 350 coefficients, .015. */
    @Test
    @Tag("marathon")
    void everyTermComesBackWhereTargetsAreSampled() {
        assertThat(recover(140, 200_000, 3).worst()).isLessThan(4.1);
    }

    @Test
    void theSameSeedDrawsTheSameHistory() {
        EventTable one = KnownLaw.of(5, 1).draw(2000, 9);
        EventTable two = KnownLaw.of(5, 1).draw(2000, 9);

        assertThat(two.size()).isEqualTo(one.size()).isGreaterThanOrEqualTo(2000);
        for (int e = 0; e < one.size(); e++) {
            assertThat(two.day(e)).isEqualTo(one.day(e));
            assertThat(two.targets(e)).isEqualTo(one.targets(e));
        }
    }

    @Test
    void aHistoryTooShortToLearnFromIsRefused() {
        assertThatThrownBy(() -> KnownLaw.of(5, 1).draw(10, 1)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> KnownLaw.of(2, 1)).hasMessageContaining("Maybe");
    }

    private static Recovery recover(int actors, int events, long seed) {
        KnownLaw law = KnownLaw.of(actors, seed);
        EventTable table = law.draw(events, seed + 1);
        LocalDate until = LocalDate.ofEpochDay(table.day(table.size() - 1) + 1L);
        Behavior found = BehaviorFit.fit(table, law.ties(), law.settings(), until);
        return Recovery.of(law.truth(), found);
    }
}
