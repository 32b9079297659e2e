package linchpin.eventdata;

import java.time.LocalDate;
import java.util.Set;

/**
 * Whom an item of news names, whatever it says of them.
 *
 * @param item its line in the stream
 * @param day of publication
 * @param actors codes
 */
public record Naming(long item, LocalDate day, Set<String> actors) {

    public Naming {
        actors = Set.copyOf(actors);
    }
}
