package linchpin.party;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rough key of how a word sounds, on which romanisations of one name meet: kh and h, y and i, w and v, doubled letters,
 * the eo and eu of Korean, the mute endings of Slavic adjectives. The rules are our own; they merge more than any one standard.
 */
final class Sound {

    /** A pattern, what it becomes, and a letter without which it cannot be there; in this order. */
    private static final String[][] RULES = {
        {"shch|sch|tsch|sh", "s", "h"},
        {"tch|tsh", "ch", "h"},
        {"dzh|dj", "j", "d"},
        {"(?<=[aeiou])j", "i", "j"},
        {"kh|gh", "h", "h"},
        {"dh", "d", "h"},
        {"th", "t", "h"},
        {"ph", "f", "h"},
        {"bh", "b", "h"},
        {"zh|tz", "z", "z"},
        {"ts", "z", "t"},
        {"^x", "s", "x"},
        {"x", "ks", "x"},
        {"ck|q", "k", ""},
        {"c(?=[eiy])", "s", "c"},
        {"c(?!h)", "k", "c"},
        {"w", "v", "w"},
        {"off$|of$", "ov", "f"},
        {"ou|oo|ue", "u", ""},
        {"eo|oe", "o", "o"},
        {"eu", "u", "u"},
        {"[ae][ey]|[ae]i|ee", "e", ""},
        {"y", "i", "y"},
        {"^i(?=[eao])|^j(?=u)", "", ""},
        {"i{2,}", "i", "i"},
        {"(?<=[aeiou])h$", "", "h"},
        {"ie", "e", "i"},
    };

    private record Rule(Pattern pattern, String becomes, String letter) {}

    private static final List<Rule> COMPILED = Stream.of(RULES)
            .map(rule -> new Rule(Pattern.compile(rule[0]), rule[1], rule[2]))
            .toList();

    private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouh]");

    private Sound() {}

    /** The key of a word in small Latin letters. */
    static String of(String word) {
        String key = word;
        for (Rule rule : COMPILED) {
            if (key.contains(rule.letter)) {
                var m = rule.pattern.matcher(key);
                key = m.find() ? m.replaceAll(rule.becomes) : key;
            }
        }
        key = DOUBLE.matcher(key).replaceAll("$1");
        return key.isEmpty() ? word : key;
    }

    /** The consonants of a key, on which words are looked up; the key itself where it has none. */
    static String frame(String key) {
        String frame = VOWELS.matcher(key).replaceAll("");
        return frame.isEmpty() ? key : frame;
    }
}
