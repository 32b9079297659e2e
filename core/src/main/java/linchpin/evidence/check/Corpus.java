package linchpin.evidence.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.event.History;
import linchpin.evidence.Claim;
import linchpin.evidence.Gazetteer;
import linchpin.evidence.Quote;
import linchpin.evidence.Sentence;
import linchpin.evidence.extract.Reading;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules may look at: the readings, what happened by the case, and the dictionary.
 */
public final class Corpus {

    private final List<Reading> readings;
    private final History history;
    private final Gazetteer gazetteer;
    private final Map<String, Reading> byId = new HashMap<>();

    /** @param history what the case knows; rules look at it as of each document's day */
    public Corpus(List<Reading> readings, History history, Gazetteer gazetteer) {
        this.readings = List.copyOf(readings);
        this.history = history;
        this.gazetteer = gazetteer;
        readings.forEach(r -> byId.put(r.paper().document().id(), r));
    }

    public List<Reading> readings() {
        return readings;
    }

    List<Claim> claims() {
        return readings.stream().flatMap(r -> r.claims().stream()).toList();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    History history() {
        return history;
    }

    /** What was known on the day of a document; all of it where that day is unknown. */
    History knownTo(String document) {
        LocalDate day = published(document);
        return day == null ? history : history.until(day);
    }

    Reading reading(String document) {
        Reading found = byId.get(document);
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no document (%s) among those read.\nMaybe it was taken out.".formatted(document));
        }
        return found;
    }

    Sentence sentence(Quote quote) {
        return reading(quote.document()).sentence(quote);
    }

    @Nullable
    LocalDate published(String document) {
        return reading(document).paper().document().published();
    }

    /** Actors in words. */
    String names(List<String> codes) {
        return codes.stream().map(gazetteer::name).collect(Collectors.joining(", "));
    }
}
