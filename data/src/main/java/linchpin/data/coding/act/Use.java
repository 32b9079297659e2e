package linchpin.data.coding.act;

import java.util.List;
import java.util.Set;
import linchpin.event.Act;
import org.jspecify.annotations.Nullable;

/**
 * What a verb does in one of its uses.
 *
 * @param operator what it makes of its complement
 * @param act the act it states by itself; null for operators
 * @param mode its mode; may be empty
 * @param particles words that must follow: "call for"
 * @param objects nouns one of which must be its object; empty where any will do
 */
record Use(Operator operator, @Nullable Act act, String mode, List<String> particles, Set<String> objects) {

    /** What a verb makes of the act that its complement names. */
    enum Operator {
        /** States an act of its own. */
        ACT,
        /** Does what its object names: "hold talks". */
        DO,
        PROMISE,
        ASK,
        REFUSE,
        THREAT,
        /** Ends what its object names: "suspend aid", "lift sanctions". */
        STOP,
        BACK,
        BLAME,
        /** Hands its complement through: "try to". */
        PASS,
        ALLOW,
        /** Reports. */
        SAY
    }

    /** The more a use asks for, the more it means. */
    int specificity() {
        return particles.size() + (objects.isEmpty() ? 0 : 2);
    }
}
