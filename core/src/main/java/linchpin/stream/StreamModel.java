package linchpin.stream;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import linchpin.behavior.Chooser;
import linchpin.event.Act;

/** Fitted parts of a choice, and what they say of one. */
final class StreamModel {

    private final Map<Part, SparseLogit.Fit> fits = new EnumMap<>(Part.class);
    private double[] utility = new double[0];

    /** Fits every part on its own. */
    static StreamModel of(Map<Part, SparseChoices> sample, StreamSettings settings, boolean errors) {
        var model = new StreamModel();
        sample.forEach((part, choices) -> model.fits.put(
                part,
                SparseLogit.fit(
                        choices,
                        new double[0],
                        new boolean[choices.width],
                        settings.priors().shared(),
                        part.effectSd(settings.priors()),
                        errors)));
        return model;
    }

    /** The same parts but for one, fitted anew without one of its terms. */
    SparseLogit.Fit without(Part part, int term, SparseChoices choices, StreamSettings settings) {
        boolean[] dropped = new boolean[choices.width];
        dropped[term] = true;
        SparseLogit.Fit whole = fit(part);
        double[] start = Arrays.copyOf(whole.beta(), whole.beta().length + whole.effects().length);
        System.arraycopy(whole.effects(), 0, start, whole.beta().length, whole.effects().length);
        return SparseLogit.fit(
                choices,
                start,
                dropped,
                settings.priors().shared(),
                part.effectSd(settings.priors()),
                false);
    }

    SparseLogit.Fit fit(Part part) {
        return Objects.requireNonNull(fits.get(part));
    }

    /** log of the probability that a part gives to what was chosen, among all alternatives. */
    double log(Part part, SparseLogit.Fit fit, Chooser.Occasion o) {
        int k = fit.beta().length;
        return switch (part) {
            case TARGET_COOPERATIVE, TARGET_HOSTILE -> {
                int n = o.targets().length / k;
                room(n);
                for (int j = 0; j < n; j++) {
                    utility[j] = j == o.from()
                            ? Double.NEGATIVE_INFINITY
                            : fit.effects()[j] + dot(fit.beta(), o.targets(), j * k);
                }
                yield utility[o.to()] - Chooser.logSum(utility, n);
            }
            case CLASS_COOPERATIVE, CLASS_HOSTILE -> {
                room(2);
                utility[0] = dot(fit.beta(), o.classes(), 0);
                utility[1] = dot(fit.beta(), o.classes(), k);
                yield utility[Part.deed(o.act().actClass())] - Chooser.logSum(utility, 2);
            }
            case ACT -> {
                Act[] siblings = Chooser.acts(o.act().actClass().ordinal());
                room(siblings.length);
                double chosen = 0;
                for (int r = 0; r < siblings.length; r++) {
                    utility[r] = fit.effects()[siblings[r].ordinal()] + dot(fit.beta(), o.acts(), r * k);
                    chosen = siblings[r] == o.act() ? utility[r] : chosen;
                }
                yield chosen - Chooser.logSum(utility, siblings.length);
            }
        };
    }

    private void room(int count) {
        utility = utility.length < count ? new double[count] : utility;
    }

    private static double dot(double[] beta, double[] x, int at) {
        double sum = 0;
        for (int f = 0; f < beta.length; f++) {
            sum += beta[f] * x[at + f];
        }
        return sum;
    }
}
