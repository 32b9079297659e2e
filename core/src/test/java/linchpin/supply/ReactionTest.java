package linchpin.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import linchpin.event.Facts;
import linchpin.event.History;
import linchpin.event.Measure;
import org.junit.jupiter.api.Test;

/** A planted reaction is found, none is not, and the future causes nothing. */
class ReactionTest {

    private static final Race RACE = new Race("race", "A race", List.of("AAA", "BBB"), List.of("RRR"), "spent");

    /** 60 years, a slope of 0.5: within 3.3 errors of the truth and 5 from zero (α = 0.001). */
    @Test
    void aPlantedReactionIsFound() {
        Reaction found = Reaction.of(RACE, history(0.5, 3), 1);

        assertThat(Math.abs(found.slope() - 0.5) / found.error()).isLessThan(3.3);
        assertThat(found.slope() / found.error()).isGreaterThan(5);
        assertThat(found.years()).isGreaterThan(50);
    }

    /** Of 40 histories each, at most seven may stand 1.96 errors from zero (binomial, 5 in 100: α = 0.001). */
    @Test
    void whereNobodyReactsNothingIsFoundNorInTheLead() {
        int none = 0;
        int lead = 0;
        for (int seed = 0; seed < 40; seed++) {
            none += stands(Reaction.of(RACE, history(0, seed), 1));
            lead += stands(Reaction.of(RACE, history(0.5, seed), -1));
        }

        assertThat(none).isLessThanOrEqualTo(7);
        assertThat(lead).isLessThanOrEqualTo(7);
    }

    private static int stands(Reaction r) {
        return Math.abs(r.slope()) > 1.96 * r.error() ? 1 : 0;
    }

    @Test
    void withoutFiguresNothingIsSaid() {
        assertThat(Reaction.of(RACE, Facts.history(List.of()), 1).error()).isInfinite();
    }

    private static History history(double slope, int seed) {
        var random = new Random(seed);
        var measures = new ArrayList<Measure>();
        Map<String, Double> spent = new HashMap<>();
        double before = 0;
        for (int year = 1960; year < 2020; year++) {
            double world = 0.05 * random.nextGaussian();
            double rival = 0.1 * random.nextGaussian();
            for (String a : List.of("AAA", "BBB", "RRR", "CCC", "DDD", "EEE", "FFF")) {
                double own = a.equals("RRR")
                        ? rival
                        : (a.equals("AAA") || a.equals("BBB") ? slope * before : 0) + 0.03 * random.nextGaussian();
                double now = spent.merge(a, Math.exp(world + own), (x, y) -> x * y);
                measures.add(
                        Facts.figure(Measure.Kind.ATTRIBUTE, "spent", a, a, year, now, LocalDate.of(year + 1, 12, 31)));
            }
            before = rival;
        }
        return History.of(List.of(), measures, List.of());
    }
}
