package linchpin.evidence;

/**
 * A sentence, with its place.
 *
 * @param index from 0, over the passages that are read
 * @param passage position of its passage in the document
 * @param kind of that passage
 * @param quote verbatim
 */
public record Sentence(int index, int passage, Passage.Kind kind, Quote quote) {

    /**
     * The text for matching: curly quotes and dashes made plain, one character for one, so that every offset stays.
     */
    public String plain() {
        return plain(quote.text());
    }

    /** The same of any text. */
    public static String plain(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = switch (plain.charAt(i)) {
                case '\u2018', '\u2019', '\u02BC' -> '\'';
                case '\u201C', '\u201D' -> '"';
                case '\u2010', '\u2011' -> '-';
                case '\u2012', '\u2013', '\u2014', '\u2212' -> '\u2013';
                case '\u00A0', '\u202F', '\n', '\t' -> ' ';
                default -> plain.charAt(i);
            };
            plain.setCharAt(i, c);
        }
        return plain.toString();
    }

    public boolean isQuestion() {
        return quote.text().stripTrailing().endsWith("?");
    }
}
