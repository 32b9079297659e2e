package linchpin.future;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import linchpin.behavior.Behavior;
import linchpin.behavior.Coefficients;
import linchpin.behavior.Settings;
import linchpin.world.Law;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * One draw from the joint law of everything that is not known: estimated coefficients, terms at their priors, elicited
 * sizes, and which structural alternative holds. Both arms of a comparison share it.
 *
 * <p>The structural alternatives are crossed in a fixed order, so that any 24 draws in a row hold each combination once.
 */
final class Joint {

    private static final int COMBINATIONS = 24;
    private static final String CONSTRAINT_ON = "structure: patron constraint on or off";
    private final long key;
    private final Parameters parameters;
    private final Coefficients coefficients;
    private final Map<String, Double> named = new TreeMap<>();

    private Joint(
            long key,
            Parameters parameters,
            Behavior behavior,
            Settings settings,
            List<String> levers,
            int draw,
            Set<String> dropped) {
        this.key = key;
        this.parameters = parameters;
        int cell = draw % COMBINATIONS;
        int level = cell % 3;
        boolean constraint = cell / 3 % 2 == 0;
        double rho = cell / 6 % 2 == 0 ? 0 : 0.5;
        boolean replies = cell / 12 % 2 == 0;
        double exposure =
                settings.priors().exposureStep() * Law.normal(Keyed.uniform(key, Keyed.Purpose.PARAMETER, -1));
        double[][] drawnLevers = new double[levers.size()][2];
        for (int l = 0; l < levers.size(); l++) {
            drawnLevers[l][0] = value("lever." + levers.get(l) + ".cooperative");
            drawnLevers[l][1] = value("lever." + levers.get(l) + ".hostile");
        }
        var strategic = new Coefficients.Strategic(
                constraint ? value("term.patron-constraint-force") : 0,
                constraint ? value("term.patron-constraint-aid") : 0,
                value("term.emboldening"),
                value("term.entrapment.reliability.below-war"));
        named.put("structure: half-life of the level", (double) level);
        named.put(CONSTRAINT_ON, constraint ? 1.0 : 0);
        named.put("structure: rho", rho);
        named.put("structure: replies on or off", replies ? 1.0 : 0);
        named.put("level of reporting", exposure);
        var names = behavior.targets().getLast().names();
        coefficients = behavior.draw(
                        new SplittableRandom(key),
                        replies,
                        drawnLevers,
                        strategic,
                        new Coefficients.Structure(level, rho, exposure, drift(key, behavior)))
                .without(dropped, names);
        named.put(
                "excitation by own hostile acts",
                coefficients.rates()[1][1] + coefficients.rates()[1][2]);
        named.put(
                "excitation by hostile acts received",
                coefficients.rates()[1][3] + coefficients.rates()[1][4]);
        named.put("multiplier of the hostile level", coefficients.rates()[1][0]);
        named.put("multiplier of the cooperative level", coefficients.rates()[0][0]);
        for (String term : List.of("alliance", "balance")) {
            named.put(term + " in hostile choice", coefficients.targets()[1][names.indexOf(term)]);
        }
        forget(dropped);
    }

    /** What was drawn for a term that is left out explains nothing. */
    private void forget(Set<String> dropped) {
        named.keySet().removeIf(name -> dropped.stream().anyMatch(term -> name.startsWith("term." + term)));
        if (dropped.contains(Coefficients.CONSTRAINT)) {
            named.remove(CONSTRAINT_ON);
        }
    }

    /** Every actor's activity drifts by a factor of mean one; attention drifts alike in both directions of a pair. */
    private static Coefficients.Drift drift(long key, Behavior behavior) {
        int n = behavior.actors().size();
        var drawn = Coefficients.Drift.none(n);
        double rate = behavior.drift().rate();
        double pair = behavior.drift().pair();
        for (int v = 0; v < 2; v++) {
            long valence = Keyed.mix(key, 1000 + v);
            for (int i = 0; i < n; i++) {
                drawn.rate()[v][i] = Math.exp(rate * normal(valence, i) - rate * rate / 2);
                for (int j = 0; j < i; j++) {
                    double shift = pair * normal(valence, (i + 1) * n + j);
                    drawn.pair()[v][i * n + j] = shift;
                    drawn.pair()[v][j * n + i] = shift;
                }
            }
        }
        return drawn;
    }

    private static double normal(long key, int index) {
        return Law.normal(Keyed.uniform(key, Keyed.Purpose.PARAMETER, index));
    }

    static Joint draw(
            Design design, int draw, Parameters parameters, Behavior behavior, Settings settings, List<String> levers) {
        return new Joint(key(design.seed(), draw), parameters, behavior, settings, levers, draw, design.dropped());
    }

    static long key(long seed, int draw) {
        return Keyed.mix(Keyed.mix(seed, 0x5EED), draw);
    }

    static double quantile(long key, Parameter p) {
        return Law.quantile(p, Keyed.uniform(Keyed.mix(key, p.id().hashCode()), Keyed.Purpose.PARAMETER, 0));
    }

    /** The value of a parameter in this draw. */
    double value(String id) {
        return value(parameters.get(id));
    }

    /** Its value in this draw. */
    double value(Parameter p) {
        double drawn = quantile(key, p);
        if (p.shape() != Parameter.Shape.FIXED) {
            named.put(p.id(), drawn);
        }
        return drawn;
    }

    Coefficients coefficients() {
        return coefficients;
    }

    /** What was drawn, by name: to find out which uncertainty costs most. */
    Map<String, Double> named() {
        return named;
    }
}
