package linchpin.data.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words, numbers and dates of a case's files mean; the same in tables and in YAML. */
public final class Words {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern LOOSE_DAY = Pattern.compile("(\\d{1,4})[-/.](\\d{1,2})[-/.](\\d{1,4})");

    private Words() {}

    /** A constant of an enumeration, letter case aside, with {@code -} for {@code _}. */
    public static <E extends Enum<E>> Optional<E> find(String word, Class<E> type) {
        String name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> c.name().equals(name))
                .findFirst();
    }

    /** The words of an enumeration in the letter case of a given word: acts are written in capitals, other words are not. */
    public static <E extends Enum<E>> List<String> like(String word, Class<E> type) {
        boolean capitals = word.equals(word.toUpperCase(Locale.ROOT));
        return Arrays.stream(type.getEnumConstants())
                .map(c -> capitals ? c.name() : of(c))
                .toList();
    }

    /** A constant as it is written in files. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A finite number with a decimal point. */
    public static Optional<Double> number(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return Optional.empty();
        }
        double value = Double.parseDouble(text);
        return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
    }

    /** A day as {@code YYYY-MM-DD}. */
    public static Optional<LocalDate> date(String text) {
        var m = DAY.matcher(text);
        return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    /** The day that a differently written date may mean: the other order, single digits, or the last day of a month. */
    public static Optional<LocalDate> dateMeant(String text) {
        var m = LOOSE_DAY.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = m.group(1).length() == 4;
        String year = yearFirst ? m.group(1) : m.group(3);
        String last = yearFirst ? m.group(3) : m.group(1);
        if (year.length() != 4 || last.length() > 2) {
            return Optional.empty();
        }
        return day(year, m.group(2), last)
                .or(() -> day(year, last, m.group(2)))
                .or(() -> day(year, m.group(2), "1").map(d -> d.withDayOfMonth(d.lengthOfMonth())));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
