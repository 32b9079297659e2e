package linchpin.behavior;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import linchpin.event.Actor;
import linchpin.event.Roster;
import linchpin.event.Valence;
import org.jspecify.annotations.Nullable;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.R064Store;

/**
 * A fitted behavior: everything that the simulator needs besides a world. It is a small file, fitted here or elsewhere.
 *
 * @param actors codes in the order of the target effects
 * @param targets by valence
 * @param classes by valence
 * @param acts one fit for all classes
 * @param rates how often
 * @param drift how far a year departs from what habit foretells
 * @param span first and last day that were learned from
 */
public record Behavior(
        List<String> actors,
        List<ConditionalLogit.Fit> targets,
        List<ConditionalLogit.Fit> classes,
        ConditionalLogit.Fit acts,
        Rates rates,
        Drift drift,
        Span span) {

    /**
     * How far a year departs from what habit foretells: the spread, in logs, of an actor's activity and of its attention to one
     * target. Alignments are not stationary; without it futures would be too sure that things stay as they are.
     *
     * @param rate standard deviation of the log of an actor's yearly activity about its level
     * @param pair standard deviation of the log of the attention to a target about habit
     */
    public record Drift(double rate, double pair) {}

    /** Days learned from, both included. */
    public record Span(LocalDate from, LocalDate to) {}

    /** The same behavior with a measured drift. */
    Behavior drifting(Drift measured) {
        return new Behavior(actors, targets, classes, acts, rates, measured, span);
    }

    /** The estimates themselves, with the given law of what they do not cover. */
    public Coefficients central(double[][] levers, Coefficients.Strategic strategic, Coefficients.Structure structure) {
        return new Coefficients(
                coefficients(targets),
                coefficients(classes),
                acts.coefficients(),
                coefficients(rates.withReplies()),
                levers,
                strategic,
                structure);
    }

    /** One draw from the normal law of the estimates; branching ratios and levels are cut off at zero. */
    public Coefficients draw(
            RandomGenerator random,
            boolean replies,
            double[][] levers,
            Coefficients.Strategic strategic,
            Coefficients.Structure structure) {
        double[][] drawnRates = drawAll(replies ? rates.withReplies() : rates.withoutReplies(), random);
        for (double[] theta : drawnRates) {
            for (int a = 0; a < theta.length; a++) {
                theta[a] = Math.max(a == 0 ? 0.05 : 0, theta[a]);
                if (!replies && a >= 3) {
                    theta[a] = 0;
                }
            }
        }
        return new Coefficients(
                drawAll(targets, random),
                drawAll(classes, random),
                draw(acts, random),
                drawnRates,
                levers,
                strategic,
                structure);
    }

    /**
     * Whether it fits the actors of a case and the terms of this version; a file may hold anything.
     *
     * @throws IllegalArgumentException where it does not
     */
    public void check(Roster roster, Settings settings) {
        var codes = roster.actors().stream().map(Actor::code).toList();
        if (!codes.equals(actors)) {
            throw new IllegalArgumentException(
                    "The behavior was learned for the actors %s, the case has %s.\nMaybe it belongs to another case."
                            .formatted(actors, codes));
        }
        if (drift == null || span == null) {
            throw new IllegalArgumentException(
                    "The behavior has no drift or no span.\nMaybe it was learned by another version; learn it again.");
        }
        check("targets", TargetFeatures.names(roster, settings), targets);
        check("classes", ActFeatures.CLASS_NAMES, classes);
        check("acts", ActFeatures.actNames(), acts == null ? null : List.of(acts, acts));
        check("rates with replies", Rates.NAMES, rates == null ? null : rates.withReplies());
        check("rates without replies", Rates.NAMES, rates == null ? null : rates.withoutReplies());
    }

    private static void check(String part, List<String> names, @Nullable List<ConditionalLogit.Fit> fits) {
        int k = names.size();
        boolean sound = fits != null
                && fits.size() == Valence.values().length
                && fits.stream()
                        .allMatch(f -> f != null
                                && names.equals(f.names())
                                && f.coefficients().length == k
                                && f.covariance().length == k
                                && Arrays.stream(f.covariance()).allMatch(row -> row.length == k));
        if (!sound) {
            throw new IllegalArgumentException(
                    "The %s of the behavior do not have the terms %s.\nMaybe it was learned by another version; learn it again."
                            .formatted(part, names));
        }
    }

    private static double[][] coefficients(List<ConditionalLogit.Fit> fits) {
        return fits.stream().map(f -> f.coefficients().clone()).toArray(double[][]::new);
    }

    private static double[][] drawAll(List<ConditionalLogit.Fit> fits, RandomGenerator random) {
        return fits.stream().map(f -> draw(f, random)).toArray(double[][]::new);
    }

    private static double[] draw(ConditionalLogit.Fit fit, RandomGenerator random) {
        int k = fit.coefficients().length;
        R064Store covariance = R064Store.FACTORY.make(k, k);
        for (int f = 0; f < k; f++) {
            for (int g = 0; g < k; g++) {
                covariance.set(f, g, (fit.covariance()[f][g] + fit.covariance()[g][f]) / 2 + (f == g ? 1e-12 : 0));
            }
        }
        Cholesky<Double> cholesky = Cholesky.R064.make(k, k);
        cholesky.decompose(covariance);
        var root = cholesky.getL();
        double[] z = new double[k];
        for (int f = 0; f < k; f++) {
            z[f] = random.nextGaussian();
        }
        double[] out = fit.coefficients().clone();
        for (int f = 0; f < k; f++) {
            for (int g = 0; g <= f; g++) {
                out[f] += root.doubleValue(f, g) * z[g];
            }
        }
        return out;
    }
}
