package linchpin.eventdata;

import java.time.LocalDate;
import java.util.List;
import linchpin.event.Deed;

/**
 * An event that a machine read out of an item of news.
 *
 * @param item its line in the stream
 * @param day when it happened, by the item
 * @param kind act, mode and contexts
 * @param sources codes of those who act, never empty; in a joint act of all who take part
 * @param targets codes of those addressed; may be empty
 * @param confidence chance that the act is right, by the coder
 * @param quote the sentence
 */
public record CodedEvent(
        long item,
        LocalDate day,
        Deed.Kind kind,
        List<String> sources,
        List<String> targets,
        double confidence,
        String quote) {

    public CodedEvent {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
