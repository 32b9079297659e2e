package linchpin.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The exact change of real income in parts that add up to it, as the integral of its differential along a path from the old world
 * to the new one: all instruments together, each straight in its factor to the power −θ, so that a prohibition ends at 0. Wedges
 * of quotas and caps go the same way to where the solve put them. Numéraire: world value added.
 *
 * <p>On the path the envelope theorem gives, for a region with flows {@code V} at the seller's border and {@code v} at the
 * producer, in parts of its income: terms of trade, what it sells times the change of price less what it buys; technology, less
 * what it buys times the change of iceberg; volume, its tariffs times the change of quantities that arrive; revenue, its export
 * taxes and rents abroad times the change of quantities made; transfer, the change of its deficit. Parts depend on the path, their sum does not.
 *
 * @param parts what each is worth
 * @param exact log change of real income, N
 * @param nodes at which the path was solved in the end
 * @param moved the most that a part moved when the nodes were doubled last
 */
public record Decomposition(List<Part> parts, double[] exact, int nodes, double moved) {

    private static final int FIRST = 4;
    private static final int MOST = 256;
    private static final double STILL = 1e-8;

    /** What runs straight along the path. */
    public enum Straight {
        /** Each factor to the power −θ, so that a prohibition ends at 0. */
        FREENESS,
        /** Each factor itself: for comparison, where nothing is prohibited. */
        FACTOR
    }

    /**
     * A part, by region.
     *
     * @param name what it is
     * @param log log points of real income, N
     */
    public record Part(String name, double[] log) {

        /** In per cent of old income: shared out so that parts add up to the exact change. */
        public double[] percent(double[] exact) {
            double[] percent = new double[log.length];
            for (int n = 0; n < percent.length; n++) {
                double factor = exact[n] == 0 ? 1 : Math.expm1(exact[n]) / exact[n];
                percent[n] = 100 * log[n] * factor;
            }
            return percent;
        }
    }

    private static final List<String> NAMES = List.of("terms of trade", "volume", "revenue", "technology", "transfer");

    /** Decomposes a solved change along the path that is straight in freeness. */
    public static Decomposition of(Equilibrium end) {
        return of(end, Straight.FREENESS);
    }

    /**
     * Decomposes a solved change; nodes are doubled until no part of any region moves by more than 1e-8.
     *
     * @throws NotConverged where 256 nodes do not do
     */
    public static Decomposition of(Equilibrium end, Straight straight) {
        double[] exact = Arrays.stream(end.realIncome()).map(Math::log).toArray();
        double[] startGap = startOf(end).realIncome();
        for (int n = 0; n < exact.length; n++) {
            exact[n] -= Math.log(startGap[n]);
        }
        double[][] last = Path.parts(end, FIRST, straight);
        double moved = Double.POSITIVE_INFINITY;
        for (int nodes = 2 * FIRST; nodes <= MOST; nodes *= 2) {
            double[][] next = Path.parts(end, nodes, straight);
            moved = largest(last, next);
            if (moved < STILL) {
                return new Decomposition(named(next), exact, nodes, moved);
            }
            last = next;
        }
        throw new NotConverged(
                "decomposition", moved, STILL, MOST, "the solve behind it was coarse: use Precision.FINE.");
    }

    /** The world before as this solver sees it: the baseline itself, up to what its accounts leave open. */
    static Equilibrium startOf(Equilibrium end) {
        return end.solver().solve(Wedges.NONE);
    }

    private static double largest(double[][] a, double[][] b) {
        double worst = 0;
        for (int k = 0; k < a.length; k++) {
            for (int n = 0; n < a[k].length; n++) {
                worst = Math.max(worst, Math.abs(a[k][n] - b[k][n]));
            }
        }
        return worst;
    }

    private static List<Part> named(double[][] parts) {
        var named = new ArrayList<Part>();
        for (int k = 0; k < parts.length; k++) {
            named.add(new Part(NAMES.get(k), parts[k]));
        }
        return List.copyOf(named);
    }

    /** Log points of real income that the parts leave over, largest of all regions. */
    public double remainder() {
        double worst = 0;
        for (int n = 0; n < exact.length; n++) {
            double sum = 0;
            for (Part part : parts) {
                sum += part.log[n];
            }
            worst = Math.max(worst, Math.abs(sum - exact[n]));
        }
        return worst;
    }
}
