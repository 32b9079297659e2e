package linchpin.data.coding.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Dated;
import linchpin.evidence.Dated.Ground;
import org.jspecify.annotations.Nullable;

/** Finds the times that a sentence names, earlier patterns before later ones, so that no words count twice. */
public final class Times {

    /** Turns a match into a time; empty where it is none after all. */
    @FunctionalInterface
    private interface Reading {
        Optional<Dated> of(MatchResult m, LocalDate published, @Nullable Dated anchor);
    }

    private record Rule(Pattern pattern, Reading reading) {}

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final String COUNT =
            "(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)";
    private static final String UNIT = "(day|week|month|year)s?";

    private static final List<Rule> RULES = List.of(
            rule(YEAR + "-(\\d\\d)-(\\d\\d)", (m, p, a) -> day(number(m, 1), number(m, 2), number(m, 3))),
            rule(
                    Calendar.MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
                    (m, p, a) -> day(number(m, 3), Calendar.month(m.group(1)), number(m, 2))),
            rule(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + Calendar.MONTH + ",? " + YEAR,
                    (m, p, a) -> day(number(m, 3), Calendar.month(m.group(2)), number(m, 1))),
            rule(
                    Calendar.MONTH + ",? (?:of )?" + YEAR,
                    (m, p, a) -> Optional.of(
                            Calendar.month(YearMonth.of(number(m, 2), Calendar.month(m.group(1))), Ground.EXPLICIT))),
            rule(
                    Calendar.MONTH + " (\\d{1,2})(?:st|nd|rd|th)?(?![\\d,.]*\\d)",
                    (m, p, a) -> inYear(m.group(1), number(m, 2), p)),
            rule(
                    "(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + Calendar.MONTH,
                    (m, p, a) -> inYear(m.group(2), number(m, 1), p)),
            rule(
                    COUNT + " " + UNIT + " ago",
                    (m, p, a) -> Optional.of(
                            Calendar.shifted(p, -Calendar.number(m.group(1)), m.group(2), Ground.RELATIVE))),
            rule(COUNT + " " + UNIT + " (later|earlier|before)", Times::counted),
            rule("the (?:following|next) " + UNIT, (m, p, a) -> from(a, 1, m.group(1))),
            rule(
                    "(?:the|that) (same|previous) " + UNIT,
                    (m, p, a) -> from(a, m.group(1).equalsIgnoreCase("same") ? 0 : -1, m.group(2))),
            rule(
                    "(last|next|this|earlier this|later this) " + UNIT,
                    (m, p, a) -> Optional.of(Calendar.shifted(p, toward(m.group(1)), m.group(2), Ground.RELATIVE))),
            rule(
                    "(yesterday|today|tonight|tomorrow)",
                    (m, p, a) -> Optional.of(Dated.on(p.plusDays(ofDay(m.group(1))), Ground.RELATIVE))),
            rule(
                    "(last|next|this|on|late|early)? ?" + Calendar.WEEKDAY,
                    (m, p, a) -> Optional.of(Dated.on(weekday(m.group(1), m.group(2), p), Ground.RELATIVE))),
            rule("(?:over|at|this|last) (?:the )?(?:past )?weekend", (m, p, a) -> {
                LocalDate sunday = Calendar.lastOf("sunday", p);
                return Optional.of(new Dated(sunday.minusDays(1), sunday, Ground.RELATIVE));
            }),
            rule(
                    "(?:in|last|since|during|this|next|early|late|mid-|until|by) " + Calendar.MONTH,
                    (m, p, a) -> Optional.of(Calendar.month(
                            YearMonth.of(yearFor(m.group(), Calendar.month(m.group(1)), p), Calendar.month(m.group(1))),
                            Ground.RELATIVE))),
            rule(
                    "(?:in|since|of|during|from|until|by|late|early|mid-|year) ?" + YEAR,
                    (m, p, a) -> Optional.of(Calendar.year(number(m, 1), Ground.EXPLICIT))));

    private Times() {}

    private static Rule rule(String regex, Reading reading) {
        return new Rule(Pattern.compile("\\b" + regex + "\\b", Pattern.CASE_INSENSITIVE), reading);
    }

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static Optional<Dated> day(int year, int month, int day) {
        return Calendar.day(year, month, day).map(d -> Dated.on(d, Ground.EXPLICIT));
    }

