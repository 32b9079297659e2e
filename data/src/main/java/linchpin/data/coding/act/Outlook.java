package linchpin.data.coding.act;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import linchpin.data.coding.text.Tagged;
import linchpin.data.coding.text.VerbGroup;

/** What an adjective or noun before an infinitive makes of it: "ready to sign", "a threat to strike", "refusal to talk". */
enum Outlook {
    PLAIN,
    /** Willing: the will itself is stated now. */
    READY,
    /** Foreseen: nothing is stated but what is to come. */
    DUE,
    UNWILLING,
    MENACE,
    WISH;

    private static final Set<String> READY_WORDS = Set.of(
            "ready",
            "willing",
            "prepared",
            "happy",
            "eager",
            "willingness",
            "readiness",
            "plan",
            "plans",
            "offer",
            "promise",
            "pledge",
            "decision",
            "intention",
            "agreement",
            "commitment",
            "determined");
    private static final Set<String> DUE_WORDS = Set.of("set", "due", "poised", "likely");
    private static final Set<String> UNWILLING_WORDS =
            Set.of("unwilling", "reluctant", "refusal", "unwillingness", "failure", "reluctance");
    private static final Set<String> WISH_WORDS =
            Set.of("request", "appeal", "demand", "call", "calls", "demands", "order", "plea");
    private static final Set<String> BE = Set.of("is", "are", "was", "were");

    static Outlook of(Tagged s, VerbGroup v, boolean first) {
        if (v.form() != VerbGroup.Form.INFINITIVE || v.from() == 0) {
            return PLAIN;
        }
        String before = s.key(v.from() - 1).toLowerCase(Locale.ROOT);
        if (READY_WORDS.contains(before)) {
            return READY;
        }
        if (DUE_WORDS.contains(before) || BE.contains(before)) {
            return DUE;
        }
        if (UNWILLING_WORDS.contains(before)) {
            return UNWILLING;
        }
        if (before.equals("threat") || before.equals("threats")) {
            return MENACE;
        }
        if (WISH_WORDS.contains(before)) {
            return WISH;
        }
        boolean headline = first && s.at(v.from() - 1).tagged("PROPN", "NOUN") && v.from() <= 4;
        return headline ? DUE : PLAIN;
    }

    Optional<Composition.Deed> apply(Composition.Deed inner) {
        return switch (this) {
            case PLAIN, READY, DUE -> Optional.of(inner);
            case UNWILLING -> Composition.of(Use.Operator.REFUSE, inner);
            case MENACE -> Composition.of(Use.Operator.THREAT, inner);
            case WISH -> Composition.of(Use.Operator.ASK, inner);
        };
    }
}
