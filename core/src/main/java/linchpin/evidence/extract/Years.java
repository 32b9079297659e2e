package linchpin.evidence.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days, months and years as a text writes them. */
public final class Years {

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern YEAR = Pattern.compile(
            "\\b(?:in|since|of|by|until|from|during|" + MONTH + ") (?:early |late |mid-)?((?:19|20)\\d\\d)\\b");
    private static final Pattern AMERICAN =
            Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b");
    private static final Pattern BRITISH =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? ((?:19|20)\\d\\d)\\b");
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)\\b");
    private static final Pattern NAMED_MONTH = Pattern.compile("\\b(?:in|In|last|this|early|late|mid|'s|during) ?"
            + MONTH + "\\b|\\b" + MONTH + " (?:meeting|summit|visit|talks)\\b");

    private Years() {}

    /** The last year that a sentence names as a time; 0 where it names none. */
    static int in(String plain) {
        int last = 0;
        Matcher m = YEAR.matcher(plain);
        while (m.find()) {
            last = Math.max(last, Integer.parseInt(m.group(2)));
        }
        return last == 0 ? lastDay(plain).map(LocalDate::getYear).orElse(0) : last;
    }

    /** The month that a sentence names as a time, 1 to 12; 0 where it names none. */
    static int monthIn(String plain) {
        Matcher m = NAMED_MONTH.matcher(plain);
        if (m.find()) {
            String name = m.group(1) != null ? m.group(1) : m.group(2);
            return name == null ? 0 : month(name);
        }
        return 0;
    }

    /** Whether a sentence names a year or a month as a time. */
    public static boolean names(String plain) {
        return in(plain) > 0 || monthIn(plain) > 0;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    /** The last full date that a text names. */
    public static Optional<LocalDate> lastDay(String text) {
        LocalDate last = LocalDate.MIN;
        for (Matcher m = AMERICAN.matcher(text); m.find(); ) {
            last = later(last, m.group(3), month(m.group(1)), m.group(2));
        }
        for (Matcher m = BRITISH.matcher(text); m.find(); ) {
            last = later(last, m.group(3), month(m.group(2)), m.group(1));
        }
        for (Matcher m = ISO.matcher(text); m.find(); ) {
            last = later(last, m.group(1), Integer.parseInt(m.group(2)), m.group(3));
        }
        return last.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(last);
    }

    private static LocalDate later(LocalDate last, String year, int month, String day) {
        try {
            LocalDate found = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            return found.isAfter(last) ? found : last;
        } catch (DateTimeException e) {
            return last;
        }
    }
}
