package linchpin.data.coding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.evidence.Span;

/** Mends what the tokenizer leaves joined: "she'll" is two words, and a full stop is none. */
final class Words {

    private static final Pattern CONTRACTED = Pattern.compile("(\\p{L}+)('(?:ll|re|ve|d|m))", Pattern.CASE_INSENSITIVE);
    private static final Pattern STOPPED = Pattern.compile("(\\p{L}{3,})([.,;:!?])");

    private Words() {}

    /** Spans within the sentence. */
    static List<Span> of(String text, opennlp.tools.util.Span[] tokens) {
        var spans = new ArrayList<Span>();
        for (opennlp.tools.util.Span t : tokens) {
            String word = text.substring(t.getStart(), t.getEnd());
            Matcher m = CONTRACTED.matcher(word);
            if (!m.matches()) {
                m = STOPPED.matcher(word);
            }
            if (m.matches() && !(word.endsWith(".") && t.getEnd() < text.length() - 1)) {
                spans.add(new Span(t.getStart(), t.getStart() + m.end(1)));
                spans.add(new Span(t.getStart() + m.start(2), t.getEnd()));
            } else {
                spans.add(new Span(t.getStart(), t.getEnd()));
            }
        }
        return spans;
    }

    /** Whether a word is a contracted auxiliary. */
    static boolean contraction(String word) {
        return word.length() > 1 && word.charAt(0) == '\'' && Character.isLetter(word.charAt(1)) && !word.equals("'s");
    }
}
