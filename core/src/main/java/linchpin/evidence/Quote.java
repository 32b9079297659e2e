package linchpin.evidence;

/**
 * A verbatim piece of a document.
 *
 * @param document id of the document
 * @param start first character in the document's text, counted in Java chars
 * @param end one past the last
 * @param text exactly what stands there
 */
public record Quote(String document, int start, int end, String text) {

    public Quote {
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "The quote from %d to %d has %d characters.\nMaybe its text was cleaned after it was cut out."
                            .formatted(start, end, text.length()));
        }
    }

    /** A part of this quote; positions are relative to it. */
    public Quote part(int from, int to) {
        return new Quote(document, start + from, start + to, text.substring(from, to));
    }
}
