package linchpin.data.register;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A judgment of a proposal. Later ones take precedence; none is ever overwritten.
 *
 * @param proposal id
 * @param correction what is put instead, by column of events.csv; empty unless corrected
 * @param author who judged
 * @param at when
 * @param note why; may be empty
 */
public record Review(
        String proposal, Verdict verdict, Map<String, String> correction, String author, Instant at, String note) {

    public Review {
        correction = Map.copyOf(new TreeMap<>(correction));
    }

    /** What may be said of a proposal. */
    public enum Verdict {
        ACCEPT,
        CORRECT,
        REJECT
    }
}
