package linchpin.evidence;

/**
 * A sentence of a document.
 *
 * @param document id of the document
 * @param paragraph number of the paragraph within the document, from 0
 * @param index number of the sentence within the document, from 0
 * @param span where it stands in the document's text
 * @param text equal to what stands there
 */
public record Sentence(String document, int paragraph, int index, Span span, String text) {

    public Sentence {
        if (text.length() != span.end() - span.start()) {
            throw new IllegalArgumentException(
                    "The sentence %d of %s has %d characters, its span %d.\nMaybe the text was cleaned after it was cut."
                            .formatted(index, document, text.length(), span.end() - span.start()));
        }
    }
}
