package linchpin.party;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Any script in small Latin letters without accents. */
final class Letters {

    /**
     * Russian by the rules of BGN/PCGN (zh, kh, shch), Chinese with the readings of surnames, the rest by ICU's default. Chinese
     * and Japanese share characters, which are read as Chinese.
     */
    private static final Transliterator TO_LATIN =
            Transliterator.getInstance("Russian-Latin/BGN; Han-Latin/Names; Any-Latin; Latin-ASCII; Lower");

    private static final Pattern SYLLABLE = Pattern.compile("[\\uAC00-\\uD7A3]");
    private static final Pattern ABJAD = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");
    private static final Pattern SILENT = Pattern.compile("[\\p{Mn}\\p{Cf}]");

    private Letters() {}

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is written without its short vowels. */
    static boolean abjad(String text) {
        return !isAscii(text) && ABJAD.matcher(text).find();
    }

    /** Compatibility forms composed, small letters, nothing invisible. */
    static String folded(String text) {
        if (isAscii(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SILENT.matcher(composed).replaceAll("");
    }

    /** A folded text in Latin letters; Korean syllables come apart. */
    static String latin(String folded) {
        if (isAscii(folded)) {
            return folded;
        }
        String apart = SYLLABLE.matcher(folded).replaceAll(m -> " " + syllable(m.group()));
        return TO_LATIN.transliterate(apart);
    }

    /** One Korean syllable as it is spelled in names: ICU writes 박 as bag, names have bak. */
    private static String syllable(String hangul) {
        String latin = TO_LATIN.transliterate(hangul);
        if (latin.endsWith("ng")) {
            return latin;
        }
        char last = latin.charAt(latin.length() - 1);
        int hard = "gdb".indexOf(last);
        return hard < 0 ? latin : latin.substring(0, latin.length() - 1) + "ktp".charAt(hard);
    }
}
