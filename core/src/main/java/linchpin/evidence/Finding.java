package linchpin.evidence;

import java.util.List;

/**
 * Something that is wrong, missing or in dispute, with the words that show it.
 *
 * @param about what it is about, in few words
 * @param reason why the rule fired, as a sentence that a reader can check
 * @param sides the quotes, each under a heading such as "yes" or "no"
 * @param maybe what may be meant instead; empty where nothing is known
 */
public record Finding(Kind kind, String about, String reason, List<Side> sides, String maybe) {

    public Finding {
        sides = List.copyOf(sides);
    }

    /** The rules. */
    public enum Kind {
        CONTRADICTION("sources disagree"),
        DRIFT("changed over time"),
        CERTAINTY_SHIFT("certainty that shifts"),
        TONE_CONFLICT("praised and feared at once"),
        FACT_AND_WISH("fact and wish in one passage"),
        IMPLAUSIBLE_ROLE("implausible role"),
        AGENT_SWAPPED("agent swapped"),
        UNSOURCED_FIGURE("figure without a source"),
        MISSING_FIGURE("source cited without its figure"),
        FIGURE_CHECKED("figure held against the case"),
        UNRESOLVED_EXPERT("expert not resolvable"),
        UNNAMED_SOURCE("source not named"),
        PLACE_DISPUTED("place disputed"),
        TREATY_OVERSTATED("treaty stronger than known"),
        BROKEN_SENTENCE("broken sentence"),
        OMISSION("actor left out");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The kind in words. */
        public String words() {
            return words;
        }
    }

    /** Quotes that say the same. */
    public record Side(String says, List<Quote> quotes) {
        public Side {
            quotes = List.copyOf(quotes);
        }
    }

    /** All quotes, in the order of the sides. */
    public List<Quote> quotes() {
        return sides.stream().flatMap(s -> s.quotes().stream()).toList();
    }
}
