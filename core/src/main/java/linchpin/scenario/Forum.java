package linchpin.scenario;

import java.util.List;
import linchpin.event.Deed;

/**
 * An institution that votes on drafts, each adopted unless a permanent member vetoes it.
 *
 * @param code of the actor that it is
 * @param permanent codes of the members with a veto
 * @param votes name of the tie that holds how a member voted on a draft about another actor
 * @param adopted what an adopted draft is as an event: by the forum and those who voted for it, on whoever it is about
 * @param vetoed what a veto is: by those who cast it, towards the forum and whoever drafted
 */
public record Forum(String code, List<String> permanent, String votes, Deed.Kind adopted, Deed.Kind vetoed) {}
