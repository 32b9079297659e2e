package linchpin.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was read. All offsets of evidence are positions of Java characters in {@link #text}.
 *
 * @param id unique among the documents at hand
 * @param title empty where unknown
 * @param publisher empty where unknown
 * @param published day of publication, where known
 */
public record Document(
        String id, String title, String publisher, @Nullable LocalDate published, String text) {

    /** A text of which nothing else is known. */
    public static Document of(String id, @Nullable LocalDate published, String text) {
        return new Document(id, "", "", published, text);
    }

    /** What stands between two offsets. */
    public String quote(Span span) {
        return text.substring(span.start(), span.end());
    }
}
