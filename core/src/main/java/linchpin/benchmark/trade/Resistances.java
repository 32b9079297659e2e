package linchpin.benchmark.trade;

import java.util.Arrays;
import linchpin.economy.Equilibrium;

/**
 * Multilateral resistances of Anderson and van Wincoop (2003) at given output and spending, by iterating on the two systems in
 * turn. {@code outward} is Π, {@code inward} P; the inward one of the reference country is 1.
 */
record Resistances(double[] outward, double[] inward) {

    private static final double TOLERANCE = 1e-14;
    private static final int STEPS = 100_000;

    /**
     * Solves Π^(1−σ) = Σ t·P^(σ−1)·e and P^(1−σ) = Σ t·Π^(σ−1)·y.
     *
     * @param costs t^(1−σ), sellers × buyers
     * @param output y, shares of world output
     * @param spending e, shares of world spending
     */
    static Resistances solve(double[] costs, double[] output, double[] spending, double sigma, int reference) {
        int n = output.length;
        double[] seller = new double[n];
        double[] buyer = new double[n];
        Arrays.fill(buyer, 1);
        for (int step = 0; step < STEPS; step++) {
            double worst = 0;
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += costs[i * n + j] * spending[j] / buyer[j];
                }
                seller[i] = sum;
            }
            double[] fresh = new double[n];
            for (int j = 0; j < n; j++) {
                for (int i = 0; i < n; i++) {
                    fresh[j] += costs[i * n + j] * output[i] / seller[i];
                }
            }
            double unit = fresh[reference];
            for (int j = 0; j < n; j++) {
                worst = Math.max(worst, Math.abs(fresh[j] / unit / buyer[j] - 1));
                buyer[j] = fresh[j] / unit;
            }
            if (worst < TOLERANCE) {
                return new Resistances(root(rescaled(costs, spending, buyer), sigma), root(buyer, sigma));
            }
        }
        throw new IllegalStateException(
                "The resistances did not converge in %d steps.\nMaybe a country trades with none.".formatted(STEPS));
    }

    private static double[] rescaled(double[] costs, double[] spending, double[] buyer) {
        int n = buyer.length;
        double[] seller = new double[n];
        for (int f = 0; f < costs.length; f++) {
            seller[f / n] += costs[f] * spending[f % n] / buyer[f % n];
        }
        return seller;
    }

    private static double[] root(double[] power, double sigma) {
        return Arrays.stream(power).map(v -> Math.pow(v, 1 / (1 - sigma))).toArray();
    }

    /** Modelled trade: t·Y·E/ΣY·(ΠP)^(σ−1). */
    double[] trade(double[] costs, double[] output, double[] spending, double sigma) {
        int n = outward.length;
        double world = Arrays.stream(output).sum();
        double[] trade = new double[costs.length];
        for (int f = 0; f < costs.length; f++) {
            double resistance = Math.pow(outward[f / n] * inward[f % n], sigma - 1);
            trade[f] = costs[f] * output[f / n] * spending[f % n] / world * resistance;
        }
        return trade;
    }

    /** Real GDP of a solved one-sector world, change in per cent: wages over prices. */
    static double[] gdp(Equilibrium found) {
        return CaliendoParro.percent(found.realWage());
    }
}
