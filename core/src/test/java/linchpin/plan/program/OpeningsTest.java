package linchpin.plan.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import linchpin.plan.program.LevelMethod.Effort;
import org.junit.jupiter.api.Test;

/** Every set of five sources, solved one by one, against what the bounds say of them. */
class OpeningsTest {

    private static final Effort FINE = new Effort(1e-6, 400);

    private final Program open = ProgramCases.many(5, 2, 120, 0.25, 0.35, new Risk(1, 0.9));
    private final List<Openings.Thing> things = things();

    @Test
    void aBoundIsBelowEveryPlanWithThatSetAndTheyAscend() {
        var openings = openings();
        double before = Double.NEGATIVE_INFINITY;
        int told = 0;
        for (var next = openings.next(); next.isPresent(); next = openings.next()) {
            assertThat(next.get().bound()).isGreaterThanOrEqualTo(before);
            before = next.get().bound();
            assertThat(next.get().bound()).isLessThanOrEqualTo(value(next.get().on()) * (1 + 1e-9));
            told++;
        }
        assertThat(told).isEqualTo(32);
    }

    @Test
    void theBestOfAllSetsIsFoundByTryingThoseWhoseBoundIsBelowIt() {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 32; set++) {
            best = Math.min(best, value(BitSet.valueOf(new long[] {set})));
        }
        double found = Double.POSITIVE_INFINITY;
        int tried = 0;
        var openings = openings();
        for (var next = openings.next(); next.isPresent() && next.get().bound() < found; next = openings.next()) {
            found = Math.min(found, value(next.get().on()));
            tried++;
        }
        assertThat(found).isEqualTo(best);
        assertThat(tried).isLessThan(16);
    }

    private Openings openings() {
        var loose = LevelMethod.solve(relaxed(), FINE);
        return new Openings(open, things, 0, loose.prices(), loose.x(), FINE);
    }

    private static List<Openings.Thing> things() {
        var things = new ArrayList<Openings.Thing>();
        for (int b = 0; b < 5; b++) {
            things.add(new Openings.Thing(new int[] {4 * b + 2, 4 * b + 3}, 0.004 * (1 + b)));
        }
        return things;
    }

    /** A part of what a source can give costs that part of its price. */
    private Program relaxed() {
        double[] costs = open.costs().clone();
        for (var thing : things) {
            double most = Arrays.stream(thing.variables())
                    .mapToDouble(v -> open.limits().upper()[v])
                    .sum();
            for (int v : thing.variables()) {
                costs[v] += thing.price() / most;
            }
        }
        var row = open.limits().rows().getFirst();
        return new Program(
                costs,
                new Limits(open.limits().upper(), List.of(new Limits.Row(row.variables(), costs, row.most()))),
                open.recourse(),
                open.risk());
    }

    private double value(BitSet on) {
        double[] upper = open.limits().upper().clone();
        double paid = 0;
        for (int t = 0; t < things.size(); t++) {
            paid += on.get(t) ? things.get(t).price() : 0;
            for (int v : things.get(t).variables()) {
                upper[v] = on.get(t) ? upper[v] : 0;
            }
        }
        var row = open.limits().rows().getFirst();
        var limits = new Limits(upper, List.of(new Limits.Row(row.variables(), row.coefficients(), row.most() - paid)));
        var program = new Program(open.costs(), limits, open.recourse(), open.risk());
        return LevelMethod.solve(program, FINE).objective() + (1 + open.risk().weight()) * paid;
    }
}
