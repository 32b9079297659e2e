package linchpin.behavior;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.EventTable;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Roster;
import linchpin.event.Synthetic;
import linchpin.world.InputsOverTime;
import org.junit.jupiter.api.Test;

/** Fourteen actors, about five thousand events; targets enumerated, and sampled with the correction. */
class SamplingTest {

    private static final List<String> CODES =
            IntStream.range(0, 14).mapToObj(i -> "S%02d".formatted(i)).toList();
    private static final int YEARS = 12;
    private static final Roster ROSTER = Facts.roster(CODES.toArray(new String[0]));
    private static final History HISTORY = History.of(
            Synthetic.events(ROSTER, YEARS, 600, 20260102),
            List.of(Facts.tradeShare("S00", "S01", 2001, 60), Facts.tradeShare("S02", "S01", 2002, 20)),
            List.of(Facts.alliance("t1", "S00", "S01", Facts.START.plusYears(1), Facts.START.plusYears(9))));
    private static final Behavior WHOLE = fit(new BehaviorFit.Sampling(13, 6, 0.5, 1));

    /** For these seeds a fixed fact; samples add an error of their own, which six draws of thirteen keep below one. */
    @Test
    void everyCoefficientBySamplingLiesWithinOneStandardErrorOfEnumeration() {
        for (long seed = 1; seed <= 2; seed++) {
            Behavior sampled = fit(new BehaviorFit.Sampling(12, 6, 0.5, seed));
            for (int v = 0; v < 2; v++) {
                var whole = WHOLE.targets().get(v);
                for (String name : whole.names()) {
                    double error = whole.standardError(name);
                    assertThat(sampled.targets().get(v).coefficient(name))
                            .as("%s, valence %d, seed %d", name, v, seed)
                            .isCloseTo(whole.coefficient(name), within(error));
                }
            }
        }
    }

    @Test
    void samplesHoldAsManyChoicesAmongFewerTargets() {
        Behavior sampled = fit(new BehaviorFit.Sampling(12, 6, 0.5, 1));

        assertThat(sampled.targets().getFirst().choices())
                .isEqualTo(WHOLE.targets().getFirst().choices());
        assertThat(sampled.targets().getFirst().logLikelihood())
                .isGreaterThan(WHOLE.targets().getFirst().logLikelihood());
        assertThat(sampled.acts().coefficients()).isEqualTo(WHOLE.acts().coefficients());
    }

    private static Behavior fit(BehaviorFit.Sampling sampling) {
        EventTable table = Facts.table(ROSTER, HISTORY);
        var ties = new InputsOverTime(HISTORY, ROSTER, "trade_share", 0);
        LocalDate until = Facts.START.plusYears(YEARS);
        return BehaviorFit.fit(table, ties, Constants.settings(), until, sampling);
    }
}
