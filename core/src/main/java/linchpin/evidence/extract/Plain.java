package linchpin.evidence.extract;

import linchpin.evidence.Sentence;

/** Text for matching: curly quotes and dashes made plain, one character for one, so that every offset stays. */
public final class Plain {

    private Plain() {}

    /** The plain form of a sentence. */
    public static String of(Sentence s) {
        return of(s.text());
    }

    /** The plain form of a text, of the same length. */
    public static String of(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = switch (plain.charAt(i)) {
                case '\u2018', '\u2019', '\u02BC' -> '\'';
                case '\u201C', '\u201D' -> '"';
                case '\u2010', '\u2011' -> '-';
                case '\u2012', '\u2013', '\u2014', '\u2212' -> '\u2013';
                case '\u00A0', '\u202F', '\n', '\r', '\t' -> ' ';
                default -> plain.charAt(i);
            };
            plain.setCharAt(i, c);
        }
        return plain.toString();
    }
}
