package linchpin.event;

import java.time.LocalDate;

/**
 * The date of an event, how precise it is, and what it rests on.
 *
 * @param date the day, or the first day of the month or year where only that is known
 * @param precision the unit that is known
 * @param basis stated in the source, derived from it, or recalled from memory
 */
public record When(LocalDate date, Precision precision, Basis basis) {

    /** The unit of time that the source supports. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** What the date rests on. */
    public enum Basis {
        STATED,
        DERIVED,
        RECALLED
    }

    /** The last day on which it may have happened: before its end nobody could know of it. */
    public LocalDate lastDay() {
        return switch (precision) {
            case DAY -> date;
            case MONTH -> date.withDayOfMonth(date.lengthOfMonth());
            case YEAR -> LocalDate.of(date.getYear(), 12, 31);
        };
    }

    /** A day stated in its source. */
    public static When stated(LocalDate date) {
        return new When(date, Precision.DAY, Basis.STATED);
    }
}
