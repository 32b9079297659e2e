package linchpin.behavior;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One set of numbers to act by: the estimates themselves, or one draw from their joint law.
 *
 * @param targets by valence: shared terms, then one effect a target
 * @param classes by valence
 * @param acts shared terms, then one intercept an act
 * @param rates by valence: level, own short, own long, received short, received long
 * @param levers by lever and valence
 * @param strategic terms that stand at their priors
 * @param structure which of the structural alternatives holds
 */
public record Coefficients(
        double[][] targets,
        double[][] classes,
        double[] acts,
        double[][] rates,
        double[][] levers,
        Strategic strategic,
        Structure structure) {

    public static final String CONSTRAINT = "patron-constraint";
    public static final String EMBOLDENING = "emboldening";
    public static final String ENTRAPMENT = "entrapment";

    /** Strategic terms that can be left out, besides the responses of the case. */
    public static final List<String> STRATEGIC = List.of(CONSTRAINT, EMBOLDENING, ENTRAPMENT);

    /**
     * All terms that can be left out: strategic ones, shared ones of the choice of a target, responses.
     *
     * @param responses ids of those of a case
     */
    public static List<String> terms(Collection<String> responses) {
        return Stream.of(STRATEGIC, TargetFeatures.SHARED, responses)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * The same numbers with some terms at zero.
     *
     * @param dropped strategic terms, or names of shared terms of the choice of a target, such as responses
     * @param names of the coefficients of {@code targets}
     */
    public Coefficients without(Set<String> dropped, List<String> names) {
        double[][] left = new double[targets.length][];
        for (int v = 0; v < left.length; v++) {
            left[v] = targets[v].clone();
            for (int k = 0; k < names.size(); k++) {
                left[v][k] = dropped.contains(names.get(k)) ? 0 : left[v][k];
            }
        }
        boolean constraint = !dropped.contains(CONSTRAINT);
        return new Coefficients(
                left,
                classes,
                acts,
                rates,
                levers,
                new Strategic(
                        constraint ? strategic.constraintForce : 0,
                        constraint ? strategic.constraintAid : 0,
                        dropped.contains(EMBOLDENING) ? 0 : strategic.emboldening,
                        dropped.contains(ENTRAPMENT) ? 0 : strategic.reliability),
                structure);
    }

    /**
     * @param constraintForce κ for acts of force
     * @param constraintAid κ for help
     * @param emboldening effect of backing on the log of the hostile rate
     * @param reliability chance that a defence ally joins against an attacker
     */
    public record Strategic(double constraintForce, double constraintAid, double emboldening, double reliability) {}

    /**
     * @param level 0, 1 or 2: which half-life of the level
     * @param rho how far levers remove acts (1) or only redirect them (0)
     * @param exposure log-shift of the reporting level
     * @param drift of rates and attention over the horizon
     */
    public record Structure(int level, double rho, double exposure, Drift drift) {}

    /**
     * One draw of the drift of every actor and pair.
     *
     * @param rate by valence and actor: factors with mean one
     * @param pair by valence and pair: shifts of the utility
     */
    public record Drift(double[][] rate, double[][] pair) {

        /** No drift at all. */
        public static Drift none(int actors) {
            double[][] rate = new double[Memory.VALENCES][actors];
            for (double[] ones : rate) {
                Arrays.fill(ones, 1);
            }
            return new Drift(rate, new double[Memory.VALENCES][actors * actors]);
        }
    }
}
