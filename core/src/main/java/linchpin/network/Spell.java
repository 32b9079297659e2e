package linchpin.network;

/**
 * A dispute or a rivalry between two actors, by years; it may lie before the history of a case.
 *
 * @param from first year
 * @param to last year, or the last that its source covers
 * @param level highest hostility of a dispute as the Correlates of War code it: 1 none, 2 threat, 3 display of force, 4 use of force, 5
 *     war; 0 for a rivalry
 * @param source id
 */
public record Spell(Kind kind, String a, String b, int from, int to, int level, String source) {

    /** What it is. */
    public enum Kind {
        DISPUTE,
        RIVALRY
    }

    /** Whether it is between these two, in either order. */
    public boolean joins(String x, String y) {
        return (a.equals(x) && b.equals(y)) || (a.equals(y) && b.equals(x));
    }
}
