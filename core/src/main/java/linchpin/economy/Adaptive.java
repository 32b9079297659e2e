package linchpin.economy;

import java.util.Arrays;

/**
 * Adaptive input–output dynamics: prices stay, quantities are rationed, stocks buffer (Hallegatte 2008, 2013; the ARIO model with
 * psi, as BoARIO 0.6 runs it). Final demand is constant, and nothing unfilled is carried over. Row and column {@code r*S + s} are
 * sector {@code s} of region {@code r}; a step is a day or a week.
 *
 * @param regions R
 * @param sectors S
 * @param intermediate flows a year, (R·S)²
 * @param demand final demand for each row a year, R·S
 * @param output a year, R·S
 * @param settings how firms adapt
 */
public record Adaptive(
        int regions, int sectors, double[] intermediate, double[] demand, double[] output, Settings settings) {

    /**
     * How firms adapt; times in steps.
     *
     * @param psi part of the wanted stock of an input below which production falls
     * @param inventory steps of use that firms want to hold
     * @param restoration steps in which they close the gap to it
     * @param most overproduction, 1.25 for a quarter more
     * @param overtime steps in which overproduction builds up
     * @param stepsPerYear 365 for days, 52 for weeks
     */
    public record Settings(
            double psi, double inventory, double restoration, double most, double overtime, double stepsPerYear) {}

    /** The part of capacity that is lost. */
    @FunctionalInterface
    public interface Loss {

        /**
         * @param step from 0
         * @param row {@code r*S + s}
         * @return 0 to 1
         */
        double at(int step, int row);
    }

    public Adaptive {
        int rows = regions * sectors;
        if (intermediate.length != rows * rows || demand.length != rows || output.length != rows) {
            throw new IllegalArgumentException(
                    "The table (%d flows, %d of final demand, %d of output) is not one of %d rows.\nMaybe it was cut short."
                            .formatted(intermediate.length, demand.length, output.length, rows));
        }
    }

    /**
     * Flows that carry less than usual from the first step on. Firms still want the inputs of the whole table, and order them from
     * the sellers who are left.
     *
     * @param intermediate flows a year that may still run, (R·S)²
     * @param demand final demand for each row a year after buyers have turned to those sellers, R·S
     */
    public record Cut(double[] intermediate, double[] demand) {}

    /** Production of each step and row. */
    public double[][] run(int steps, Loss loss) {
        return run(steps, loss, new Cut(intermediate, demand));
    }

    /** Production of each step and row while flows are cut. */
    public double[][] run(int steps, Loss loss, Cut cut) {
        return new Run(this, cut).play(steps, loss);
    }

    /** Output lost over a path, in per cent of a year's, by row. */
    public double[] lostPercent(double[][] path) {
        double[] lost = new double[output.length];
        for (double[] made : path) {
            for (int row = 0; row < lost.length; row++) {
                double usual = output[row] / settings.stepsPerYear;
                lost[row] += usual > 0 ? (1 - made[row] / usual) / settings.stepsPerYear * 100 : 0;
            }
        }
        return lost;
    }

    /**
     * Orders are never stored: they are flows × what a supplier can × what a buyer wants, so that one pass over the table, sector
     * by sector, serves deliveries, new orders and the demand they make.
     */
    private static final class Run {

        private final Adaptive model;
        private final int rows;
        private final double[] flow;
        private final double[] perUnit;
        private final double[] usual;
        private final double[] finalDemand;
        private final double[] stock;
        private final double[] wanted;
        private final double[] able;
        private final double[] over;
        private final double[] total;

        Run(Adaptive model, Cut cut) {
            this.model = model;
            int s = model.sectors;
            double year = model.settings.stepsPerYear;
            rows = model.regions * s;
            flow = new double[rows * rows];
            perUnit = new double[s * rows];
            stock = new double[s * rows];
            wanted = new double[s * rows];
            usual = Arrays.stream(model.output).map(v -> v / year).toArray();
            finalDemand = Arrays.stream(cut.demand).map(v -> v / year).toArray();
            able = filled(1);
            over = filled(1);
            total = finalDemand.clone();
            for (int row = 0; row < rows; row++) {
                int to = place(row);
                for (int f = 0; f < rows; f++) {
                    double z = cut.intermediate[row * rows + f] / year;
                    flow[to + f] = z;
                    total[row] += z;
                    double whole = model.intermediate[row * rows + f] / year;
                    perUnit[row % s * rows + f] += usual[f] > 0 ? whole / usual[f] : 0;
                }
            }
            Arrays.fill(wanted, 1);
            for (int c = 0; c < stock.length; c++) {
                stock[c] = model.settings.inventory * perUnit[c] * usual[c % rows];
            }
        }

        private double[] filled(double value) {
            double[] array = new double[rows];
            Arrays.fill(array, value);
            return array;
        }

        /** Where the sales of a row start: sector by sector, so that a sector's block stays in the cache. */
        private int place(int row) {
            return (row % model.sectors * model.regions + row / model.sectors) * rows;
        }

        double[][] play(int steps, Loss loss) {
            double[][] path = new double[steps][];
            for (int step = 0; step < steps; step++) {
                path[step] = step(step, loss);
            }
            return path;
        }

        private double[] step(int step, Loss loss) {
            double[] can = new double[rows];
            double[] optimal = new double[rows];
            for (int row = 0; row < rows; row++) {
                can[row] = over[row] * (1 - loss.at(step, row));
                optimal[row] = Math.min(total[row], can[row] * usual[row]);
            }
            double[] made = produce(optimal);
            double[] filled = new double[rows];
            for (int row = 0; row < rows; row++) {
                filled[row] = total[row] > 0 ? made[row] / total[row] : 0;
            }
            double[] next = finalDemand.clone();
            for (int s = 0; s < model.sectors; s++) {
                trade(s, filled, can, made, optimal, next);
            }
            Settings settings = model.settings;
            for (int row = 0; row < rows; row++) {
                double scarce = next[row] > 0 ? (next[row] - made[row]) / next[row] : 0;
                over[row] = Math.max(1, over[row] + (settings.most - over[row]) * scarce / settings.overtime);
                total[row] = next[row];
                able[row] = can[row];
            }
            return made;
        }

        /** Production, held down by the input that is scarcest against psi of the wanted stock. */
        private double[] produce(double[] optimal) {
            double[] part = filled(1);
            double needed = model.settings.psi * model.settings.inventory;
            for (int c = 0; c < stock.length; c++) {
                double need = needed * perUnit[c] * optimal[c % rows];
                if (need > stock[c]) {
                    part[c % rows] = Math.min(part[c % rows], stock[c] / need);
                }
            }
            for (int row = 0; row < rows; row++) {
                part[row] *= optimal[row];
            }
            return part;
        }

        /** Deliveries of one sector's goods, stocks after them, new orders and the demand that these make. */
        private void trade(int s, double[] filled, double[] can, double[] made, double[] optimal, double[] next) {
            Settings settings = model.settings;
            int at = s * rows;
            double[] delivered = new double[rows];
            double[] offered = new double[rows];
            for (int r = 0; r < model.regions; r++) {
                int row = r * model.sectors + s;
                Flat.addBoth(flow, place(row), able[row] * filled[row], delivered, can[row], offered, rows);
            }
            for (int f = 0; f < rows; f++) {
                double use = perUnit[at + f] * made[f];
                stock[at + f] += delivered[f] * wanted[at + f] - use;
                double gap = settings.inventory * perUnit[at + f] * optimal[f] - stock[at + f];
                double order = use + Math.max(0, gap) / settings.restoration;
                wanted[at + f] = offered[f] > 0 ? order / offered[f] : 0;
            }
            for (int r = 0; r < model.regions; r++) {
                int row = r * model.sectors + s;
                next[row] += can[row] * Flat.dot(flow, place(row), wanted, at, rows);
            }
        }
    }
}
