package linchpin.app.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Small grammar: lists, plurals, dates, and verbs that fit the one row of words for probabilities. */
final class Say {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private static final List<String> SMALL = List.of(
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Say() {}

    static String date(LocalDate date) {
        return LONG.format(date).replace(" ", Digits.NBSP);
    }

    /** {@code a, b and c}. */
    static String list(List<String> items) {
        int n = items.size();
        return n < 2 ? String.join("", items) : String.join(", ", items.subList(0, n - 1)) + " and " + items.get(n - 1);
    }

    static String quoted(String title) {
        return "“" + title + "”";
    }

    /** {@code three policies}, {@code 1 policy} as {@code one policy}. */
    static String count(int n, String one, String many) {
        return (n == 0 ? "no" : number(n)) + " " + (n == 1 ? one : many);
    }

    static String number(int n) {
        return n >= 0 && n < SMALL.size() ? SMALL.get(n) : Digits.fixed(n, 0);
    }

    /** {@code is unlikely}, {@code have almost no chance}: the word of the row with its verb. */
    static String verb(String words, boolean several) {
        if (words.startsWith("almost no chance")) {
            return (several ? "have " : "has ") + words;
        }
        if (words.startsWith("roughly even")) {
            return (several ? "each have a " : "has a ") + words;
        }
        return (several ? "are " : "is ") + words;
    }

    static String upper(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** A name of the program as words: {@code patron-constraint_aid} becomes {@code patron constraint aid}. */
    static String plain(String name) {
        return name.replaceAll("[-_.]+", " ").strip();
    }
}
