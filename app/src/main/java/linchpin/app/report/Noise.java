package linchpin.app.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.app.study.Findings;
import linchpin.future.Drivers;
import linchpin.future.Effect;

/**
 * Which shares of variance stand out. A squared correlation over so many draws is about one over their number by chance
 * alone, and the largest of many inputs a multiple of that.
 *
 * @param least share that is worth a name
 * @param inputs their names
 */
record Noise(double least, Inputs inputs) {

    static Noise of(Findings findings) {
        return new Noise(
                Drivers.noise(findings.heading().run().draws()),
                Inputs.of(findings.grounds().terms()));
    }

    boolean standsOut(double share) {
        return share >= least;
    }

    /** The input whose uncertainty explains most over these effects, where one stands out. */
    Optional<String> costliest(List<Effect> effects) {
        Map<String, Double> shares = new LinkedHashMap<>();
        effects.stream()
                .filter(e -> !e.identical() && standsOut(e.costliest().share()))
                .forEach(e -> shares.merge(e.costliest().name(), e.costliest().share(), Double::sum));
        return shares.entrySet().stream()
                .max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(e -> Say.quoted(inputs.name(e.getKey())));
    }
}
