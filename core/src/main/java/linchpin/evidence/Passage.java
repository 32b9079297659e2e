package linchpin.evidence;

/**
 * A stretch of a document: usually a line or a paragraph.
 *
 * @param start first character in the document's text
 * @param end one past the last
 * @param why the reason where it was dropped, or what kind of box it is; else empty
 */
public record Passage(Kind kind, int start, int end, String why) {

    /** What a stretch is for. */
    public enum Kind {
        /** A title or heading. */
        HEADING,
        /** Running text. */
        BODY,
        /** Set apart from the text by its author: questions and answers, tips, takeaways. Read, and counted apart. */
        BOX,
        /** Image credits, invitations to comment, links: shown as dropped and not read. */
        DROPPED
    }

    /** Whether statements are drawn from it. */
    public boolean isRead() {
        return kind != Kind.DROPPED;
    }
}
