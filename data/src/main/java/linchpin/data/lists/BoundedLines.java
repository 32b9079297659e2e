package linchpin.data.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** Lines of a text, of which an endless one fills no memory: what is over the limit is read and dropped, and said. */
final class BoundedLines {

    private final BufferedReader reader;
    private final int longest;
    private boolean cut;

    BoundedLines(BufferedReader reader, int longest) {
        this.reader = reader;
        this.longest = longest;
    }

    /** Whether the line given last was longer than the limit. */
    boolean cut() {
        return cut;
    }

    /** The next line without its end; nothing at the end of the text. */
    Optional<String> next() throws IOException {
        cut = false;
        var line = new StringBuilder();
        int next = reader.read();
        if (next < 0) {
            return Optional.empty();
        }
        for (; next >= 0 && next != '\n'; next = reader.read()) {
            if (line.length() < longest) {
                line.append((char) next);
            } else {
                cut = true;
            }
        }
        return Optional.of(line.toString());
    }
}
