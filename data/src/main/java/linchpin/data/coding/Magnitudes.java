package linchpin.data.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.data.facts.ShippedTable;
import linchpin.event.Act;
import linchpin.event.Deed.Magnitude;
import org.jspecify.annotations.Nullable;

/** How much of it: the figure nearest to the verb, in a unit that an act of this kind can have. Words have no size, deeds have. */
final class Magnitudes {

    private static final List<String> WORDS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String FIGURE =
            "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,9})(?:\\.\\d{1,3})?|" + String.join("|", WORDS.subList(1, 13));
    private static final String SCALE = "(?: ?(hundred|thousand|million|billion|trillion))?";
    private static final String NUMBER =
            "(?<![\\w.,$€£-])(" + FIGURE + ")(?:(?: to | and |-|\u2013)(" + FIGURE + "))?" + SCALE;
    private static final Pattern MONEY = Pattern.compile(
            "(?:(US\\$|[$€])(\\d[\\d,]*(?:\\.\\d+)?)" + SCALE + "|" + NUMBER
                    + " (US dollars|dollars|euros|yen|won|yuan))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CURRENCIES = Map.of(
            "us$",
            "USD",
            "$",
            "USD",
            "us dollars",
            "USD",
            "dollars",
            "USD",
            "€",
            "EUR",
            "euros",
            "EUR",
            "yen",
            "JPY",
            "won",
            "KRW",
            "yuan",
            "CNY");
    private static final Set<Act> PAID = Set.of(Act.AID, Act.COOPERATE, Act.SANCTION);
    private static final Pattern DEATH = Pattern.compile(
            "\\b(?:kill\\w*|dead|deaths?|died|massacre\\w*|execut\\w+|behead\\w*|murder\\w*|slain|slaughter\\w*|lives)\\b");

    /** A figure this far from the verb, in characters, is of something else. */
    private static final int FAR = 90;

    private record Unit(String name, Set<String> acts, Pattern pattern) {}

    private record At(Magnitude size, int place) {}

    private final List<Unit> units = new ArrayList<>();

    Magnitudes() {
        ShippedTable.beside(Magnitudes.class, "magnitudes.csv", "unit", "acts", "words")
                .forEach(r -> units.add(new Unit(
                        r.text("unit"),
                        Set.of(r.text("acts").split(";")),
                        Pattern.compile(
                                NUMBER + "(?: [\\p{L}-]+){0,3}? (?:"
                                        + r.text("words").replace(';', '|') + ")\\b",
                                Pattern.CASE_INSENSITIVE))));
    }

    /**
     * The size of a deed; null where the sentence tells none.
     *
     * @param verb offset of the verb in the sentence
     */
    @Nullable
    Magnitude of(String sentence, Act act, int verb) {
        if (!act.actClass().material()) {
            return null;
        }
        var found = new ArrayList<At>();
        if (PAID.contains(act)) {
            Matcher m = MONEY.matcher(sentence);
            while (m.find()) {
                money(m, found);
            }
        }
        for (Unit unit : units) {
            Matcher m = unit.pattern().matcher(sentence);
            while (unit.acts().contains(act.name()) && m.find()) {
                boolean deadly = act != Act.ASSAULT || !unit.name().equals("persons") || deadly(sentence, m);
                if (deadly) {
                    add(found, m.group(1), m.group(2), m.group(3), unit.name(), m.start());
                }
            }
        }
        return found.stream()
                .filter(a -> Math.abs(a.place() - verb) <= FAR)
                .min(Comparator.comparingInt(a -> Math.abs(a.place() - verb)))
                .map(At::size)
                .orElse(null);
    }

    /** Of those who were attacked, the dead are counted. */
    private static boolean deadly(String sentence, Matcher m) {
        int from = Math.max(0, m.start() - 30);
        return DEATH.matcher(sentence.substring(from, Math.min(sentence.length(), m.end() + 25)))
                .find();
    }

    private static void money(Matcher m, List<At> found) {
        if (m.group(1) != null) {
            add(found, m.group(2), null, m.group(3), currency(m.group(1)), m.start());
        } else {
            add(found, m.group(4), m.group(5), m.group(6), currency(m.group(7)), m.start());
        }
    }

    private static String currency(String word) {
        return CURRENCIES.getOrDefault(word.toLowerCase(Locale.ROOT), "USD");
    }

    private static void add(
            List<At> found, String first, @Nullable String second, @Nullable String scale, String unit, int place) {
        double a = number(first);
        double b = second == null ? a : number(second);
        boolean year = scale == null && second == null && first.length() == 4 && a >= 1900 && a <= 2100;
        double by = scale(scale);
        if (!year && a <= b && a > 0) {
            found.add(new At(new Magnitude(a * by, b * by, unit), place));
        }
    }

    private static double number(String text) {
        int word = WORDS.indexOf(text.toLowerCase(Locale.ROOT));
        return word > 0 ? word : Double.parseDouble(text.replace(",", ""));
    }

    private static double scale(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
            case "hundred" -> 1e2;
            case "thousand" -> 1e3;
            case "million" -> 1e6;
            case "billion" -> 1e9;
            case "trillion" -> 1e12;
            default -> 1;
        };
    }
}
