package linchpin.dossier;

import java.time.LocalDate;
import linchpin.event.When;
import org.jspecify.annotations.Nullable;

/**
 * A person in office for some time.
 *
 * @param actor whom the office binds
 * @param title of the office
 * @param from when it began
 * @param until when it ended; null where the case knows of no end
 * @param source id
 */
public record Office(
        String person,
        String actor,
        String title,
        When from,
        @Nullable When until,
        String source) {

    /** Whether it may have been held on a day: where only a month is known, all of its days count. */
    public boolean held(LocalDate day) {
        return !day.isBefore(from.date()) && (until == null || !day.isAfter(until.lastDay()));
    }
}
