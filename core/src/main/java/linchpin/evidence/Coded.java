package linchpin.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import linchpin.event.Deed;

/**
 * An event as a sentence states it.
 *
 * @param sentence the quote, verbatim at its offsets
 * @param deed act, mode and contexts, and the magnitude where it was read
 * @param sources who acts; in a meeting or joint act all who take part
 * @param targets who is addressed; empty in a joint act, and where nobody is named
 * @param dated when
 * @param standing whether it happened, happens, may happen or should
 * @param confidence chance that the act is right, by the calibration of the coder; 0 to 1
 */
public record Coded(
        Sentence sentence,
        Deed deed,
        List<Mention> sources,
        List<Mention> targets,
        Dated dated,
        Standing standing,
        double confidence) {

    public Coded {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "The confidence (%s) of a coded event must lie between 0 and 1.\nMaybe it was meant as a percentage."
                            .formatted(confidence));
        }
    }

    /** Codes of those who act, each once, in the order of the text. */
    public List<String> sourceCodes() {
        return codes(sources);
    }

    /** Codes of those addressed, each once, in the order of the text. */
    public List<String> targetCodes() {
        return codes(targets);
    }

    private static List<String> codes(List<Mention> mentions) {
        var codes = new LinkedHashSet<String>();
        mentions.forEach(m -> codes.add(m.code()));
        return List.copyOf(codes);
    }
}
