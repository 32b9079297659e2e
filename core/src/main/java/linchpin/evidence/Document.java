package linchpin.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text as read, with what is known of its origin. All of the file's text stays in it, the dropped passages too, so that
 * every offset can be looked up and nothing vanishes unseen.
 *
 * @param id the first twelve hex digits of the SHA-256 of the file
 * @param text what all offsets point into
 * @param passages in order, without overlap
 */
public record Document(String id, Head head, String text, List<Passage> passages) {

    public Document {
        passages = List.copyOf(passages);
    }

    /**
     * Where a document comes from.
     *
     * @param title empty where none was found
     * @param publisher empty where none was named
     * @param published the day of publication, or the earliest day on which it can have been written
     * @param basis how that day was found
     */
    public record Head(
            String title, String publisher, @Nullable LocalDate published, Basis basis) {}

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
        return new Quote(id, start, end, text.substring(start, end));
    }

    /** The same document with another day. */
    public Document dated(@Nullable LocalDate published, Basis basis) {
        return new Document(id, new Head(head.title, head.publisher, published, basis), text, passages);
    }
}
