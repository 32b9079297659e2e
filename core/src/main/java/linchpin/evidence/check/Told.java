package linchpin.evidence.check;

import java.util.List;
import linchpin.event.Evidence.Grade;
import linchpin.evidence.Claim;

/**
 * One thing that is said, however often: repetition inside a document, copies, and others who cite the same origin add
 * mentions but no sources.
 *
 * @param slot what it is about
 * @param pole which side it takes
 * @param claims every time it is said
 * @param sources how many independent publisher families say it of their own
 * @param grade Admiralty grade: the source at its best, and the information by corroboration
 */
public record Told(Claim.Slot slot, Claim.Pole pole, List<Claim> claims, int sources, Grade grade) {

    public Told {
        claims = List.copyOf(claims);
    }

    /** How often it is said. */
    public int mentions() {
        return claims.size();
    }
}
