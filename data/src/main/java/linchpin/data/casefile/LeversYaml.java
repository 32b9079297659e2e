package linchpin.data.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import linchpin.data.casefile.PoliciesYaml.Binding;
import linchpin.data.tables.Names;
import linchpin.scenario.Intervention;
import linchpin.scenario.Intervention.Months;
import linchpin.scenario.Lever;

/**
 * {@code levers.yaml}, which a case may have: named levers. A step need not say by whom, on whom, when and how hard: whoever pulls the
 * lever does.
 */
final class LeversYaml {

    static final String FILE = "levers.yaml";

    private static final double HARDEST = 3;
    private final Map<String, Yaml> byId = new LinkedHashMap<>();
    private final Names names;

    private LeversYaml(Optional<Yaml> top) {
        for (Yaml entry : top.flatMap(t -> t.only("levers").get("levers"))
                .map(Yaml::entriesOfList)
                .orElse(List.of())) {
            String id = entry.need("id");
            Yaml y = entry.as("lever (%s)".formatted(id)).only("id", "title", "says", "rows", "by", "on", "steps");
            if (byId.put(id, y) != null) {
                y.error("The lever (%s) is given twice.".formatted(id), "Maybe it was copied.");
            }
        }
        names = Names.of("the levers of levers.yaml", byId.keySet());
    }

    /** @param top empty where the case has no such file */
    static LeversYaml of(Optional<Yaml> top) {
        return new LeversYaml(top);
    }

    /** Every lever as it is usually pulled, over its first year and a half. */
    List<Lever> read(PoliciesYaml policies) {
        var levers = new ArrayList<Lever>();
        byId.forEach((id, y) -> {
            var usual = usual(y, policies);
            levers.add(new Lever(
                    id,
                    y.need("title"),
                    y.need("says"),
                    y.texts("rows"),
                    usual,
                    policies.pulled(y, new Binding(usual, new Months(1, 18), 1))));
        });
        return levers;
    }

    /** One lever as a policy pulls it. */
    List<Intervention> pull(Yaml y, PoliciesYaml policies) {
        y.only("lever", "by", "on", "months", "intensity");
        Yaml lever = byId.get(y.get("lever").map(l -> l.knownScalar(names)).orElse(""));
        if (lever == null) {
            return List.of();
        }
        var usual = usual(lever, policies);
        var coalition = new Lever.Coalition(
                y.find("by").isEmpty() ? usual.by() : policies.actors(y, "by"),
                y.find("on").isEmpty() ? usual.on() : policies.actors(y, "on"));
        return policies
                .pulled(
                        lever.as("%s, pulled by %s".formatted(lever.subject(), y.subject())),
                        new Binding(coalition, policies.months(y), intensity(y)))
                .stream()
                .filter(step -> concerns(step, usual, coalition))
                .toList();
    }

    /** A tie between those who usually pull a lever or feel it is touched only where they do so here: others' measures leave it alone. */
    private static boolean concerns(Intervention step, Lever.Coalition usual, Lever.Coalition here) {
        return !(step instanceof Intervention.ScaleTie t)
                || Stream.of(t.tie().from(), t.tie().to()).allMatch(end -> !named(usual, end) || named(here, end));
    }

    private static boolean named(Lever.Coalition coalition, String actor) {
        return coalition.by().contains(actor) || coalition.on().contains(actor);
    }

    private static Lever.Coalition usual(Yaml lever, PoliciesYaml policies) {
        return new Lever.Coalition(policies.actors(lever, "by"), policies.actors(lever, "on"));
    }

    /** How hard, 1 being the size that the parameter gives. */
    private static double intensity(Yaml y) {
        var value = y.find("intensity");
        if (value.isEmpty()) {
            return 1;
        }
        try {
            double intensity = Double.parseDouble(value.get().scalar());
            if (intensity > 0 && intensity <= HARDEST) {
                return intensity;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        value.get()
                .error(
                        "The intensity (%s) of %s must lie above 0 and at most at %.0f."
                                .formatted(value.get().scalar(), y.subject(), HARDEST),
                        "Maybe 0.5 for half of the usual size.");
        return 1;
    }
}
