package linchpin.party;

import java.util.Locale;
import java.util.Optional;

/**
 * A possible link and what was decided on it.
 *
 * @param possible the link
 * @param decision the last one; nothing where nobody decided
 */
public record Link(Possible possible, Optional<Clearance> decision) {

    /** A possible link blocks until somebody has cleared it. */
    public boolean blocks() {
        return decision.map(d -> d.decision() == Clearance.Decision.BLOCKED).orElse(true);
    }

    /** One sentence for a reader; it never says that somebody is sanctioned. */
    public String sentence() {
        var listed = possible.listed();
        String what = String.format(
                Locale.ROOT,
                "Possible link to \"%s\" (%s, %s), score %.2f: %s",
                possible.name(),
                listed.id(),
                listed.list(),
                possible.score(),
                String.join("; ", possible.why()));
        return what
                + decision.map(d -> ". %s by %s on %s: %s"
                                .formatted(
                                        d.decision() == Clearance.Decision.CLEARED ? "Cleared" : "Blocked",
                                        d.who(),
                                        d.on(),
                                        d.why()))
                        .orElse(". Not yet looked at");
    }
}
