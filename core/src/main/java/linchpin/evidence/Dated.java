package linchpin.evidence;

import java.time.LocalDate;
import linchpin.event.When;

/**
 * When something happened, by what the text says.
 *
 * @param first earliest day that fits
 * @param last latest day that fits
 * @param ground what the date rests on
 */
public record Dated(LocalDate first, LocalDate last, Ground ground) {

    /** What a date rests on. */
    public enum Ground {
        /** Day, month or year stand in the sentence. */
        EXPLICIT,
        /** Counted from the day of publication: "last week", "on Tuesday". */
        RELATIVE,
        /** Counted from a date named earlier in the paragraph: "two days later". */
        ANAPHORIC,
        /** Nothing is said: the day of publication, which is an upper bound only. */
        DOCUMENT
    }

    public Dated {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "A time cannot run from %s to %s.\nMaybe the two are swapped.".formatted(first, last));
        }
    }

    /** A single day. */
    public static Dated on(LocalDate day, Ground ground) {
        return new Dated(day, day, ground);
    }

    /**
     * As a history keeps it: the finest unit of the calendar that holds the whole time; a week that spans two months is
     * filed under the month it ends in.
     */
    public When when() {
        var basis = ground == Ground.EXPLICIT ? When.Basis.STATED : When.Basis.DERIVED;
        if (first.equals(last)) {
            return new When(first, When.Precision.DAY, basis);
        }
        if (first.isAfter(last.minusDays(31))) {
            return new When(last.withDayOfMonth(1), When.Precision.MONTH, basis);
        }
        return new When(last.withDayOfYear(1), When.Precision.YEAR, basis);
    }
}