    /** A day without a year is the last one of its name up to a fortnight ahead. */
    private static Optional<Dated> inYear(String month, int day, LocalDate published) {
        return Calendar.day(published.getYear(), Calendar.month(month), day)
                .map(d -> d.isAfter(published.plusDays(60)) ? d.minusYears(1) : d)
                .map(d -> Dated.on(d, Ground.RELATIVE));
    }

    private static Optional<Dated> counted(MatchResult m, LocalDate published, @Nullable Dated anchor) {
        int count = Calendar.number(m.group(1)) * (m.group(3).equalsIgnoreCase("later") ? 1 : -1);
        return from(anchor, count, m.group(2));
    }

    /**
     * Both ends of the anchor are moved: two days after some day of last week is some day of another seven. A step much
     * shorter than the anchor is wide leaves it where it is: two days after some day of June is mostly a day of June.
     */
    private static Optional<Dated> from(@Nullable Dated anchor, int count, String unit) {
        if (anchor == null) {
            return Optional.empty();
        }
        Dated first = Calendar.shifted(anchor.first(), count, unit, Ground.ANAPHORIC);
        Dated last = Calendar.shifted(anchor.last(), count, unit, Ground.ANAPHORIC);
        long width = ChronoUnit.DAYS.between(anchor.first(), anchor.last());
        boolean shorter = 4 * Math.abs(ChronoUnit.DAYS.between(anchor.first(), first.first())) < width;
        return Optional.of(
                shorter
                        ? new Dated(anchor.first(), anchor.last(), Ground.ANAPHORIC)
                        : new Dated(first.first(), last.last(), Ground.ANAPHORIC));
    }

    private static int toward(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    private static int ofDay(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
    }

    private static LocalDate weekday(@Nullable String before, String name, LocalDate published) {
        LocalDate past = Calendar.lastOf(name, published);
        return before != null && before.equalsIgnoreCase("next") ? past.plusDays(7) : past;
    }

    private static int yearFor(String words, int month, LocalDate published) {
        int past = Calendar.yearOf(month, published);
        String lower = words.toLowerCase(Locale.ROOT);
        boolean ahead = lower.startsWith("next") || lower.startsWith("by") || lower.startsWith("until");
        return ahead && past == published.getYear() && month < published.getMonthValue()
                ? past + 1
                : lower.startsWith("this") ? published.getYear() : past;
    }

    /**
     * All times that a sentence names, in the order of the text.
     *
     * @param anchor what "two days later" counts from where the sentence itself names no time before it
     */
    public static List<Found> in(String sentence, LocalDate published, @Nullable Dated anchor) {
        List<Found> found = in(sentence, published, List.of(), anchor);
        List<Found> stated = found.stream()
                .filter(f -> f.dated().ground() != Ground.ANAPHORIC)
                .toList();
        return stated.isEmpty() ? found : in(sentence, published, stated, anchor);
    }

    private static List<Found> in(String sentence, LocalDate published, List<Found> stated, @Nullable Dated paragraph) {
        var found = new ArrayList<Found>();
        boolean[] taken = new boolean[sentence.length() + 1];
        for (Rule rule : RULES) {
            Matcher m = rule.pattern().matcher(sentence);
            while (m.find()) {
                if (!taken[m.start()] && !taken[Math.max(m.start(), m.end() - 1)]) {
                    int at = m.start();
                    Dated anchor = stated.stream()
                            .filter(f -> f.at() < at)
                            .reduce((a, b) -> b)
                            .map(Found::dated)
                            .orElse(paragraph);
                    Optional<Dated> dated = rule.reading().of(m.toMatchResult(), published, anchor);
                    if (dated.isPresent()) {
                        java.util.Arrays.fill(taken, m.start(), m.end(), true);
                        found.add(new Found(dated.get(), m.start()));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(Found::at));
        return found;
    }

    /** The time nearest to a place in the sentence. */
    public static Optional<Found> nearest(List<Found> found, int at) {
        return found.stream().min(Comparator.comparingInt(f -> Math.abs(f.at() - at)));
    }
}
