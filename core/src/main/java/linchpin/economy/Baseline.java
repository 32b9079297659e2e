package linchpin.economy;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A world before the shock, in shares: all that exact hat algebra needs (Dekle, Eaton and Kortum 2008). With N regions and J
 * sectors, arrays are flat: region {@code n} of sector {@code j} stands at {@code j*N + n}, the flow from {@code i} to {@code n}
 * in {@code j} at {@code (j*N + i)*N + n}, the input {@code k} of sector {@code j} at {@code (k*J + j)*N + n}.
 *
 * <p>It need not be an equilibrium: one that is not is solved first, see {@link Equilibrium#asBaseline}.
 */
public record Baseline(Names names, Shares shares, Border border, Totals totals) {

    /** Names of the N regions and the J sectors. */
    public record Names(List<String> regions, List<String> sectors) {

        public Names {
            regions = List.copyOf(regions);
            sectors = List.copyOf(sectors);
        }

        public static Names numbered(int regions, int sectors) {
            return new Names(numbers("R", regions), numbers("S", sectors));
        }

        private static List<String> numbers(String letter, int count) {
            return java.util.stream.IntStream.rangeClosed(1, count)
                    .mapToObj(i -> letter + i)
                    .toList();
        }
    }

    /**
     * Shares of one, at purchasers' prices.
     *
     * @param trade of the buyer's spending on a sector that goes to each seller, J×N×N
     * @param valueAdded of output, J×N
     * @param input of output that is spent on each input, J×J×N
     * @param taste of final spending, J×N
     */
    public record Shares(double[] trade, double[] valueAdded, double[] input, double[] taste) {}

    /**
     * One plus the rate of what is collected at the border, J×N×N; null where nothing is.
     *
     * @param tariff collected by the buyer's state, on the value at the border
     * @param exportTax collected by the seller's state, on the seller's cost
     */
    public record Border(double @Nullable [] tariff, double @Nullable [] exportTax) {

        public static final Border FREE = new Border(null, null);
    }

    /**
     * Money per year, in one unit.
     *
     * @param expenditure of a region on a sector, duties included, J×N
     * @param valueAdded N
     * @param transfer what a region spends beyond its income (its trade deficit), N
     */
    public record Totals(double[] expenditure, double[] valueAdded, double[] transfer) {}

    public Baseline {
        int n = names.regions().size();
        int j = names.sectors().size();
        length("trade shares", shares.trade, j * n * n);
        length("value-added shares", shares.valueAdded, j * n);
        length("input shares", shares.input, j * j * n);
        length("final shares", shares.taste, j * n);
        length("expenditures", totals.expenditure, j * n);
        length("value added", totals.valueAdded, n);
        length("transfers", totals.transfer, n);
        notNegative("trade share", shares.trade);
        notNegative("value-added share", shares.valueAdded);
        finite("input share", shares.input);
        notNegative("final share", shares.taste);
        notNegative("expenditure", totals.expenditure);
        for (int r = 0; r < n; r++) {
            if (!(totals.valueAdded[r] > 0)) {
                throw new IllegalArgumentException(
                        "The value added (%s) of %s must be positive.\nMaybe the table is in the wrong order."
                                .formatted(totals.valueAdded[r], names.regions().get(r)));
            }
        }
        sumsToOne(names, shares.trade);
    }

    public int regions() {
        return names.regions().size();
    }

    public int sectors() {
        return names.sectors().size();
    }

    /** Position of a flow. */
    public int flow(int sector, int from, int to) {
        int n = regions();
        return (sector * n + from) * n + to;
    }

    private static void length(String what, double[] array, int wanted) {
        if (array.length != wanted) {
            throw new IllegalArgumentException(
                    "There are %d %s where %d are due.\nMaybe a region or a sector is missing."
                            .formatted(array.length, what, wanted));
        }
    }

    /** Input shares of published tables may be a little negative, where value added exceeds output. */
    private static void finite(String what, double[] array) {
        for (int i = 0; i < array.length; i++) {
            if (!Double.isFinite(array[i])) {
                throw new IllegalArgumentException(
                        "The %s (%s) at position %d must be finite.\nMaybe a sector has inputs and no output."
                                .formatted(what, array[i], i));
            }
        }
    }

    private static void notNegative(String what, double[] array) {
        for (int i = 0; i < array.length; i++) {
            if (!(array[i] >= 0) || array[i] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "The %s (%s) at position %d must be finite and not negative.\nMaybe balance the table first."
                                .formatted(what, array[i], i));
            }
        }
    }

    /** The shares of each buyer in each sector add up to one, or every later figure is wrong by as much. */
    private static void sumsToOne(Names names, double[] trade) {
        int regions = names.regions().size();
        for (int j = 0; j < names.sectors().size(); j++) {
            for (int n = 0; n < regions; n++) {
                double sum = 0;
                for (int i = 0; i < regions; i++) {
                    sum += trade[(j * regions + i) * regions + n];
                }
                if (!(Math.abs(sum - 1) < SLACK)) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT,
                            "The trade shares of %s in %s add up to %.12f instead of 1.%nMaybe divide by what it spends there.",
                            names.regions().get(n),
                            names.sectors().get(j),
                            sum));
                }
            }
        }
    }

    private static final double SLACK = 1e-9;
}
