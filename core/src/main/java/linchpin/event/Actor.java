package linchpin.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A state, bloc, organisation, region, office, person or firm.
 *
 * @param code ISO 3166 alpha-3 where there is one
 * @param name in English
 * @param since first day of existence, where it matters
 * @param until last day of existence, where it matters
 */
public record Actor(
        String code,
        String name,
        Type type,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** What sort of actor it is. */
    public enum Type {
        STATE,
        BLOC,
        ORGANISATION,
        REGION,
        OFFICE,
        PERSON,
        FIRM
    }
}
