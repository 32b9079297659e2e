package linchpin.benchmark;

import java.util.Arrays;

/**
 * The forecaster: experts under several learners, each forgetting at its own pace, and the learners themselves under Bayes'
 * rule. No expert and no pace is ever chosen; all weights come from past months.
 *
 * @param forecasts of the whole
 * @param families by month: the weights of the families for that month
 * @param paces by month: the weights of the learners
 */
record CountMixture(CountForecasts forecasts, double[][] families, double[][] paces) {

    /** Shares of weight dealt out anew each month: never, once in eight years, once in ten months. */
    static final double[] SHARES = {0, 0.01, 0.1};

    static final String NAME = "mixture of experts";

    static CountMixture of(CountSeries series, CountExperts experts, double[] shares) {
        double[] prior = experts.prior();
        var learners = new CountWeights[shares.length];
        Arrays.setAll(learners, s -> new CountWeights(prior, shares[s]));
        double[] equal = new double[shares.length];
        Arrays.fill(equal, 1.0 / shares.length);
        var top = new CountWeights(equal, 0);

        int months = series.size() + 1;
        double[][] laws = new double[months][CountForecasts.TOP + 1];
        double[][] families = new double[months][experts.families().size()];
        double[][] paces = new double[months][shares.length];
        double[] weights = new double[prior.length];
        double[] said = new double[prior.length];
        double[] learned = new double[shares.length];
        for (int t = 0; t < months; t++) {
            blend(top, learners, weights, paces[t]);
            int cell = t < series.size() ? CountForecasts.cell(series.count(t)) : 0;
            speak(experts, t, cell, weights, laws[t], families[t], said);
            if (t < series.size()) {
                for (int s = 0; s < learners.length; s++) {
                    learned[s] = learners[s].said(said);
                    learners[s].learn(said);
                }
                top.learn(learned);
            }
        }
        return new CountMixture(new CountForecasts(NAME, laws), families, paces);
    }

    private static void blend(CountWeights top, CountWeights[] learners, double[] weights, double[] paces) {
        Arrays.fill(weights, 0);
        for (int s = 0; s < learners.length; s++) {
            paces[s] = top.of(s);
            for (int e = 0; e < weights.length; e++) {
                weights[e] += paces[s] * learners[s].of(e);
            }
        }
    }

    /** Adds up the experts' laws, and notes what each gave to the cell that came. */
    private static void speak(
            CountExperts experts, int t, int cell, double[] weights, double[] law, double[] families, double[] said) {
        double[] one = new double[law.length];
        int e = 0;
        for (int f = 0; f < families.length; f++) {
            for (double[] path : experts.families().get(f).paths()) {
                for (CountSpread spread : experts.spreads()) {
                    spread.law(path[t], one);
                    for (int k = 0; k < law.length; k++) {
                        law[k] += weights[e] * one[k];
                    }
                    families[f] += weights[e];
                    said[e++] = one[cell];
                }
            }
        }
    }
}
