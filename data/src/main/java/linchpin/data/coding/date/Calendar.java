package linchpin.data.coding.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import linchpin.evidence.Dated;

/** Words of the calendar, and the days that they cover. */
final class Calendar {

    static final String MONTH =
            "(jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?|aug(?:ust|\\.)|sept?(?:ember|\\.)|oct(?:ober|\\.)|nov(?:ember|\\.)|dec(?:ember|\\.))";

    static final String WEEKDAY = "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20));

    private Calendar() {}

    static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    }

    static int number(String word) {
        Integer n = NUMBERS.get(word.toLowerCase(Locale.ROOT));
        return n != null ? n : Math.min(999, Integer.parseInt(word));
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Dated month(YearMonth m, Dated.Ground ground) {
        return new Dated(m.atDay(1), m.atEndOfMonth(), ground);
    }

    static Dated year(int year, Dated.Ground ground) {
        return new Dated(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), ground);
    }

    /** Monday to Sunday. */
    static Dated week(LocalDate inside, Dated.Ground ground) {
        LocalDate monday = inside.with(DayOfWeek.MONDAY);
        return new Dated(monday, monday.plusDays(6), ground);
    }

    /** The last such weekday on or before a day. */
    static LocalDate lastOf(String weekday, LocalDate day) {
        DayOfWeek wanted = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
        return day.minusDays(Math.floorMod(day.getDayOfWeek().getValue() - wanted.getValue(), 7));
    }

    /** The year that a month without one belongs to: the last time it began before the day of publication. */
    static int yearOf(int month, LocalDate published) {
        return month <= published.getMonthValue() ? published.getYear() : published.getYear() - 1;
    }

    /** A count of units from a day. */
    static Dated shifted(LocalDate from, int count, String unit, Dated.Ground ground) {
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'd' -> Dated.on(from.plusDays(count), ground);
            case 'w' -> week(from.plusWeeks(count), ground);
            case 'm' -> month(YearMonth.from(from.plusMonths(count)), ground);
            default -> year(from.plusYears(count).getYear(), ground);
        };
    }
}
