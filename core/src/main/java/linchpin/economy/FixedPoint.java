package linchpin.economy;

/**
 * The map whose fixed point is the equilibrium, on one vector: log wages (N), log prices (J×N), spending (J×N, scaled) and log
 * wedges of quotas. One step goes once through costs, prices, sales, incomes and spending; nothing is solved within it.
 *
 * <p>Caliendo and Parro (2015), equations 10–14, with the wedges of {@link Freeness} and the costs of {@link Technology}.
 * Numéraire: world value added.
 */
final class FixedPoint {

    final Baseline base;
    final Elasticities elasticities;
    final Closure closure;
    final Freeness freeness;
    final Technology technology;
    final int regions;
    final int sectors;
    final int dimension;

    final double[] scale;
    final double[] logWage;
    final double[] logPrice;
    final double[] cost;
    final double[] spending;
    final double[] output;
    final double[] income;
    final double[] earned;
    final double[] pay;
    final double[] sellers;
    final double[] transfer;
    final double[] reached;

    /** World demand for value added over its supply: 1 where the accounts of the baseline close. */
    double gap;

    private final double[] damping;
    private final double[] buying;
    private final double[] arriving;
    private final double[] uses;
    private final double worldValue;

    /** The one region that moves while the rest of the world stands, or -1. */
    private final int only;

    private final double oldImports;
    private double imports;

    /** @param only the one region that moves: its trade deficit stays the same part of its imports; -1 for all */
    FixedPoint(TradeSolver solver, Freeness freeness, Scales scales, int only) {
        this.only = only;
        base = solver.base();
        elasticities = solver.elasticities();
        closure = solver.closure();
        this.freeness = freeness;
        technology = new Technology(base, elasticities);
        regions = base.regions();
        sectors = base.sectors();
        int cells = regions * sectors;
        dimension = regions + 2 * cells + freeness.quotas.size();
        logWage = new double[regions];
        logPrice = new double[cells];
        cost = new double[cells];
        spending = new double[cells];
        output = new double[cells];
        reached = new double[cells];
        income = new double[regions];
        earned = new double[regions];
        pay = new double[regions];
        sellers = new double[regions];
        transfer = new double[regions];
        buying = new double[regions];
        arriving = new double[regions];
        uses = new double[cells];
        scale = scales.spending();
        damping = scales.damping();
        double sum = 0;
        for (double v : base.totals().valueAdded()) {
            sum += v;
        }
        worldValue = sum;
        oldImports = only < 0 ? 0 : importsBefore();
    }

    private double importsBefore() {
        double sum = 0;
        for (int f = only; f < freeness.reach.length; f += regions) {
            int j = f / (regions * regions);
            if (f / regions % regions != only) {
                sum += base.shares().trade()[f]
                        * base.totals().expenditure()[j * regions + only]
                        / Freeness.at(base.border().tariff(), f);
            }
        }
        return sum;
    }

    private boolean moves(int n) {
        return only < 0 || n == only;
    }

    /** The state before the shock. */
    double[] start() {
        double[] z = new double[dimension];
        double[] spent = base.totals().expenditure();
        for (int p = 0; p < spent.length; p++) {
            z[regions + spent.length + p] = spent[p] * scale[p];
        }
        return z;
    }

    /**
     * One step from {@code z} to {@code next}.
     *
     * @param ease of the move of wages, 1 for the full damped one
     * @return the residual: the largest log excess demand for value added, log change of a price or relative change of spending
     */
    double step(double[] z, double[] next, double ease) {
        int cells = logPrice.length;
        System.arraycopy(z, 0, logWage, 0, regions);
        System.arraycopy(z, regions, logPrice, 0, cells);
        for (int p = 0; p < cells; p++) {
            spending[p] = z[regions + cells + p] / scale[p];
        }
        technology.cost(logWage, logPrice, cost);
        setWedges(z);
        java.util.Arrays.fill(income, 0);
        java.util.Arrays.fill(sellers, 0);
        imports = 0;
        double worst = 0;
        for (int j = 0; j < sectors; j++) {
            worst = Math.max(worst, sector(j, next));
        }
        return Math.max(worst, Math.max(close(z, next, ease), moveQuotas(z, next)));
    }

    private void setWedges(double[] z) {
        int block = regions * regions;
        int at = dimension - freeness.quotas.size();
        freeness.quotas.forEach(freeness::reset);
        freeness.caps.forEach(freeness::reset);
        for (Freeness.Cell cell : freeness.quotas) {
            freeness.add(cell, z[at++], elasticities.trade()[cell.flow() / block]);
        }
        for (Freeness.Cell cell : freeness.caps) {
            int sector = cell.flow() / block;
            int seller = cell.flow() / regions % regions;
            double price = Math.log(Freeness.at(freeness.exportTax, cell.flow())) + cost[sector * regions + seller];
            freeness.add(
                    cell,
                    Math.min(0, Math.log(cell.limit()) - price),
                    elasticities.trade()[sector]);
        }
    }

