package linchpin.economy;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Solves for the equilibrium after a shock: Caliendo and Parro (2015), or its one-sector and short-run kin, by one simultaneous
 * iteration on wages, prices and spending with Anderson acceleration.
 *
 * <p>A solver may be shared by threads: a solve keeps its own scratch space.
 */
public final class TradeSolver {

    /**
     * When to stop.
     *
     * @param tolerance largest residual: log excess demand for value added, log change of a price, relative change of spending
     * @param steps most steps
     * @param memory points that the acceleration remembers; 0 is plain damping
     */
    public record Precision(double tolerance, int steps, int memory) {

        /** For published figures. */
        public static final Precision FINE = new Precision(1e-11, 2000, 8);

        /** For simulation. */
        public static final Precision QUICK = new Precision(1e-6, 500, 8);

        public Precision {
            if (!(tolerance > 0) || steps < 1 || memory < 0) {
                throw new IllegalArgumentException(
                        "The tolerance (%s) and steps (%d) must be positive and the memory (%d) not negative.\nMaybe use Precision.FINE."
                                .formatted(tolerance, steps, memory));
            }
        }
    }

    /** The residual may grow this much before the acceleration is forgotten. */
    private static final double SETBACK = 4;

    private static final double SHORTEST = 1e-3;
    private static final int EVERYBODY = -1;

    private final Baseline base;
    private final Elasticities elasticities;
    private final Closure closure;
    private final Precision precision;
    private final Scales scales;

    /**
     * A solver of one world.
     *
     * @param base the world before
     * @param elasticities one trade elasticity for each sector
     * @param closure what becomes of deficits
     * @param precision when to stop
     */
    public TradeSolver(Baseline base, Elasticities elasticities, Closure closure, Precision precision) {
        if (elasticities.trade().length != base.sectors()) {
            throw new IllegalArgumentException(
                    "There are %d trade elasticities for %d sectors.\nMaybe services were left out."
                            .formatted(elasticities.trade().length, base.sectors()));
        }
        this.base = base;
        this.elasticities = elasticities;
        this.closure = closure;
        this.precision = precision;
        scales = Scales.of(base, elasticities);
    }

    public Baseline base() {
        return base;
    }

    public Elasticities elasticities() {
        return elasticities;
    }

    public Closure closure() {
        return closure;
    }

    /** Solves from the baseline. */
    public Equilibrium solve(Wedges wedges) {
        return solve(wedges, null);
    }

    /**
     * Solves, starting from a neighbour where one is given.
     *
     * @throws NotConverged where the tolerance is not reached
     */
    public Equilibrium solve(Wedges wedges, @Nullable Equilibrium near) {
        var map = new FixedPoint(this, new Freeness(base, elasticities, wedges), scales, EVERYBODY);
        return solve(
                wedges,
                map,
                near != null && near.state().length == map.dimension
                        ? near.state().clone()
                        : map.start());
    }

    /**
     * Solves one region as a small open economy: costs, prices and spending of all others stay as in a given world, and its trade
     * deficit stays the same part of its imports. Only the figures of that region mean anything.
     *
     * @param region its position
     * @param wedges on flows that touch it
     * @param world solved by a solver of the same baseline
     * @throws NotConverged where the tolerance is not reached
     */
    public Equilibrium solveAlone(int region, Wedges wedges, Equilibrium world) {
        var map = new FixedPoint(this, new Freeness(base, elasticities, wedges), scales, region);
        double[] z = map.start();
        System.arraycopy(world.state(), 0, z, 0, base.regions() * (1 + 2 * base.sectors()));
        return solve(wedges, map, z);
    }

    private Equilibrium solve(Wedges wedges, FixedPoint map, double[] z) {
        double[] g = new double[map.dimension];
        double[] best = z.clone();
        var anderson = new Anderson(precision.memory, map.dimension);
        double lowest = Double.POSITIVE_INFINITY;
        double ease = 1;
        for (int step = 1; step <= precision.steps; step++) {
            double residual = map.step(z, g, ease);
            if (step == 1) {
                everyBuyerHasASeller(map);
            }
            if (residual <= precision.tolerance) {
                everyRegionHasIncome(map);
                return Equilibrium.of(this, wedges, map, z, new Equilibrium.Convergence(residual, step, map.gap - 1));
            }
            if (residual < lowest) {
                lowest = residual;
                System.arraycopy(g, 0, best, 0, g.length);
                anderson.next(z, g);
            } else if (residual <= SETBACK * lowest) {
                anderson.next(z, g);
            } else {
                anderson.restart();
                System.arraycopy(best, 0, z, 0, z.length);
                ease = Math.max(SHORTEST, ease / 2);
                lowest *= SETBACK;
            }
        }
        throw new NotConverged(
                "trade equilibrium",
                lowest,
                precision.tolerance,
                precision.steps,
                "the shock is too large for one step, or deficits that stay fixed leave a region without income.");
    }

    private void everyRegionHasIncome(FixedPoint map) {
        for (int n = 0; n < map.income.length; n++) {
            if (!(map.income[n] > 0)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "The income (%.6g) of %s after the shock is not positive.%nMaybe use another closure than %s: its surplus is larger than what it earns.",
                        map.income[n],
                        base.names().regions().get(n),
                        closure));
            }
        }
    }

    private void everyBuyerHasASeller(FixedPoint map) {
        int n = base.regions();
        for (int p = 0; p < map.reached.length; p++) {
            if (map.reached[p] == 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "No seller is left who can reach %s in %s.%nMaybe use an iceberg in place of the prohibition, or aggregate sectors.",
                        base.names().regions().get(p % n),
                        base.names().sectors().get(p / n)));
            }
        }
    }
}
