package linchpin.evidence.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Claim;
import linchpin.evidence.Claim.Attribution;
import linchpin.evidence.Claim.Pole;
import linchpin.evidence.Claim.Quantity;
import linchpin.evidence.Claim.Slot;
import linchpin.evidence.Paper;
import linchpin.evidence.Sentence;
import linchpin.evidence.Topic;

/** Figures: shares, sums of money and large counts. Years, dates, small counts and numbers of articles are none. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile(
            "(?<bound>\\b(?:over|more than|at least|above|nearly|almost|about|around|roughly|some|approximately|up to|less than|under|fewer than|below|only|just) )?"
                    + "(?<currency>US\\$|[$€£¥])?(?<![\\d.,])(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,12}(?:\\.\\d{1,6})?)"
                    + "(?<scale> ?(?:thousand|million|billion|trillion|bn|m)\\b)?"
                    + "(?<unit>%| ?per ?cent\\b| percentage points?\\b| (?:US )?dollars\\b| euros?\\b| yuan\\b| roubles?\\b| rubles?\\b)?"
                    + "(?<of> of (?:the |its |their |all |his |her |\\p{Lu}[\\p{L} ]{1,30}'s )?(?<thing>(?-i:[a-z]+(?: [a-z]+){0,3})))?"
                    + "(?<noun>(?-i: [a-z]+(?: [a-z]+){0,2}))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_A_FIGURE = Pattern.compile(
            "(?:\\b(?:article|chapter|section|resolution|no\\.?|number|page|paragraph|phase|part|group of|g|covid|day|"
                    + "january|february|march|april|may|june|july|august|september|october|november|december) ?-?)$",
            Pattern.CASE_INSENSITIVE);

    /** Where the name of the thing ends. */
    private static final Pattern VERB = Pattern.compile(
            " ?\\b(?:\\w+ed|with|for|by|from|to|in|on|at|is|are|was|were|go|goes|went|has|have|will|through|into|as|and|or|accurately|annually)\\b");

    /** A count below this is part of the story ("three leaders"), not a statistic. */
    private static final double LARGE = 100;

    private final List<Sentence> sentences;
    private final Scene scene;

    Figures(List<Sentence> sentences, Scene scene) {
        this.sentences = sentences;
        this.scene = scene;
    }

    List<Claim> all() {
        var claims = new ArrayList<Claim>();
        for (Sentence s : sentences) {
            if (scene.isHeading(s)) {
                continue;
            }
            Matcher m = NUMBER.matcher(Plain.of(s));
            while (m.find()) {
                Quantity quantity = quantity(Plain.of(s), m);
                if (quantity != null) {
                    claims.add(claim(s, m, quantity));
                }
            }
        }
        return claims;
    }

    private static @org.jspecify.annotations.Nullable Quantity quantity(String plain, Matcher m) {
        double value = Double.parseDouble(m.group("number").replace(",", ""));
        String unit = or(m.group("unit")).strip().toLowerCase(Locale.ROOT);
        String scale = or(m.group("scale")).strip().toLowerCase(Locale.ROOT);
        boolean money = m.group("currency") != null || unit.matches("(?:us )?dollars|euros?|yuan|roubles?|rubles?");
        boolean percent = unit.equals("%") || unit.matches("per ?cent|percentage points?");
        if (NOT_A_FIGURE.matcher(plain.substring(0, m.start("number"))).find()) {
            return null;
        }
        boolean year = scale.isEmpty()
                && !money
                && !percent
                && value >= 1500
                && value <= 2100
                && value == Math.rint(value)
                && !m.group("number").contains(",");
        boolean glued = m.end("number") < plain.length()
                && Character.isLetter(plain.charAt(m.end("number")))
                && scale.isEmpty();
        boolean inName = m.start("number") > 0
                && (Character.isLetter(plain.charAt(m.start("number") - 1))
                        || plain.charAt(m.start("number") - 1) == '-');
        if (year || glued || inName) {
            return null;
        }
        value *= switch (scale) {
            case "thousand" -> 1e3;
            case "million", "m" -> 1e6;
            case "billion", "bn" -> 1e9;
            case "trillion" -> 1e12;
            default -> 1;
        };
        if (!money && !percent && value < LARGE) {
            return null;
        }
        String what = percent
                ? "percent"
                : money ? "money" : or(m.group("noun")).strip().toLowerCase(Locale.ROOT);
        return new Quantity(value, bound(or(m.group("bound")).strip().toLowerCase(Locale.ROOT)), what);
    }

    private static String bound(String word) {
        return switch (word) {
            case "over", "more than", "at least", "above" -> ">";
            case "less than", "under", "fewer than", "below", "up to" -> "<";
            case "nearly", "almost", "about", "around", "roughly", "some", "approximately" -> "~";
            default -> "=";
        };
    }

    private Claim claim(Sentence s, Matcher m, Quantity quantity) {
        String plain = Plain.of(s);
        String matter = or(m.group("thing")).isEmpty() ? or(m.group("noun")).strip() : or(m.group("thing"));
        var owners = owner(s, m);
        var others = scene.named(s.index(), 0, plain.length()).stream()
                .filter(a -> !owners.contains(a))
                .toList();
        return new Claim(
                new Slot(owners, Topic.FIGURE, others, VERB.split(matter, 2)[0].strip()),
                Pole.NONE,
                quantity,
                Modality.of(plain, m.start(), m.end()),
                Years.in(plain),
                attribution(s),
                Paper.quote(s));
    }

    /** Whose thing is counted: "of B's trade", else whoever the sentence is about. */
    private List<String> owner(Sentence s, Matcher m) {
        if (m.group("of") != null) {
            var named =
                    scene.named(s.index(), m.start("of"), Math.min(Plain.of(s).length(), m.start("thing")));
            if (!named.isEmpty()) {
                return named;
            }
        }
        var before = scene.holder(s.index(), m.start());
        return before.isEmpty() ? scene.holder(s.index(), Plain.of(s).length()) : before;
    }

    /** A source named in the sentence before or after counts too: figures often stand beside it. */
    private Attribution attribution(Sentence s) {
        Attribution own = Attributions.of(Plain.of(s));
        for (int n : new int[] {s.index() - 1, s.index() + 1}) {
            if (!own.isSecondHand()
                    && n >= 0
                    && n < sentences.size()
                    && sentences.get(n).paragraph() == s.paragraph()) {
                own = Attributions.of(Plain.of(sentences.get(n)));
            }
        }
        return own;
    }

    private static String or(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }
}
