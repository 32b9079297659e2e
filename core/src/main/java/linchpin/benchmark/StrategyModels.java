package linchpin.benchmark;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which terms are fitted together, which of them are placebos, and what an earlier study found. */
public final class StrategyModels {

    public static final String EMBOLDENING = "emboldening";
    public static final String WITH_LEAD = "emboldening with the lead";
    public static final String BY_PACT = "constraint by pact";
    public static final String BY_VOTES = "constraint by votes";
    public static final String BY_DISAPPROVAL = "constraint by disapproval";
    public static final String GROWTH = "growth at home";
    public static final String JOINING = "coming to help";
    public static final String JOINING_FATAL = "coming to help, with deaths";

    /** Added to the name of a model whose outcome is an act of cooperation. */
    public static final String COOPERATIVE = ", new pact instead";

    public static final String PATRON = DisputePatrons.PATRON;
    public static final String PATRON_LATER = DisputePatrons.PATRON_LATER;
    public static final String TARGETS_PATRON = DisputePatrons.TARGETS_PATRON;
    public static final String OWN_GROWTH = DisputeGrowth.GROWTH;
    public static final String TARGETS_GROWTH = DisputeGrowth.TARGETS_GROWTH;
    public static final String GROWTH_LATER = DisputeGrowth.GROWTH_LATER;
    public static final String ALLY = DisputeJoining.ALLY;
    public static final String ALLY_LATER = DisputeJoining.ALLY_LATER;
    public static final String OTHER_PACT = DisputeJoining.OTHER_PACT;

    static final Set<String> PLACEBOS = Set.of(
            DisputePatrons.PATRON_LATER,
            DisputePatrons.MAJOR_PACT,
            DisputePatrons.MAJOR_VOTES,
            DisputePatrons.MAJOR_DISAPPROVES,
            DisputePatrons.MIRROR_PACT,
            DisputePatrons.MIRROR_VOTES,
            DisputePatrons.MIRROR_DISAPPROVES,
            DisputeGrowth.TARGETS_GROWTH,
            DisputeGrowth.GROWTH_LATER,
            DisputeJoining.ALLY_LATER);

    static final Map<String, String> STUDY = Map.of(
            DisputePatrons.PATRON, "-.20 ± .08",
            DisputePatrons.PACT, "+.24 ± .16",
            DisputePatrons.VOTES, "-.23 ± .21",
            DisputePatrons.MIRROR_PACT, "as large");

    private StrategyModels() {}

    /** The term of a constraint model, and its placebos: another major power, the mirror. */
    public static List<String> constraint(String model) {
        return switch (model) {
            case BY_PACT -> List.of(DisputePatrons.PACT, DisputePatrons.MAJOR_PACT, DisputePatrons.MIRROR_PACT);
            case BY_VOTES -> List.of(DisputePatrons.VOTES, DisputePatrons.MAJOR_VOTES, DisputePatrons.MIRROR_VOTES);
            case BY_DISAPPROVAL ->
                List.of(
                        DisputePatrons.DISAPPROVES,
                        DisputePatrons.MAJOR_DISAPPROVES,
                        DisputePatrons.MIRROR_DISAPPROVES);
            default ->
                throw new IllegalArgumentException(
                        "The model (%s) is none of constraint.\nMaybe it is one of emboldening.".formatted(model));
        };
    }

    /** The name of what a forecast gains by disapproval in place of a rival form. */
    public static String ratherThan(String rival) {
        return "disapproval rather than: " + rival;
    }

    /** Terms by model. */
    static Map<String, List<String>> initiation() {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put(EMBOLDENING, List.of(PATRON, TARGETS_PATRON));
        out.put(WITH_LEAD, List.of(PATRON, PATRON_LATER));
        for (String model : List.of(BY_PACT, BY_VOTES, BY_DISAPPROVAL)) {
            var terms = constraint(model);
            out.put(model, List.of(PATRON, TARGETS_PATRON, terms.get(0), terms.get(1), terms.get(2)));
        }
        out.put(GROWTH, List.of(OWN_GROWTH, DisputeGrowth.INCOME, TARGETS_GROWTH, GROWTH_LATER));
        return out;
    }
}
