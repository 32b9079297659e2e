package linchpin.economy;

/**
 * How large one unit of each part of the state is, and how far wages may move at once.
 *
 * @param spending one over the unit of each region and sector, J×N
 * @param damping of the move of each wage, N
 */
record Scales(double[] spending, double[] damping) {

    private static final double SMALLEST = 1e-6;

    static Scales of(Baseline base, Elasticities elasticities) {
        return new Scales(spending(base), damping(base, elasticities));
    }

    /** Spending is told in units of the old one, but of no less than a millionth of what the region spends. */
    private static double[] spending(Baseline base) {
        int regions = base.regions();
        double[] spent = base.totals().expenditure();
        double[] all = new double[regions];
        for (int p = 0; p < spent.length; p++) {
            all[p % regions] += spent[p];
        }
        double[] inverse = new double[spent.length];
        for (int p = 0; p < spent.length; p++) {
            inverse[p] = 1 / Math.max(spent[p], SMALLEST * all[p % regions]);
        }
        return inverse;
    }

    /** One over one plus the export elasticity of each region: how far its wage may follow the excess demand for it. */
    private static double[] damping(Baseline base, Elasticities elasticities) {
        int regions = base.regions();
        double[] shares = base.shares().trade();
        double[] spent = base.totals().expenditure();
        double[] slope = new double[regions];
        double[] sales = new double[regions];
        for (int j = 0; j < base.sectors(); j++) {
            for (int i = 0; i < regions; i++) {
                for (int n = 0; n < regions; n++) {
                    double share = shares[base.flow(j, i, n)];
                    double sale = share * spent[j * regions + n];
                    sales[i] += sale;
                    slope[i] += elasticities.trade()[j] * sale * (1 - share);
                }
            }
        }
        for (int i = 0; i < regions; i++) {
            slope[i] = 1 / (1 + slope[i] / Math.max(sales[i], Double.MIN_NORMAL));
        }
        return slope;
    }
}
