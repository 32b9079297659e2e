package linchpin.data.coding.actor;

import java.time.LocalDate;
import java.util.List;

/**
 * A name as the dictionary lists it.
 *
 * @param words keys of its words
 * @param code the actor's
 * @param sector within the actor; empty for the actor itself
 * @param from first day in office, or {@link LocalDate#MIN}
 * @param until last day in office, or {@link LocalDate#MAX}
 */
record Name(List<String> words, String code, String sector, Kind kind, LocalDate from, LocalDate until) {

    enum Kind {
        STATE,
        PEOPLE,
        PLACE,
        ORGANISATION,
        PERSON,
        AGENT,
        /** A body that many states have by one name, such as a Congress: it belongs to whom the text says. */
        INSTITUTION
    }

    /** A leader is not yet one long before taking office. */
    private static final int YEARS_BEFORE = 6;

    static Name lasting(List<String> words, String code, String sector, Kind kind) {
        return new Name(words, code, sector, kind, LocalDate.MIN, LocalDate.MAX);
    }

    boolean fits(LocalDate day) {
        return from.equals(LocalDate.MIN) || !day.isBefore(from.minusYears(YEARS_BEFORE));
    }

    /** Who it is on a day: out of office, a leader is one of the elite. */
    String sectorOn(LocalDate day) {
        return kind == Kind.PERSON && sector.equals("GOV") && (day.isBefore(from) || day.isAfter(until))
                ? "ELI"
                : sector;
    }
}
