package linchpin.data.coding.act;

import java.util.List;
import java.util.Set;
import linchpin.data.coding.text.Tagged;
import linchpin.data.coding.text.VerbGroup;
import linchpin.evidence.Standing;

/**
 * Whether what a verb states happened, by its modal, negation, tense and the clause it stands in (Sauri and Pustejovsky
 * 2009, FactBank: certainty and polarity of events).
 */
final class Standings {

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "provided", "should");
    private static final Set<String> DOUBTS = Set.of(
            "possible",
            "possibility",
            "potential",
            "potentially",
            "hypothetical",
            "scenario",
            "perhaps",
            "maybe",
            "likely",
            "unlikely",
            "risk",
            "prospect",
            "suppose");
    private static final Set<String> AHEAD = Set.of(
            "plan",
            "plans",
            "planned",
            "due",
            "set",
            "scheduled",
            "expected",
            "poised",
            "about",
            "intends",
            "intend",
            "slated");
    private static final Set<String> DUTIES = Set.of("should", "must", "need", "needs", "ought");

    private final Tagged s;
    private final Roles roles;
    private final List<VerbGroup> verbs;

    Standings(Tagged s, Roles roles, List<VerbGroup> verbs) {
        this.s = s;
        this.roles = roles;
        this.verbs = verbs;
    }

    Standing of(VerbGroup v) {
        if (conditional(v) || question() || inverted()) {
            return Standing.HYPOTHETICAL;
        }
        if (v.negated() || nobody(v)) {
            return Standing.NEGATED;
        }
        switch (v.modal()) {
            case "may", "might", "can", "could" -> {
                return Standing.HYPOTHETICAL;
            }
            case "should", "must" -> {
                return Standing.NORMATIVE;
            }
            case "will" -> {
                return Standing.FUTURE;
            }
            case "would" -> {
                return reported(v) && !hasCondition() ? Standing.FUTURE : Standing.HYPOTHETICAL;
            }
            default -> {}
        }
        for (int i = Math.max(0, v.from() - 4); i < v.from(); i++) {
            String key = s.key(i);
            if (DUTIES.contains(key) && v.form() == VerbGroup.Form.INFINITIVE) {
                return Standing.NORMATIVE;
            }
            if (AHEAD.contains(key) && v.form() == VerbGroup.Form.INFINITIVE) {
                return Standing.FUTURE;
            }
            if (DOUBTS.contains(key)) {
                return Standing.HYPOTHETICAL;
            }
        }
        return v.form() == VerbGroup.Form.PROGRESSIVE ? Standing.ONGOING : governed(v);
    }

    /** A bare participle shares the fate of the verb before it. */
    private Standing governed(VerbGroup v) {
        if (v.form() == VerbGroup.Form.BARE && !v.passive()) {
            int at = verbs.indexOf(v);
            if (at > 0 && verbs.get(at - 1).form() != VerbGroup.Form.BARE) {
                Standing before = of(verbs.get(at - 1));
                return before == Standing.NEGATED || roles.says(verbs.get(at - 1)) ? Standing.ACTUAL : before;
            }
        }
        return Standing.ACTUAL;
    }

    private boolean conditional(VerbGroup v) {
        int opener = roles.clauseStart(v) - 1;
        for (int i = Math.max(0, opener); i < v.from() && i <= opener + 1; i++) {
            if (CONDITIONS.contains(s.key(i).toLowerCase(java.util.Locale.ROOT))
                    && !s.at(i).tagged("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** "Should China decide …": a condition without "if". */
    private boolean inverted() {
        return (s.is(0, "should") || s.is(0, "were"))
                && s.at(0).tagged("AUX", "VERB")
                && !s.at(1).tagged("VERB");
    }

    /** What a sentence without a verb of its own says by "will be" or "may be": "cooperation will be essential". */
    Standing ofCopula() {
        for (int i = 0; i + 1 < s.size(); i++) {
            int at = i;
            boolean copula = s.is(i + 1, "be") && verbs.stream().noneMatch(v -> v.from() <= at && at <= v.head());
            if (copula) {
                switch (s.key(i)) {
                    case "will", "shall" -> {
                        return Standing.FUTURE;
                    }
                    case "may", "might", "can", "could", "would" -> {
                        return Standing.HYPOTHETICAL;
                    }
                    case "should", "must" -> {
                        return Standing.NORMATIVE;
                    }
                    default -> {}
                }
            }
        }
        return inverted() ? Standing.HYPOTHETICAL : Standing.ACTUAL;
    }

    private boolean hasCondition() {
        return s.tokens().stream().anyMatch(t -> t.is("if") || t.is("unless"));
    }

    private boolean question() {
        return s.sentence().text().endsWith("?");
    }

    /** "No troops crossed", "none of the states signed". */
    private boolean nobody(VerbGroup v) {
        for (int i = roles.clauseStart(v); i < v.from(); i++) {
            String key = s.key(i);
            if ((key.equals("no") || key.equals("none") || key.equals("neither") || key.equals("nobody"))
                    && v.from() - i <= 6) {
                return true;
            }
        }
        return false;
    }

    private boolean reported(VerbGroup v) {
        return verbs.stream().anyMatch(w -> roles.says(w));
    }
}
