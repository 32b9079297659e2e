package linchpin.economy;

/**
 * Unit costs and the demand for inputs: value added against materials (σ), across materials (ε), in calibrated share form
 * (Rutherford 2002). Where both are 1 it is Cobb–Douglas and costs are linear in logs. Scratch space is kept: one thread each.
 */
final class Technology {

    private final int regions;
    private final int sectors;
    private final double[] valueAdded;
    private final double[] input;
    private final double sigma;
    private final double epsilon;
    private final boolean plain;
    private final double[] inputs;
    private final double[] power;
    private final double[] material;
    private final double[] labour;
    private final double[] weight;

    Technology(Baseline base, Elasticities elasticities) {
        regions = base.regions();
        sectors = base.sectors();
        valueAdded = base.shares().valueAdded();
        input = base.shares().input();
        sigma = 1 - elasticities.value();
        epsilon = 1 - elasticities.material();
        plain = sigma == 0 && epsilon == 0;
        int size = plain ? 0 : regions * sectors;
        inputs = new double[size];
        power = new double[size];
        material = new double[size];
        labour = new double[size];
        weight = new double[size];
        if (!plain) {
            addInputs(ones(regions * sectors), inputs);
        }
    }

    private static double[] ones(int size) {
        double[] ones = new double[size];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** Log changes of unit costs, J×N, from log changes of wages, N, and of prices, J×N. */
    void cost(double[] wage, double[] price, double[] cost) {
        if (plain) {
            for (int j = 0; j < sectors; j++) {
                int row = j * regions;
                for (int n = 0; n < regions; n++) {
                    cost[row + n] = valueAdded[row + n] * wage[n];
                }
            }
            addInputs(price, cost);
            return;
        }
        for (int p = 0; p < power.length; p++) {
            power[p] = epsilon == 0 ? price[p] : Math.expm1(epsilon * price[p]);
            material[p] = 0;
        }
        addInputs(power, material);
        for (int j = 0; j < sectors; j++) {
            for (int n = 0; n < regions; n++) {
                int p = j * regions + n;
                double share = inputs[p];
                double pm =
                        share <= 0 ? 0 : epsilon == 0 ? material[p] / share : Math.log1p(material[p] / share) / epsilon;
                nest(p, wage[n], pm, cost);
            }
        }
    }

    /** The upper nest of one sector, and the shares that it leaves to value added and to materials. */
    private void nest(int p, double wage, double pm, double[] cost) {
        double beta = valueAdded[p];
        double all = beta + inputs[p];
        if (all <= 0) {
            cost[p] = wage;
            return;
        }
        if (sigma == 0) {
            cost[p] = beta * wage + inputs[p] * pm;
            labour[p] = beta;
            weight[p] = Math.exp(-epsilon * pm);
        } else {
            double sum = beta * Math.expm1(sigma * wage) + inputs[p] * Math.expm1(sigma * pm);
            double c = Math.log1p(sum / all) / sigma;
            cost[p] = c;
            labour[p] = beta * Math.exp(sigma * (wage - c));
            weight[p] = Math.exp(sigma * (pm - c) - epsilon * pm);
        }
    }

    /** Adds spending on inputs to {@code spending}, J×N, and pay for value added to {@code pay}, N, at the costs last computed. */
    void demand(double[] output, double[] spending, double[] pay) {
        if (plain) {
            for (int j = 0; j < sectors; j++) {
                int row = j * regions;
                for (int n = 0; n < regions; n++) {
                    pay[n] += valueAdded[row + n] * output[row + n];
                }
            }
            addUses(output, spending);
            return;
        }
        for (int j = 0; j < sectors; j++) {
            for (int n = 0; n < regions; n++) {
                int p = j * regions + n;
                pay[n] += labour[p] * output[p];
                material[p] = weight[p] * output[p];
            }
        }
        addUses(material, spending);
        if (epsilon != 0) {
            for (int p = 0; p < power.length; p++) {
                spending[p] *= 1 + power[p];
            }
        }
    }

    /** New shares of value added, J×N, and of inputs, J×J×N, at the costs last computed. */
    Baseline.Shares shares(Baseline.Shares old, double[] trade, double[] taste) {
        if (plain) {
            return new Baseline.Shares(trade, valueAdded, input, taste);
        }
        double[] fresh = new double[input.length];
        for (int k = 0; k < sectors; k++) {
            for (int j = 0; j < sectors; j++) {
                for (int n = 0; n < regions; n++) {
                    int at = (k * sectors + j) * regions + n;
                    double price = epsilon == 0 ? 1 : 1 + power[k * regions + n];
                    fresh[at] = old.input()[at] * price * weight[j * regions + n];
                }
            }
        }
        return new Baseline.Shares(trade, labour.clone(), fresh, taste);
    }

    /** For each using sector j: sum over inputs k of share times {@code of[k]}, added to {@code to[j]}. */
    private void addInputs(double[] of, double[] to) {
        int n = regions;
        for (int k = 0; k < sectors; k++) {
            for (int j = 0; j < sectors; j++) {
                addProduct(input, (k * sectors + j) * n, of, k * n, to, j * n, n);
            }
        }
    }

    /** For each input k: sum over using sectors j of share times {@code of[j]}, added to {@code to[k]}. */
    private void addUses(double[] of, double[] to) {
        int n = regions;
        for (int k = 0; k < sectors; k++) {
            for (int j = 0; j < sectors; j++) {
                addProduct(input, (k * sectors + j) * n, of, j * n, to, k * n, n);
            }
        }
    }

    private static void addProduct(double[] a, int atA, double[] b, int atB, double[] to, int at, int length) {
        for (int n = 0; n < length; n++) {
            to[at + n] += a[atA + n] * b[atB + n];
        }
    }
}
