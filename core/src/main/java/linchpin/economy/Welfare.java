package linchpin.economy;

/** Changes of real income: exact, and as the literature's first-order formula prints them. */
public final class Welfare {

    private Welfare() {}

    /** Log change of the price index of final spending of region {@code n}; {@code kappa} is one minus its elasticity. */
    static double index(double[] taste, double[] state, int regions, int n, double kappa) {
        double sum = 0;
        for (int p = n; p < taste.length; p += regions) {
            double price = state[regions + p];
            sum += taste[p] * (kappa == 0 ? price : Math.expm1(kappa * price));
        }
        return kappa == 0 ? sum : Math.log1p(sum) / kappa;
    }

    /**
     * Welfare by Arkolakis, Costinot and Rodríguez-Clare (2012): new over old real income of a one-sector world with balanced
     * trade and without duties, from the change of the share that is bought at home alone.
     */
    public static double[] acr(Equilibrium after) {
        Baseline base = after.solver().base();
        if (base.sectors() != 1) {
            throw new IllegalArgumentException(
                    "The formula holds for one sector, not for %d.\nMaybe use realIncome().".formatted(base.sectors()));
        }
        double[] gain = new double[base.regions()];
        double[] shares = after.tradeShares();
        double theta = after.solver().elasticities().trade()[0];
        for (int n = 0; n < gain.length; n++) {
            int own = base.flow(0, n, n);
            gain[n] = Math.pow(shares[own] / base.shares().trade()[own], -1 / theta);
        }
        return gain;
    }

    /**
     * The published first-order formula (Caliendo and Parro 2015, equation 15), in per cent of old income: terms of trade, then
     * volume of trade. It evaluates large changes at old weights, so it is no welfare change: for conformance only.
     */
    public static double[][] firstOrder(Equilibrium after) {
        Baseline base = after.solver().base();
        int n = base.regions();
        double[] terms = new double[n];
        double[] volume = new double[n];
        double[] fresh = after.producerValues();
        double[] old = after.oldProducerValues();
        for (int f = 0; f < old.length; f++) {
            int j = f / (n * n);
            int i = f / n % n;
            int to = f % n;
            if (i == to || old[f] == 0) {
                continue;
            }
            double cost = after.cost()[j * n + i];
            terms[i] += old[f] * (cost - 1);
            terms[to] -= old[f] * (cost - 1);
            volume[to] += (Freeness.at(base.border().tariff(), f) - 1) * old[f] * (fresh[f] / old[f] - cost);
        }
        double[] income = after.oldIncome();
        for (int r = 0; r < n; r++) {
            terms[r] *= 100 / income[r];
            volume[r] *= 100 / income[r];
        }
        return new double[][] {terms, volume};
    }
}
