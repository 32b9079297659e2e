package linchpin.data.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.data.tables.Words;

/**
 * The time that a figure describes.
 *
 * @param text as written: {@code 2023}, {@code 2023-06} or a day
 * @param from its first day
 */
record Period(String text, LocalDate from) {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");

    static Optional<Period> of(String text) {
        try {
            var month = MONTH.matcher(text);
            if (YEAR.matcher(text).matches()) {
                return Optional.of(new Period(text, LocalDate.of(Integer.parseInt(text), 1, 1)));
            }
            if (month.matches()) {
                return Optional.of(new Period(text, YearMonth.parse(text).atDay(1)));
            }
            return Words.date(text).map(day -> new Period(text, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The end of the next year: by then yearbooks have printed it. */
    LocalDate knownFrom() {
        return LocalDate.of(from.getYear() + 1, 12, 31);
    }
}
