package linchpin.party;

import java.util.List;

/**
 * A possible link between a name and a listed party.
 *
 * @param listed the party
 * @param name which of its names came nearest
 * @param score from 0 to 1, the country's share included. Not a probability.
 * @param why what speaks for and against, in words
 */
public record Possible(Listed listed, String name, double score, List<String> why) {

    public Possible {
        why = List.copyOf(why);
    }
}
