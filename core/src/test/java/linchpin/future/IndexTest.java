package linchpin.future;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.pattern.Index;
import linchpin.pattern.Index.Form;
import org.junit.jupiter.api.Test;

class IndexTest {

    private static final Design DESIGN = new Design(7, 48, 24, 6, 2);
    private static final Index SHARE =
            new Index("s", "S", "A share.", 4, new Form.Share(List.of("by-A"), List.of("by-B")));
    private static final Index COUNT = new Index("c", "C", "A count.", 4, new Form.Count(List.of("by-A", "by-B")));

    private static double value(Index index, Map<String, Integer> counts) {
        return index.value(id -> counts.getOrDefault(id, 0));
    }

    private static Path path(Index index) {
        return new Path(index, Worlds.experiment().tally(), Worlds.EVENTS, Worlds.FIRST);
    }

    @Test
    void aShareIsThePartOfTheFirstOfBoth() {
        assertThat(value(SHARE, Map.of("by-A", 3, "by-B", 1))).isEqualTo(0.75);
    }

    @Test
    void aShareOfNothingIsNotDefined() {
        assertThat(value(SHARE, Map.of())).isNaN();
    }

    @Test
    void aTriangleIsAsCloseAsItsWeakestSide() {
        var other = new Index("o", "O", "Another.", 4, new Form.Share(List.of("by-B"), List.of("by-A")));
        var least = new Index("l", "L", "The least.", 4, new Form.Least(List.of(SHARE, other)));

        assertThat(value(least, Map.of("by-A", 3, "by-B", 1))).isEqualTo(0.25);
        assertThat(value(least, Map.of())).isNaN();
        assertThat(least.counters()).containsExactly("by-A", "by-B");
    }

    /** A window of four months after two simulated ones takes two of the past. */
    @Test
    void aWindowThatReachesBackAsksThePast() {
        Arm arm = Ensemble.play(Worlds.experiment(), List.of(Worlds.NOTHING), DESIGN, done -> {})
                .getFirst();
        var shorter = new Index("c", "C", "A count.", 2, COUNT.form());
        double past = path(shorter).before(Worlds.FIRST);
        double[] now = path(COUNT).at(arm, 1);
        for (int b = 0; b < now.length; b++) {
            int played = arm.total(b, 0, 0, 2) + arm.total(b, 1, 0, 2);
            assertThat(now[b]).isEqualTo(past + played);
        }
    }

    @Test
    void aWindowWithinTheFutureAsksTheFutureAlone() {
        Arm arm = Ensemble.play(Worlds.experiment(), List.of(Worlds.NOTHING), DESIGN, done -> {})
                .getFirst();

        assertThat(path(COUNT).at(arm, 5)[0]).isEqualTo(arm.total(0, 0, 2, 6) + arm.total(0, 1, 2, 6));
    }

    @Test
    void quantilesLeaveOutWhatIsNotDefined() {
        assertThat(Path.quantiles(new double[] {Double.NaN, 2, 1, 3})).containsExactly(1, 2, 3);
        assertThat(Path.quantiles(new double[] {Double.NaN})[1]).isNaN();
    }
}
