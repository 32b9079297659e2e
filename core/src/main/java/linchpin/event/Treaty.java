package linchpin.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated commitment between two actors.
 *
 * @param a one party
 * @param b the other; a treaty binds both alike
 * @param terms what it says and how binding that is
 * @param inForce first day in force
 * @param end first day no longer in force; null while it lasts
 * @param source id of the source
 */
public record Treaty(
        String id,
        String a,
        String b,
        Terms terms,
        LocalDate inForce,
        @Nullable LocalDate end,
        String source) {

    /** What kind of promise it is. */
    public enum Clause {
        DEFENCE,
        CONSULTATION,
        NEUTRALITY,
        NON_AGGRESSION,
        FRIENDSHIP,
        ARMS_CONTROL,
        MILITARY_COOPERATION
    }

    /** How binding the wording is. */
    public enum Binding {
        MUTUAL_DEFENCE,
        CONSULTATION,
        POLITICAL,
        NONE
    }

    /** The clause, how binding it is, and a wording of our own. */
    public record Terms(Clause clause, Binding binding, String note) {}

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(inForce) && (end == null || day.isBefore(end));
    }

    public boolean joins(String x, String y) {
        return (a.equals(x) && b.equals(y)) || (a.equals(y) && b.equals(x));
    }
}
