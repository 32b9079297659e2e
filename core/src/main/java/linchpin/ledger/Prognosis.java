package linchpin.ledger;

import java.util.Arrays;
import java.util.List;
import linchpin.forecast.Scores;

/** What a forecast says: a probability, or a whole law of a count. */
public sealed interface Prognosis {

    /** The largest count with a probability of its own; what lies above is one outcome. */
    int MOST = 30;

    /** How many outcomes a count has: 0, 1, …, 30, more. */
    int CELLS = MOST + 2;

    /** The probability of a yes. */
    record Chance(double probability) implements Prognosis {
        public Chance {
            if (!(probability >= 0 && probability <= 1)) {
                throw new IllegalArgumentException(
                        "The probability (%s) must lie between 0 and 1.\nMaybe it was meant in percent."
                                .formatted(probability));
            }
        }
    }

    /**
     * The law of a count.
     *
     * @param pmf probabilities of 0, 1, …, 30
     * @param more probability of more than 30
     */
    record Counts(List<Double> pmf, double more) implements Prognosis {

        private static final double SLACK = 1e-3;

        public Counts {
            pmf = List.copyOf(pmf);
            double sum = more;
            boolean sound = pmf.size() == MOST + 1 && more >= 0;
            for (double p : pmf) {
                sound &= p >= 0;
                sum += p;
            }
            if (!sound || !(Math.abs(sum - 1) <= SLACK)) {
                throw new IllegalArgumentException(
                        "The %d probabilities of 0, 1, … and that of more (%s) must be %d, none negative, and sum to 1, not %s.\nMaybe one is missing."
                                .formatted(pmf.size(), more, MOST + 1, sum));
            }
        }

        /** From the probabilities of 0, 1, …, 30, more. */
        public static Counts of(double[] cells) {
            return new Counts(Arrays.stream(cells, 0, MOST + 1).boxed().toList(), cells[MOST + 1]);
        }

        /** Probabilities of 0, 1, …, 30, more. */
        public double[] cells() {
            double[] cells = new double[CELLS];
            for (int k = 0; k <= MOST; k++) {
                cells[k] = pmf.get(k);
            }
            cells[MOST + 1] = more;
            return cells;
        }

        /** The expected count, where more than 30 counts as 31. */
        public double mean() {
            double mean = 0;
            double[] cells = cells();
            for (int k = 0; k < cells.length; k++) {
                mean += k * cells[k];
            }
            return mean;
        }
    }

    /**
     * What a forecast earned.
     *
     * @param brier 0 is best; not a number for counts
     * @param log in nats, 0 is best
     * @param crps in the unit of the count, 0 is best; not a number for a yes-or-no
     */
    record Marks(double brier, double log, double crps) {}

    /**
     * Scores a forecast.
     *
     * @param outcome the count that came, or 1 for yes and 0 for no
     */
    default Marks marks(int outcome) {
        return switch (this) {
            case Chance c ->
                new Marks(Scores.brier(c.probability, outcome > 0), Scores.log(c.probability, outcome > 0), Double.NaN);
            case Counts c -> {
                int cell = Math.min(outcome, MOST + 1);
                double[] cells = c.cells();
                yield new Marks(Double.NaN, Math.log(cells[cell]), Scores.crps(cells, cell));
            }
        };
    }

    /**
     * The same with half a branch more in every direction, so that nothing is impossible only because no branch went there
     * (Jeffreys).
     *
     * @param branches that the shares were counted over
     */
    default Prognosis softened(int branches) {
        return switch (this) {
            case Chance c -> new Chance((c.probability * branches + 0.5) / (branches + 1));
            case Counts c -> {
                double[] cells = c.cells();
                for (int k = 0; k < cells.length; k++) {
                    cells[k] = (cells[k] * branches + 1.0 / cells.length) / (branches + 1);
                }
                yield Counts.of(cells);
            }
        };
    }
}
