package linchpin.evidence;

/**
 * A piece of a document's text.
 *
 * @param start offset of its first Java character
 * @param end offset behind its last one
 */
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "A span cannot run from %d to %d.\nMaybe the two ends are swapped.".formatted(start, end));
        }
    }

    /** From the start of one piece to the end of another. */
    public Span to(Span last) {
        return new Span(Math.min(start, last.start), Math.max(end, last.end));
    }

    public boolean contains(Span inner) {
        return start <= inner.start && inner.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
