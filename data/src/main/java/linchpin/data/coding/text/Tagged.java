package linchpin.data.coding.text;

import java.util.List;
import linchpin.evidence.Sentence;
import linchpin.evidence.Span;

/**
 * A sentence with its tokens in order.
 *
 * @param whole whether it reads as a sentence: it has a verb, ends as one and is not over-long; what does not lowers confidence
 */
public record Tagged(Sentence sentence, List<Token> tokens, boolean whole) {

    public int size() {
        return tokens.size();
    }

    public Token at(int i) {
        return tokens.get(i);
    }

    /** The key of a token; empty beyond the ends. */
    public String key(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).key();
    }

    /** The tag of a token; empty beyond the ends. */
    public String tag(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).tag();
    }

    /** Whether a token is this word. */
    public boolean is(int i, String word) {
        return key(i).equals(word);
    }

    /** The first token that stands within a span, or the number of tokens where none does. */
    public int first(Span span) {
        int i = 0;
        while (i < tokens.size() && tokens.get(i).span().end() <= span.start()) {
            i++;
        }
        return i;
    }

    /** The first token behind a span. */
    public int behind(Span span) {
        int i = first(span);
        while (i < tokens.size() && tokens.get(i).span().start() < span.end()) {
            i++;
        }
        return i;
    }
}
