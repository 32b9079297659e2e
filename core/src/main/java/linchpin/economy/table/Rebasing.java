package linchpin.economy.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.economy.InputOutputTable;

/**
 * Puts an old table on newer totals: the table nearest to the old one, in relative entropy, whose trade by pair, outputs and uses are
 * the new ones (multiproportional fitting: Deming and Stephan 1940; RAS: Bacharach 1970).
 *
 * <p>Outputs and inputs of a region's sectors grow with its product. Counted sectors meet the totals of each pair; the trade of the
 * others grows with the geometric mean of both products. Final demand is product plus the trade deficit that the totals imply.
 */
public final class Rebasing {

    private static final double CLOSE = 1e-11;
    private static final int ROUNDS = 5000;

    /**
     * The new totals, in the unit of the table.
     *
     * @param trade what a row's region sells to a column's in counted sectors, N×N, the diagonal unread
     * @param product value added of each region, N
     * @param counted whether a sector's trade is in the totals, J
     */
    public record Totals(double[] trade, double[] product, boolean[] counted) {}

    /**
     * A re-based table.
     *
     * @param rounds of fitting
     * @param worst largest relative distance to a margin
     * @param notes one sentence for each thing that had to be changed
     */
    public record Rebased(InputOutputTable table, int rounds, double worst, List<String> notes) {}

    private final int n;
    private final int j;
    private final int rows;
    private final Totals totals;
    private final double[] used;
    private final double[] wanted;
    private final double[] made;
    private final double[] uses;
    private final double[] spent;
    private final double[] blocks;
    private int seeded;
    private final List<String> notes = new ArrayList<>();

    private Rebasing(InputOutputTable old, Totals totals) {
        n = old.names().regions().size();
        j = old.names().sectors().size();
        rows = n * j;
        this.totals = totals;
        if (totals.trade.length != n * n || totals.product.length != n || totals.counted.length != j) {
            throw new IllegalArgumentException(
                    "The totals (%d pairs, %d products, %d sectors) are not those of %d regions and %d sectors.\nMaybe a region is missing."
                            .formatted(totals.trade.length, totals.product.length, totals.counted.length, n, j));
        }
        used = old.intermediate().clone();
        wanted = old.finalDemand().clone();
        made = new double[rows];
        uses = new double[rows];
        spent = new double[n];
        blocks = new double[2 * n * n];
        clear();
        grow(old);
    }

    /**
     * Re-bases a table.
     *
     * @throws IllegalArgumentException where the totals cannot be met, such as exports above output
     */
    public static Rebased of(InputOutputTable old, Totals totals) {
        var fit = new Rebasing(old, totals);
        for (int round = 1; round <= ROUNDS; round++) {
            double worst = fit.round();
            if (worst < CLOSE) {
                var table = new InputOutputTable(old.names(), fit.used, fit.wanted);
                return new Rebased(table, round, worst, List.copyOf(fit.notes));
            }
        }
        throw new IllegalArgumentException(String.format(
                Locale.ROOT,
                "The totals are not met after %d rounds.%nMaybe a region exports more than it makes, or a total is in another unit.",
                ROUNDS));
    }

    private void clear() {
        int cells = 0;
        for (int c = 0; c < wanted.length; c++) {
            if (wanted[c] < 0) {
                wanted[c] = 0;
                cells++;
            }
        }
        if (cells > 0) {
            notes.add(negatives(cells));
        }
    }

    /** Says how many negative cells were taken for nothing. */
    public static String negatives(int cells) {
        return "%d cells of final demand were negative (stocks that shrank) and count as 0.".formatted(cells);
    }

