package linchpin.statecraft;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import linchpin.economy.Baseline;
import linchpin.future.Arm;
import linchpin.impact.Horizon;

/** What became of every future at every horizon. Each worker writes the branches of its own draws. */
final class Outcomes {

    private final List<Arm> arms;
    private final int draws;
    private final IncidenceStudy.Outcome nothing;
    private final boolean[] failed;
    private final IncidenceStudy.Outcome[][][] found;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong solved = new AtomicLong();

    Outcomes(List<Arm> arms, Baseline base) {
        this.arms = arms;
        draws = arms.getFirst().design().draws();
        int n = base.regions();
        nothing = new IncidenceStudy.Outcome(new float[n], new float[n], new float[n * n]);
        failed = new boolean[draws];
        found = new IncidenceStudy.Outcome[Horizon.values().length][arms.size()]
                [arms.getFirst().counts().length];
    }

    /**
     * Takes the branches of a draw.
     *
     * @param vectors by arm and branch
     * @param outcome of a vector that is not empty
     * @param distinct how many vectors were solved in the end
     */
    void put(
            Horizon horizon,
            int draw,
            List<List<ShockVector>> vectors,
            Function<ShockVector, IncidenceStudy.Outcome> outcome,
            IntSupplier distinct) {
        var at = found[horizon.ordinal()];
        for (int a = 0; a < arms.size(); a++) {
            for (int b = draw; b < vectors.get(a).size(); b += draws) {
                var vector = vectors.get(a).get(b);
                if (vector.isNone()) {
                    at[a][b] = nothing;
                } else {
                    at[a][b] = outcome.apply(vector);
                    asked.incrementAndGet();
                }
            }
        }
        solved.addAndGet(distinct.getAsInt());
    }

    /** Somewhere in a draw there is no equilibrium. */
    void fail(int draw) {
        failed[draw] = true;
    }

    int failures() {
        return (int) IntStream.range(0, draws).filter(g -> failed[g]).count();
    }

    long asked() {
        return asked.get();
    }

    long solved() {
        return solved.get();
    }

    /** The draws that are whole, among the first so many. */
    int[] whole(int most) {
        return IntStream.range(0, Math.min(most, draws)).filter(g -> !failed[g]).toArray();
    }

    /** Branches of whole draws in such an order that branch {@code k} belongs to draw {@code k % whole.length}. */
    int[] branches(int[] whole) {
        int runs = arms.getFirst().counts().length;
        return IntStream.range(0, runs / draws + 1)
                .flatMap(row -> IntStream.of(whole).map(g -> row * draws + g))
                .filter(b -> b < runs)
                .toArray();
    }

    IncidenceStudy.Outcome of(Horizon horizon, int arm, int branch) {
        return found[horizon.ordinal()][arm][branch];
    }
}
