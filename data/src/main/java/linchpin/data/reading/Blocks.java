package linchpin.data.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as blocks of text, before its layout is told.
 *
 * @param title empty where the file names none
 * @param publisher empty where the file names none
 * @param published where the file's metadata say so
 * @param all in order
 * @param notes what was left out; may grow while reading
 */
record Blocks(String title, String publisher, @Nullable LocalDate published, List<Block> all, List<String> notes) {

    /**
     * A line or paragraph.
     *
     * @param text with no line break inside
     * @param heading whether the file marks it as one
     * @param dropped why it is not read; empty where it is
     */
    record Block(String text, boolean heading, String dropped) {}

    static Blocks ofText(String text) {
        var blocks = new ArrayList<Block>();
        text.replace("\r\n", "\n").replace('\r', '\n').lines().forEach(line -> blocks.add(new Block(line, false, "")));
        return new Blocks("", "", null, blocks, new ArrayList<>());
    }

    /**
     * The same without characters that nobody sees: they reorder words, split them, or hide text. And no longer than
     * {@link DocumentFile#LONGEST_TEXT}.
     */
    Blocks clean() {
        var cleaned = new ArrayList<Block>();
        var said = new ArrayList<>(notes);
        long invisible = 0;
        int length = 0;
        for (Block b : all) {
            String kept = seen(b.text);
            invisible += b.text.length() - kept.length();
            if (length + kept.length() > DocumentFile.LONGEST_TEXT) {
                said.add("The text is cut after %,d characters.".formatted(length));
                break;
            }
            length += kept.length() + 1;
            cleaned.add(new Block(kept, b.heading, b.dropped));
        }
        if (invisible > 0) {
            said.add("%d invisible characters were taken out.".formatted(invisible));
        }
        return new Blocks(seen(title), seen(publisher), published, cleaned, said);
    }

    /** A text without what nobody sees. */
    static String seen(String text) {
        var kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!hidden(c) && !lone(text, i)) {
                kept.append(c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u0085' ? ' ' : c);
            }
        }
        return kept.toString();
    }

    private static boolean hidden(char c) {
        return (c < 0x20 && c != '\t' && c != '\f')
                || (c >= 0x7F && c < 0xA0 && c != '\u0085')
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u206F')
                || c == '\uFEFF'
                || (c >= '\uFFF9' && c <= '\uFFFB');
    }

    /** Half a character. */
    private static boolean lone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
