package linchpin.evidence;

import java.util.List;

/**
 * A document in its passages. All of the file's text stays in the document, the dropped passages too, so that every offset
 * can be looked up and nothing vanishes unseen.
 *
 * @param basis what the day of publication rests on
 * @param passages in order, without overlap
 */
public record Paper(Document document, Basis basis, List<Passage> passages) {

    public Paper {
        passages = List.copyOf(passages);
    }

    /** What the day of a document rests on. */
    public enum Basis {
        /** Told by whoever handed it in. */
        GIVEN,
        /** Written in the file: a dateline, or its metadata. */
        STATED,
        /** The last day that its text names: it cannot be older. */
        NOT_BEFORE,
        /** Nothing says when. */
        UNKNOWN
    }

    /** A verbatim piece. */
    public Quote quote(int start, int end) {
        return new Quote(document.id(), start, end, document.text().substring(start, end));
    }

    /** A sentence as a quote. */
    public static Quote quote(Sentence s) {
        return new Quote(s.document(), s.span().start(), s.span().end(), s.text());
    }

    /** What the passage of a sentence is for. */
    public Passage.Kind kind(Sentence s) {
        return passages.get(s.paragraph()).kind();
    }
}
