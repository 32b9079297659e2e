package linchpin.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.behavior.Behavior;
import linchpin.behavior.Coefficients;
import linchpin.benchmark.KnownLaw;
import linchpin.event.EventTable;
import org.junit.jupiter.api.Test;

/** Histories of six actors, drawn by a known law. */
class RateFitTest {

    private static final int SEEDS = 40;
    private static final double[][] NOTHING_EXCITES = {{1, 0, 0, 0, 0}, {1, 0, 0, 0, 0}};

    /** 80 tests at .05; a right program sees 11 or more rejections with probability .003. */
    @Test
    void underTheTrueRatesTheTestRejectsAsOftenAsItSays() {
        long rejections = IntStream.range(0, SEEDS)
                .mapToObj(seed -> rows(
                        KnownLaw.of(6, seed),
                        seed,
                        1500,
                        KnownLaw.of(6, seed).truth().rates()))
                .flatMap(List::stream)
                .filter(r -> r.who().equals(RateFit.ALL) && !r.within())
                .count();

        assertThat(rejections).isLessThanOrEqualTo(10);
    }

    /** Half of the acts excited within weeks: the level, which follows over years, cannot stand in for that. */
    @Test
    void ratesThatForgetExcitationAreRejected() {
        double[] strong = {0.3, 0.5, 0.05, 0.1, 0.05};
        for (int seed = 0; seed < 5; seed++) {
            KnownLaw law = KnownLaw.of(6, seed);
            Coefficients c = law.truth();
            var excited = new Coefficients(
                    c.targets(),
                    c.classes(),
                    c.acts(),
                    new double[][] {strong, strong},
                    c.levers(),
                    c.strategic(),
                    c.structure());
            law = new KnownLaw(law.roster(), law.ties(), law.settings(), excited);
            assertThat(rows(law, seed, 6000, NOTHING_EXCITES))
                    .filteredOn(r -> r.who().equals(RateFit.ALL))
                    .hasSize(2)
                    .allSatisfy(r -> assertThat(r.within()).as(r.toString()).isFalse());
        }
    }

    @Test
    void everyActIsCountedOnceAndTheExpectedNumberIsNear() {
        var rows = rows(KnownLaw.of(6, 1), 1, 6000, KnownLaw.of(6, 1).truth().rates());
        RateFit all = rows.getFirst();

        assertThat((double) all.acts()).isCloseTo(all.expected(), within(4.5 * Math.sqrt(all.expected())));
        assertThat(rows.stream()
                        .filter(r -> r.valence().equals(all.valence()) && !r.equals(all))
                        .mapToInt(RateFit::acts)
                        .sum())
                .isEqualTo(all.acts());
    }

    @Test
    void theBandIsTheFivePercentPointOfKolmogorov() {
        assertThat(RateFit.kolmogorov(1.3581)).isCloseTo(0.05, within(1e-4));
        assertThat(RateFit.kolmogorov(1.6276)).isCloseTo(0.01, within(1e-4));
        assertThat(RateFit.distance(new double[] {Math.log(2)})).isCloseTo(0.5, within(1e-12));
    }

    private static List<RateFit> rows(KnownLaw law, long seed, int events, double[][] theta) {
        EventTable table = law.draw(events, seed + 1000);
        LocalDate first = LocalDate.ofEpochDay(table.day(0));
        LocalDate last = LocalDate.ofEpochDay(table.day(table.size() - 1));
        var span = new Behavior.Span(first.plusDays(4 * 365), last);
        return RateFit.of(table, law.ties(), law.settings(), theta, span, seed);
    }
}
