package linchpin.data.coding.text;

import linchpin.evidence.Span;

/**
 * A word, number or mark.
 *
 * @param span where it stands in the document
 * @param text what stands there
 * @param tag part of speech by Universal Dependencies, such as {@code NOUN}
 * @param key as dictionaries know it: lower case, without accents, stops, apostrophes and invisible characters; capitals
 *     are kept in words of two to four, so that US is not us
 * @param possessive whether it ends in 's or s'
 */
public record Token(Span span, String text, String tag, String key, boolean possessive) {

    public boolean is(String word) {
        return key.equals(word);
    }

    /** Whether it is tagged as one of these. */
    public boolean tagged(String... tags) {
        for (String t : tags) {
            if (tag.equals(t)) {
                return true;
            }
        }
        return false;
    }

    public boolean capital() {
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    }
}
