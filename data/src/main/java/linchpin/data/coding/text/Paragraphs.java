package linchpin.data.coding.text;

import java.util.ArrayList;
import java.util.List;
import linchpin.evidence.Span;

/** Cuts a text into paragraphs: at line breaks, but for lines that were only wrapped; and so that none is endless. */
final class Paragraphs {

    /** Characters; longer ones are cut, so that hostile text costs no more than its length. */
    private static final int LONGEST = 8000;

    private Paragraphs() {}

    static List<Span> of(String text) {
        var paragraphs = new ArrayList<Span>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isBreak(text.charAt(i)) && !wrapped(text, i)) {
                add(paragraphs, text, start, i);
                start = i + 1;
            }
        }
        add(paragraphs, text, start, text.length());
        return paragraphs;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
    }

    /** Whether the next line goes on in lower case. */
    private static boolean wrapped(String text, int at) {
        int i = at + 1;
        if (text.charAt(at) == '\r' && i < text.length() && text.charAt(i) == '\n') {
            i++;
        }
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length() && Character.isLowerCase(text.charAt(i));
    }

    private static void add(List<Span> paragraphs, String text, int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int cut = text.lastIndexOf(' ', start + LONGEST);
            int end = cut > start ? cut : whole(text, start + LONGEST);
            trimmed(paragraphs, text, start, end);
            start = end;
        }
        trimmed(paragraphs, text, start, to);
    }

    /** A cut that does not halve a character of two. */
    static int whole(String text, int cut) {
        return Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut;
    }

    static void trimmed(List<Span> spans, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }
}
