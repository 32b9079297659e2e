package linchpin.data.coding.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import linchpin.evidence.Document;
import linchpin.evidence.Sentence;
import linchpin.evidence.Span;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** Cuts documents into sentences and tags their tokens. One thread at a time: the taggers keep state. */
public final class SentenceReader {

    /** Characters; what is longer is no sentence and is cut where it can be. */
    private static final int LONGEST = 900;

    /** Tokens that are tagged; the rest of a longer sentence stays untagged and uncoded. */
    private static final int TAGGED = 160;

    /** A sentence ended after an initial or a title that the model took for an end. */
    private static final Pattern CUT_SHORT = Pattern.compile(
            "(^|.*[\\s(])([A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sen|Rep|Gov|St|No|vs|Sgt|Adm|Capt|Prof|Rev|Jr)\\.");

    private final SentenceDetectorME sentences;
    private final TokenizerME tokens;
    private final POSTaggerME tagger;

    public SentenceReader() {
        try {
            sentences = new SentenceDetectorME(new SentenceModel(model("sentence")));
            tokens = new TokenizerME(new TokenizerModel(model("tokens")));
            tagger = new POSTaggerME(new POSModel(model("pos")));
        } catch (IOException e) {
            throw new UncheckedIOException("A model of English text in this build cannot be read.", e);
        }
    }

    private static InputStream model(String kind) {
        String name = "/opennlp-en-ud-ewt-%s-1.3-2.5.4.bin".formatted(kind);
        InputStream in = SentenceModel.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "The model %s is not on the class path.\nMaybe a jar of opennlp-models is missing."
                            .formatted(name));
        }
        return in;
    }

    /** The sentences of a document in order, untagged. */
    public List<Sentence> sentences(Document document) {
        String text = document.text();
        var all = new ArrayList<Sentence>();
        int paragraph = 0;
        for (Span p : Paragraphs.of(text)) {
            for (Span s : cut(text, p)) {
                all.add(new Sentence(document.id(), paragraph, all.size(), s, document.quote(s)));
            }
            paragraph++;
        }
        return all;
    }

    private List<Span> cut(String text, Span p) {
        String body = plain(text.substring(p.start(), p.end()));
        var spans = new ArrayList<Span>();
        int start = 0;
        for (opennlp.tools.util.Span found : sentences.sentPosDetect(body)) {
            String piece = body.substring(start, found.getEnd());
            if (piece.length() < LONGEST && CUT_SHORT.matcher(piece).matches()) {
                continue;
            }
            shorter(spans, text, p.start() + start, p.start() + found.getEnd());
            start = found.getEnd();
        }
        shorter(spans, text, p.start() + start, p.end());
        return spans;
    }

    private static void shorter(List<Span> spans, String text, int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int cut = Math.max(text.lastIndexOf("; ", start + LONGEST), text.lastIndexOf(" • ", start + LONGEST));
            if (cut <= start) {
                cut = text.lastIndexOf(' ', start + LONGEST);
            }
            int end = cut > start ? cut + 1 : Paragraphs.whole(text, start + LONGEST);
            Paragraphs.trimmed(spans, text, start, end);
            start = end;
        }
        Paragraphs.trimmed(spans, text, start, to);
    }

    /** Typographic quotation marks as the models know them; as long as the text. */
    private static String plain(String text) {
        return text.replace('’', '\'').replace('‘', '\'').replace('“', '"').replace('”', '"');
    }

    /** A sentence with its tokens. */
    public Tagged tag(Sentence sentence) {
        String text = sentence.text();
        List<Span> pieces = Words.of(plain(text), tokens.tokenizePos(plain(text)));
        List<Span> kept = pieces.subList(0, Math.min(TAGGED, pieces.size()));
        String[] words = kept.stream()
                .map(p -> plain(text.substring(p.start(), p.end())))
                .toArray(String[]::new);
        String[] tags = tagger.tag(words);
        var tagged = new ArrayList<Token>();
        int offset = sentence.span().start();
        boolean verb = false;
        for (int i = 0; i < words.length; i++) {
            Span at = kept.get(i);
            var span = new Span(offset + at.start(), offset + at.end());
            int plus = tags[i].indexOf('+');
            String tag = Words.contraction(words[i]) ? "AUX" : plus > 0 ? tags[i].substring(0, plus) : tags[i];
            String raw = text.substring(at.start(), at.end());
            tagged.add(new Token(span, raw, tag, Keys.of(Keys.stem(words[i])), Keys.possessive(words[i])));
            verb |= tag.equals("VERB") || tag.equals("AUX");
        }
        boolean ends = text.endsWith(".")
                || text.endsWith("!")
                || text.endsWith("?")
                || text.endsWith("\"")
                || text.endsWith("”");
        return new Tagged(sentence, List.copyOf(tagged), verb && ends && pieces.size() <= TAGGED);
    }
}