    /** Targets, and a first guess that grows with both products. */
    private void grow(InputOutputTable old) {
        double[] growth = new double[n];
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < rows; c++) {
                made[row] += used[row * rows + c];
                uses[c] += used[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                made[row] += wanted[row * n + to];
            }
        }
        for (int r = 0; r < n; r++) {
            double value = 0;
            for (int s = 0; s < j; s++) {
                value += made[r * j + s] - uses[r * j + s];
            }
            growth[r] = totals.product[r] / value;
            if (!(growth[r] > 0) || growth[r] == Double.POSITIVE_INFINITY) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "The product (%.6g) of %s over its old value added (%.6g) is no growth.%nMaybe the table is not balanced.",
                        totals.product[r],
                        old.names().regions().get(r),
                        value));
            }
        }
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < rows; c++) {
                used[row * rows + c] *= Math.sqrt(growth[row / j] * growth[c / j]);
            }
            for (int to = 0; to < n; to++) {
                wanted[row * n + to] *= Math.sqrt(growth[row / j] * growth[to]);
            }
            made[row] *= growth[row / j];
            uses[row] *= growth[row / j];
        }
        double[] guess = sums();
        for (int from = 0; from < n; from++) {
            for (int to = 0; to < n; to++) {
                if (from != to) {
                    aim(from, to, guess);
                }
            }
        }
        for (int r = 0; r < n; r++) {
            spent[r] += totals.product[r];
        }
        if (seeded > 0) {
            notes.add("%d pairs had no old trade: theirs starts from what the one makes and the other uses."
                    .formatted(seeded));
        }
    }

    private void aim(int from, int to, double[] guess) {
        int pair = from * n + to;
        double total = totals.trade[pair];
        if (guess[pair] == 0 && total > 0) {
            seed(from, to);
            seeded++;
        }
        blocks[pair] = total;
        blocks[n * n + pair] = guess[n * n + pair];
        spent[to] += total + guess[n * n + pair];
        spent[from] -= total + guess[n * n + pair];
    }

    private void seed(int from, int to) {
        for (int s = 0; s < j; s++) {
            for (int c = 0; totals.counted[s] && c < j; c++) {
                used[(from * j + s) * rows + to * j + c] = made[from * j + s] * uses[to * j + c] / totals.product[to];
            }
        }
    }

    /** Trade by pair: of counted sectors, then of the others. */
    private double[] sums() {
        double[] sums = new double[2 * n * n];
        for (int row = 0; row < rows; row++) {
            int at = (totals.counted[row % j] ? 0 : n * n) + row / j * n;
            for (int c = 0; c < rows; c++) {
                sums[at + c / j] += used[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                sums[at + to] += wanted[row * n + to];
            }
        }
        return sums;
    }

    /** Meets pairs, then outputs, then uses; gives the largest relative step. */
    private double round() {
        double[] sums = sums();
        double worst = 0;
        for (int b = 0; b < sums.length; b++) {
            boolean own = b % (n * n) / n == b % n;
            sums[b] = own || sums[b] == 0 ? 1 : blocks[b] / sums[b];
            worst = Math.max(worst, Math.abs(sums[b] - 1));
        }
        double[] input = new double[rows];
        double[] bought = new double[n];
        for (int row = 0; row < rows; row++) {
            int at = (totals.counted[row % j] ? 0 : n * n) + row / j * n;
            double sum = 0;
            for (int c = 0; c < rows; c++) {
                used[row * rows + c] *= sums[at + c / j];
                sum += used[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                wanted[row * n + to] *= sums[at + to];
                sum += wanted[row * n + to];
            }
            double factor = sum > 0 ? made[row] / sum : 1;
            worst = Math.max(worst, Math.abs(factor - 1));
            for (int c = 0; c < rows; c++) {
                used[row * rows + c] *= factor;
                input[c] += used[row * rows + c];
            }
            for (int to = 0; to < n; to++) {
                wanted[row * n + to] *= factor;
                bought[to] += wanted[row * n + to];
            }
        }
        for (int c = 0; c < rows; c++) {
            input[c] = input[c] > 0 ? uses[c] / input[c] : 1;
            worst = Math.max(worst, Math.abs(input[c] - 1));
        }
        for (int to = 0; to < n; to++) {
            bought[to] = spent[to] / bought[to];
            worst = Math.max(worst, Math.abs(bought[to] - 1));
        }
        for (int row = 0; row < rows; row++) {
            for (int c = 0; c < rows; c++) {
                used[row * rows + c] *= input[c];
            }
            for (int to = 0; to < n; to++) {
                wanted[row * n + to] *= bought[to];
            }
        }
        return worst;
    }
}
