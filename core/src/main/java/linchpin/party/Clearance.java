package linchpin.party;

import java.time.LocalDate;

/**
 * What a person decided on a possible link. Decisions are added, never changed: the last one on a name and a party holds.
 *
 * @param name as it stands in the portfolio
 * @param id of the listed party
 * @param list on which it stands
 * @param decision whether it may be used
 * @param who decided
 * @param on which day
 * @param why in the decider's words
 */
public record Clearance(String name, String id, String list, Decision decision, String who, LocalDate on, String why) {

    /** A clearance can be taken back. */
    public enum Decision {
        CLEARED,
        BLOCKED
    }
}
