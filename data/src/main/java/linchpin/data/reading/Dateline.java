package linchpin.data.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import linchpin.evidence.Passage;
import linchpin.evidence.extract.Years;

/** The day of publication where a text states it: in a line of its own near the top, or behind a place ("SEOUL, 3 May 2024 –"). */
final class Dateline {

    private static final int LINES = 8;

    private static final Pattern LINE = Pattern.compile(
            "(?i)(?:published|posted|updated|date|by [^|\u2013]{2,60}[|,\u2013-])?[: ]*(?:on )?[^.]{0,20}?\\b(?:\\p{L}+day,? )?(?:\\d{1,2} \\p{L}{3,9},? \\d{4}|\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d)\\b.{0,25}");

    private static final Pattern PLACE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu} ]{2,30},? (?:\\([^)]{1,20}\\) ?)?(?:\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})\\b");

    private Dateline() {}

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
