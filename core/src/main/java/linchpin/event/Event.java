package linchpin.event;

/**
 * One thing that happened, or is said to.
 *
 * @param id unique within a history
 * @param when date with its precision and basis
 * @param parties who and to whom
 * @param deed what, and how much
 * @param place where, as written; empty where unknown
 * @param status whether it happened; only actual and ongoing events fold
 * @param evidence source, grade, weight and wording
 */
public record Event(String id, When when, Parties parties, Deed deed, String place, Status status, Evidence evidence) {

    /**
     * Something more about an event that no rule, rate or choice asks: the level of a visit, the means of travel, a gesture.
     *
     * @param event id
     * @param name such as {@code means}
     * @param value such as {@code train}
     * @param source id; may be another than the event's
     */
    public record Attribute(String event, String name, String value, String source, String note) {}

    /** What kind of statement a row is; only {@link #ACTUAL} and {@link #ONGOING} change the world. */
    public enum Status {
        ACTUAL,
        ONGOING,
        HISTORICAL,
        FUTURE,
        HYPOTHETICAL,
        NEGATED;

        /** Whether such a row enters the fold; the others stay claims or become forecast questions. */
        public boolean folds() {
            return switch (this) {
                case ACTUAL, ONGOING -> true;
                case HISTORICAL, FUTURE, HYPOTHETICAL, NEGATED -> false;
            };
        }
    }
}
