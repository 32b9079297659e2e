package linchpin.stream;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import linchpin.behavior.Chooser;
import linchpin.behavior.Coefficients;
import linchpin.behavior.ConditionalLogit;
import linchpin.behavior.Settings;
import linchpin.event.Act;

/** Fitted parts of a choice, and what they say of one. */
final class StreamModel {

    /** A prior so narrow that the term is not there. */
    private static final double ABSENT = 1e-6;

    private final StreamSettings.Priors priors;
    private final Map<Part, Fit> fits = new EnumMap<>(Part.class);
    private double[] utility = new double[0];

    /**
     * A fitted part.
     *
     * @param beta shared coefficients; zero where a feature never varies
     * @param effects of the alternatives
     * @param errors of the shared coefficients, robust to the clusters of one pair of states
     * @param covariance of the shared coefficients, likewise
     */
    record Fit(double[] beta, double[] effects, double[] errors, double[][] covariance) {}

    private StreamModel(StreamSettings.Priors priors) {
        this.priors = priors;
    }

    /** Fits every part on its own, side by side. */
    static StreamModel of(Map<Part, StreamChoices> sample, StreamSettings settings) {
        var model = new StreamModel(settings.priors());
        var fitted = sample.entrySet().parallelStream()
                .map(s -> Map.entry(s.getKey(), model.fit(s.getKey(), s.getValue())))
                .toList();
        fitted.forEach(f -> model.fits.put(f.getKey(), f.getValue()));
        return model;
    }

    private Fit fit(Part part, StreamChoices choices) {
        var prior = prior(part, choices, -1);
        var fit = ConditionalLogit.fit(choices.data(), part.terms(), prior);
        double[][] covariance = choices.covariance(fit);
        double[] errors = new double[choices.width()];
        Arrays.setAll(errors, f -> Math.sqrt(covariance[f][f]));
        double[] beta = Arrays.copyOf(fit.coefficients(), choices.width());
        for (int f = 0; f < beta.length; f++) {
            beta[f] = errors[f] == 0 ? 0 : beta[f];
        }
        return new Fit(beta, effects(fit, choices), errors, covariance);
    }

    /** A part fitted anew without one of its terms. */
    Fit without(Part part, int term, StreamChoices choices) {
        Fit whole = fit(part);
        double[] start = Arrays.copyOf(whole.beta(), choices.width() + choices.effects());
        System.arraycopy(whole.effects(), 0, start, choices.width(), choices.effects());
        start[term] = 0;
        var fit = ConditionalLogit.fit(choices.data(), part.terms(), prior(part, choices, term), start);
        double[] beta = Arrays.copyOf(fit.coefficients(), choices.width());
        beta[term] = 0;
        return new Fit(beta, effects(fit, choices), new double[0], new double[0][]);
    }

    private static double[] effects(ConditionalLogit.Fit fit, StreamChoices choices) {
        return Arrays.copyOfRange(fit.coefficients(), choices.width(), choices.width() + choices.effects());
    }

    private ConditionalLogit.Prior prior(Part part, StreamChoices choices, int without) {
        double[] sd = new double[choices.width() + choices.effects()];
        Arrays.fill(sd, 0, choices.width(), priors.shared());
        Arrays.fill(sd, choices.width(), sd.length, part.effectSd(priors));
        if (without >= 0) {
            sd[without] = ABSENT;
        }
        return new ConditionalLogit.Prior(new double[sd.length], sd);
    }

    Fit fit(Part part) {
        return Objects.requireNonNull(fits.get(part));
    }

    /** The law of the behavior model with these coefficients, and nothing else. */
    Chooser chooser(int actors, Settings.Smoothing smoothing) {
        return new Chooser(
                actors,
                new Coefficients(
                        new double[][] {all(Part.TARGET_COOPERATIVE), all(Part.TARGET_HOSTILE)},
                        new double[][] {all(Part.CLASS_COOPERATIVE), all(Part.CLASS_HOSTILE)},
                        all(Part.ACT),
                        new double[0][],
                        new double[0][],
                        new Coefficients.Strategic(0, 0, 0, 0),
                        new Coefficients.Structure(1, 0, 0, Coefficients.Drift.none(actors))),
                smoothing);
    }

    private double[] all(Part part) {
        Fit fit = fit(part);
        double[] all = Arrays.copyOf(fit.beta(), fit.beta().length + fit.effects().length);
        System.arraycopy(fit.effects(), 0, all, fit.beta().length, fit.effects().length);
        return all;
    }

    /** The covariances of the terms that vary, part by part. */
    List<StreamReport.Joint> joints(Map<Part, StreamChoices> learned) {
        var joints = new ArrayList<StreamReport.Joint>();
        learned.forEach((part, choices) -> {
            int[] there = IntStream.range(0, choices.width())
                    .filter(f -> fit(part).beta()[f] != 0)
                    .toArray();
            joints.add(new StreamReport.Joint(
                    part.label(),
                    choices.weight(),
                    Arrays.stream(there).mapToObj(part.terms()::get).toList(),
                    Arrays.stream(there)
                            .mapToObj(f -> Arrays.stream(there)
                                    .mapToObj(g -> fit(part).covariance()[f][g])
                                    .toList())
                            .toList()));
        });
        return joints;
    }

    /** log of the probability that a part gives to what was chosen, among all alternatives. */
    double log(Part part, Fit fit, Chooser.Occasion o) {
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
