package linchpin.statecraft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import linchpin.economy.NotConverged;
import linchpin.economy.TradeSolver.Precision;
import linchpin.future.Arm;
import linchpin.impact.Band;
import linchpin.impact.Barrier;
import linchpin.impact.Equilibria;
import linchpin.impact.Horizon;
import org.jspecify.annotations.Nullable;

/**
 * Solves the economy of every future of some arms, draw by draw: futures of a draw with the same shock vector share one solve. What
 * comes out does not depend on the number of workers.
 */
public final class IncidenceStudy {

    /** Rationing takes twenty times as long as an equilibrium, and what evades is shown once: these are asked of so many draws only. */
    private static final int FEW_DRAWS = 48;

    private static final int MONTHS_A_YEAR = 12;
    private static final double MONTH_DAYS = 365.25 / 12;

    private final Statecraft statecraft;
    private final List<Arm> arms;
    private final int draws;
    private final int days;

    /** @param arms that share luck and draws; the first of them does nothing */
    public IncidenceStudy(Statecraft statecraft, List<Arm> arms) {
        this.statecraft = statecraft;
        this.arms = arms;
        draws = arms.getFirst().design().draws();
        days = (int) Math.rint(statecraft.parameters().value("economy.month.days"));
    }

    /** Draws for which it is asked what happens if nothing evades. */
    int enforced() {
        return Math.min(draws, FEW_DRAWS);
    }

    /**
     * What happened to one vector under one draw.
     *
     * @param enforced the change if nothing evades; empty where that was not asked
     */
    record Outcome(float[] change, float[] enforced, float[] trade) {}

    /** The month whose vector a horizon is asked of. */
    int month(Horizon horizon) {
        int months = arms.getFirst().design().months();
        return switch (horizon) {
            case MONTH -> Math.min(months, (int) Math.ceil(days / MONTH_DAYS));
            case YEAR -> Math.min(months, MONTHS_A_YEAR);
            case LONG -> months;
        };
    }

    /** Draws that a horizon is asked of: the first so many. */
    int draws(Horizon horizon) {
        return horizon == Horizon.MONTH ? Math.min(draws, FEW_DRAWS) : draws;
    }

    int days() {
        return days;
    }

    /**
     * Solves and adds up.
     *
     * @param progress told how many draws are done; called from the workers
     */
    public Incidence find(IntConsumer progress) {
        List<List<List<ShockVector>>> vectors = Arrays.stream(Horizon.values())
                .map(h -> arms.stream()
                        .map(arm -> statecraft.grid().after(month(h), arm))
                        .toList())
                .toList();
        var outcomes = new Outcomes(arms, statecraft.world().base());
        var done = new AtomicInteger();
        var tasks = new ArrayList<Future<?>>();
        try (var workers = Executors.newFixedThreadPool(arms.getFirst().design().threads())) {
            for (int g = 0; g < draws; g++) {
                int draw = g;
                tasks.add(workers.submit(() -> {
                    solve(draw, vectors, outcomes);
                    progress.accept(done.incrementAndGet());
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The economy was interrupted.\nMaybe run it again.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "The economy of a draw failed: " + e.getCause() + "\nMaybe a size is out of its range.", e);
        }
        Set<ShockVector> distinct = new HashSet<>();
        vectors.forEach(all -> all.forEach(distinct::addAll));
        return new IncidenceTables(statecraft, arms, this, outcomes, vectors).all(distinct.size());
    }

    private void solve(int draw, List<List<List<ShockVector>>> vectors, Outcomes outcomes) {
        var drawn = statecraft.drawn(arms.getFirst().design().seed(), draw);
        try {
            for (Horizon h : Horizon.values()) {
                if (draw < draws(h)) {
                    var seen = new HashMap<ShockVector, Outcome>();
                    var solver = h == Horizon.MONTH ? null : statecraft.world().at(drawn.numbers(), h, Precision.QUICK);
                    outcomes.put(
                            h,
                            draw,
                            vectors.get(h.ordinal()),
                            v -> seen.computeIfAbsent(v, x -> outcome(x, drawn, solver, draw < enforced())),
                            seen::size);
                }
            }
        } catch (NotConverged e) {
            outcomes.fail(draw);
        }
    }

    /** @param solver null where no price moves */
    private Outcome outcome(
            ShockVector vector, Statecraft.Drawn drawn, Equilibria.@Nullable Drawn solver, boolean both) {
        List<Barrier> barriers = statecraft.barriers(vector, drawn);
        List<Barrier> enforced = barriers.stream().map(Barrier::enforced).toList();
        if (solver == null) {
            var world = statecraft.world();
            return new Outcome(
                    floats(world.ration(barriers, drawn.numbers(), days)),
                    floats(world.ration(enforced, drawn.numbers(), days)),
                    new float[0]);
        }
        var solved = solver.solve(barriers);
        return new Outcome(
                floats(solved.change()),
                both ? floats(solver.solve(enforced).change()) : new float[0],
                floats(solved.trade()));
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    /** The 10th, 50th and 90th percentile, and the mean. */
    static Incidence.Spread spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double mean = Arrays.stream(values).average().orElse(0);
        return new Incidence.Spread(
                mean, Band.quantile(sorted, 0.1), Band.quantile(sorted, 0.5), Band.quantile(sorted, 0.9));
    }
}
