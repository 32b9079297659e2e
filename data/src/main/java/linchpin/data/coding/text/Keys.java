package linchpin.data.coding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as dictionaries know them; one rule for the entries and for the text. */
public final class Keys {

    private static final int ACRONYM = 5;

    private Keys() {}

    /** The key of one word; empty where nothing is left, as of a comma. */
    public static String of(String word) {
        var kept = new StringBuilder(word.length());
        String plain = ascii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFKD);
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        String bare = kept.toString();
        if (bare.length() >= 2 && bare.length() <= ACRONYM && bare.chars().allMatch(Character::isUpperCase)) {
            return bare;
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    /** Whether a word ends in 's or s'. */
    static boolean possessive(String word) {
        int n = word.length();
        return n > 2
                && (apostrophe(word.charAt(n - 2)) && (word.charAt(n - 1) == 's' || word.charAt(n - 1) == 'S')
                        || apostrophe(word.charAt(n - 1)) && word.charAt(n - 2) == 's');
    }

    /** A word without its 's; its apostrophe alone goes with the key. */
    static String stem(String word) {
        int n = word.length();
        return possessive(word) && !apostrophe(word.charAt(n - 1)) ? word.substring(0, n - 2) : word;
    }

    /** The keys of a name of several words. */
    public static List<String> ofName(String name) {
        var keys = new ArrayList<String>();
        for (String word : name.split("[\\s\\-‐-―/]+")) {
            String key = of(stem(word));
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    private static boolean ascii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
