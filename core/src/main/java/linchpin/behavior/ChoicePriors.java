package linchpin.behavior;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The priors of the terms of choice; a term that is left out is held at zero. */
final class ChoicePriors {

    /** So narrow that no data move a coefficient, and yet an inverse exists. */
    private static final double HELD = 1e-5;

    private final Settings settings;
    private final Settings.Priors priors;
    private final Set<String> without;

    ChoicePriors(Settings settings, Set<String> without) {
        this.settings = settings;
        priors = settings.priors();
        this.without = without;
    }

    ConditionalLogit.Prior targets(List<String> names) {
        int shared = TargetFeatures.SHARED.size();
        var prior = prior(names, TargetFeatures.HABITS, k -> k < shared, priors.target());
        for (String response : settings.answers().names()) {
            var law = settings.answers().prior(response);
            int k = names.indexOf(response);
            prior.mean()[k] = without.contains(response) ? 0 : law.mean();
            prior.sd()[k] = law.sd();
        }
        held(names, prior.sd());
        return prior;
    }

    ConditionalLogit.Prior classes() {
        return prior(ActFeatures.CLASS_NAMES, 2, k -> false, priors.act());
    }

    ConditionalLogit.Prior acts() {
        int shared = ActFeatures.ACT_SHARED.size();
        return prior(ActFeatures.actNames(), ActFeatures.ACT_HABITS, k -> k < shared, priors.act());
    }

    /** Standard deviations of the terms of a rate, those left out held. */
    double[] held(List<String> names, double[] sd) {
        for (int k = 0; k < sd.length; k++) {
            sd[k] = without.contains(names.get(k)) ? HELD : sd[k];
        }
        return sd;
    }

    private ConditionalLogit.Prior prior(List<String> names, int habits, Predicate<Integer> covariate, double other) {
        double[] mean = new double[names.size()];
        double[] sd = new double[names.size()];
        Arrays.fill(mean, 0, habits, priors.habit().mean());
        for (int k = 0; k < sd.length; k++) {
            double narrow = covariate.test(k) ? priors.covariate() : other;
            sd[k] = k < habits ? priors.habit().sd() : narrow;
            if (without.contains(names.get(k))) {
                mean[k] = 0;
            }
        }
        return new ConditionalLogit.Prior(mean, held(names, sd));
    }
}
