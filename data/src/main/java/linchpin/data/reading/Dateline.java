package linchpin.data.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.evidence.Passage;
import linchpin.evidence.extract.Years;

/**
 * Day and publisher where a text states them: in lines of their own near the top, behind a place ("SEOUL, 3 May 2024 (Agency) –"),
 * or, for the day, in the name of the file.
 */
final class Dateline {

    private static final int LINES = 8;

    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:published|posted|updated|date|by [^|\u2013]{2,60}[|,\u2013-])?[: ]*(?:on )?[^.]{0,20}?\\b(?:\\p{L}+day,? )?(?:\\d{1,2} \\p{L}{3,9},? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,25}");

    private static final Pattern PLACE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} ]{2,30},? (?:\\([^)]{1,20}\\) ?)?(?:\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})\\b");

    private static final Pattern AGENCY =
            Pattern.compile("^\\p{Lu}[\\p{Lu} ]{2,30},? [^()]{0,30}\\((\\p{Lu}[\\p{L}. ]{1,30})\\) ?[-\u2013\u2014]");

    private static final Pattern SOURCE =
            Pattern.compile("(?i)(?:source|publisher|agency|issued by|published by): *(\\S.{1,80})");

    private static final Pattern OFFICE = Pattern.compile(
            "(?:(?:The )?(?:Ministry|Office|Embassy|Department|Government|Presidency|Permanent Mission|Prime Minister's Office) of \\p{Lu}.{2,70}|.{2,40} (?:Ministry of|Foreign Ministry|Ministry|Government)\\b.{0,50})");

    private static final Pattern NAMED =
            Pattern.compile("(?<![0-9A-Za-z])((?:19|20)\\d\\d)[-_.]?(\\d\\d)[-_.]?(\\d\\d)(?![0-9A-Za-z])");

    private Dateline() {}

    /** Who published a text, by the text; empty where it does not say. */
    static String publisher(String text, List<Passage> passages) {
        for (Passage p : passages.subList(0, Math.min(LINES, passages.size()))) {
            String line = text.substring(p.start(), Math.min(p.end(), p.start() + 120));
            var agency = AGENCY.matcher(line);
            if (agency.find()) {
                return agency.group(1);
            }
            var source = SOURCE.matcher(line);
            if (p.end() - p.start() <= 100 && source.matches()) {
                return source.group(1).strip();
            }
            if (p.kind() == Passage.Kind.HEADING && OFFICE.matcher(line).matches()) {
                return line;
            }
        }
        return "";
    }

    /** The day in the name of a file, such as {@code 2024-05-03-flood.txt}. */
    static Optional<LocalDate> named(String file) {
        var m = NAMED.matcher(file);
        try {
            return m.find()
                    ? Optional.of(LocalDate.of(
                            Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3))))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalDate> in(String text, List<Passage> passages) {
        for (Passage p : passages.subList(0, Math.min(LINES, passages.size()))) {
            String line = text.substring(p.start(), Math.min(p.end(), p.start() + 120));
            boolean whole = p.end() - p.start() <= 90 && LINE.matcher(line).matches();
            var place = PLACE.matcher(line);
            if (whole || place.find()) {
                var day = Years.lastDay(whole ? line : place.group());
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }
}
