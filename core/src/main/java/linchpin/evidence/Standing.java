package linchpin.evidence;

import linchpin.event.Event;

/** What a statement says of its event: {@link Event.Status}, and besides what merely ought to be. */
public enum Standing {
    ACTUAL,
    ONGOING,
    HISTORICAL,
    FUTURE,
    HYPOTHETICAL,
    NEGATED,
    NORMATIVE;

    /** The status in a history; what ought to be is as little a fact as what might be. */
    public Event.Status status() {
        return switch (this) {
            case ACTUAL -> Event.Status.ACTUAL;
            case ONGOING -> Event.Status.ONGOING;
            case HISTORICAL -> Event.Status.HISTORICAL;
            case FUTURE -> Event.Status.FUTURE;
            case HYPOTHETICAL, NORMATIVE -> Event.Status.HYPOTHETICAL;
            case NEGATED -> Event.Status.NEGATED;
        };
    }
}
