package linchpin.data.coding.act;

import java.util.Optional;
import linchpin.event.Act;
import linchpin.event.Valence;
import org.jspecify.annotations.Nullable;

/** What becomes of an act under an operator: refusing talks is a REJECT of the mode {@code meet}, lifting sanctions a RETREAT. */
final class Composition {

    /** An act with its mode. */
    record Deed(Act act, String mode) {}

    private Composition() {}

    /**
     * The act of an operator over its complement.
     *
     * @param inner what the complement names; null where it names nothing known
     */
    static Optional<Deed> of(Use.Operator operator, @Nullable Deed inner) {
        return switch (operator) {
            case ACT, DO, PASS -> Optional.ofNullable(inner);
            case SAY -> Optional.empty();
            case PROMISE -> promise(inner);
            case ASK -> Optional.of(new Deed(Act.REQUEST, mode(inner)));
            case REFUSE -> Optional.of(new Deed(Act.REJECT, mode(inner)));
            case THREAT -> Optional.of(new Deed(Act.THREATEN, threat(inner)));
            case BACK -> Optional.of(new Deed(Act.SUPPORT, ""));
            case BLAME -> Optional.of(new Deed(Act.ACCUSE, "disapprove"));
            case ALLOW -> Optional.of(new Deed(Act.CONCEDE, ""));
            case STOP -> stop(inner);
        };
    }

    /** What is promised: good is agreed on, evil is threatened, to refuse is to reject. */
    static Optional<Deed> promise(@Nullable Deed inner) {
        if (inner == null) {
            return Optional.of(new Deed(Act.AGREE, ""));
        }
        return switch (inner.act()) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> Optional.of(new Deed(Act.AGREE, ""));
            case SANCTION, COERCE, ASSAULT, MOBILIZE, PROTEST, THREATEN ->
                Optional.of(new Deed(Act.THREATEN, threat(inner)));
            case REQUEST, ACCUSE, REJECT -> Optional.of(inner);
        };
    }

    private static Optional<Deed> stop(@Nullable Deed inner) {
        if (inner == null) {
            return Optional.empty();
        }
        return switch (inner.act()) {
            case AGREE, CONSULT, SUPPORT, COOPERATE, AID, CONCEDE, RETREAT ->
                Optional.of(new Deed(Act.SANCTION, "discontinue"));
            case PROTEST, COERCE, THREATEN, ACCUSE, REJECT, REQUEST -> Optional.of(new Deed(Act.CONCEDE, ""));
            case SANCTION, MOBILIZE, ASSAULT ->
                Optional.of(new Deed(Act.RETREAT, inner.act() == Act.ASSAULT ? "ceasefire" : ""));
        };
    }

    private static String mode(@Nullable Deed inner) {
        if (inner == null) {
            return "change";
        }
        return switch (inner.act()) {
            case CONSULT, AGREE -> "meet";
            case COOPERATE, AID, SUPPORT -> "assist";
            case RETREAT, CONCEDE -> "yield";
            default -> "change";
        };
    }

    private static String threat(@Nullable Deed inner) {
        if (inner == null) {
            return "";
        }
        return switch (inner.act()) {
            case ASSAULT, MOBILIZE -> "violence";
            case SANCTION -> inner.mode().equals("expel") ? "expel" : "relations";
            case COERCE ->
                inner.mode().equals("arrest") ? "arrest" : inner.mode().equals("ban") ? "ban" : "restrict";
            case PROTEST -> "restrict";
            default -> "";
        };
    }

    /** Whether a deed still to come is good news to the other side. */
    static boolean kind(Deed deed) {
        return deed.act().valence() == Valence.COOPERATIVE;
    }
}