    /** Prices, sales and duties of one sector. */
    private double sector(int j, double[] next) {
        double theta = elasticities.trade()[j];
        int row = j * regions;
        int block = row * regions;
        for (int n = 0; n < regions; n++) {
            reached[row + n] = 0;
            buying[n] = 0;
            arriving[n] = 0;
        }
        for (int i = 0; i < regions; i++) {
            double a = Math.exp(-theta * cost[row + i]);
            output[row + i] = a;
            Flat.add(freeness.reach, block + i * regions, a, reached, row, regions);
        }
        double worst = 0;
        for (int n = 0; n < regions; n++) {
            double price = -Math.log(reached[row + n]) / theta;
            next[regions + row + n] = moves(n) ? price : logPrice[row + n];
            worst = Math.max(worst, Math.abs(next[regions + row + n] - logPrice[row + n]));
            buying[n] = spending[row + n] / reached[row + n];
        }
        double own = only < 0 ? 0 : freeness.kept[block + only * regions + only] * output[row + only] * buying[only];
        for (int i = 0; i < regions; i++) {
            sell(block + i * regions, i, row);
        }
        if (only >= 0) {
            imports += (freeness.taxed ? buying[only] * arriving[only] : spending[row + only]) - own;
        }
        if (freeness.taxed) {
            for (int n = 0; n < regions; n++) {
                income[n] += spending[row + n] - buying[n] * arriving[n];
            }
        }
        return worst;
    }

    /** What seller {@code i} earns in a sector, and what its goods cost at each buyer's border. */
    private void sell(int at, int i, int row) {
        double a = output[row + i];
        double[] tax = freeness.exportTax;
        output[row + i] = a * Flat.dot(freeness.kept, at, buying, 0, regions);
        if (!freeness.taxed) {
            return;
        }
        if (tax == null) {
            Flat.add(freeness.kept, at, a, arriving, 0, regions);
            return;
        }
        double collected = 0;
        for (int n = 0; n < regions; n++) {
            double produced = a * freeness.kept[at + n];
            arriving[n] += produced * tax[at + n];
            collected += produced * (tax[at + n] - 1) * buying[n];
        }
        sellers[i] += collected;
    }

    /** Incomes, spending and wages. */
    private double close(double[] z, double[] next, double ease) {
        int cells = logPrice.length;
        double[] spend = uses;
        java.util.Arrays.fill(spend, 0);
        java.util.Arrays.fill(pay, 0);
        technology.demand(output, spend, pay);
        double demand = 0;
        double supply = 0;
        for (int n = 0; n < regions; n++) {
            double wage = Math.exp(logWage[n]);
            earned[n] = wage * base.totals().valueAdded()[n];
            double before = base.totals().transfer()[n];
            transfer[n] = n == only ? before * imports / oldImports : closure.transfer(before, wage);
            income[n] += earned[n] + sellers[n] + transfer[n];
            demand += pay[n];
            supply += earned[n];
        }
        gap = only < 0 ? demand / supply : 1;
        addFinal(next, spend);
        double worst = 0;
        for (int p = 0; p < cells; p++) {
            double scaled = spend[p] * scale[p];
            double old = z[regions + cells + p];
            if (!moves(p % regions)) {
                next[regions + cells + p] = old;
                continue;
            }
            worst = Math.max(worst, Math.abs(scaled - old) / Math.max(1, old));
            next[regions + cells + p] = scaled;
        }
        double world = 0;
        for (int n = 0; n < regions; n++) {
            double excess = moves(n) ? Math.log(pay[n] / (earned[n] * gap)) : 0;
            worst = Math.max(worst, Math.abs(excess));
            next[n] = logWage[n] + ease * damping[n] * excess;
            world += Math.exp(next[n]) * base.totals().valueAdded()[n];
        }
        double shift = only < 0 ? Math.log(world / worldValue) : 0;
        for (int n = 0; n < regions; n++) {
            next[n] -= shift;
        }
        return Double.isNaN(demand) ? Double.NaN : worst;
    }

    private void addFinal(double[] next, double[] spend) {
        double[] taste = base.shares().taste();
        double kappa = 1 - elasticities.taste();
        for (int n = 0; n < regions; n++) {
            double index = kappa == 0 ? 0 : Welfare.index(taste, next, regions, n, kappa);
            for (int p = n; p < spend.length; p += regions) {
                double share = kappa == 0 ? taste[p] : taste[p] * Math.exp(kappa * (next[regions + p] - index));
                spend[p] += share * income[n];
            }
        }
    }

    private double moveQuotas(double[] z, double[] next) {
        double worst = 0;
        int at = dimension - freeness.quotas.size();
        int block = regions * regions;
        for (Freeness.Cell cell : freeness.quotas) {
            int sector = cell.flow() / block;
            int seller = cell.flow() / regions % regions;
            int buyer = cell.flow() % regions;
            int row = sector * regions;
            double theta = elasticities.trade()[sector];
            double value = freeness.kept[cell.flow()]
                    * Math.exp(-theta * cost[row + seller])
                    * spending[row + buyer]
                    / reached[row + buyer];
            double quantity = value * cell.scale() * Math.exp(-cost[row + seller]);
            double wedge = Math.max(0, z[at] + Math.log(quantity / cell.limit()) / (1 + theta));
            worst = Math.max(worst, Math.abs(wedge - z[at]));
            next[at++] = wedge;
        }
        return worst;
    }
}
