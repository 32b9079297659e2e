package linchpin.data.fetch;

import java.nio.file.Path;

/**
 * A file that is there, whole.
 *
 * @param trust what its checksum was held against
 */
public record Fetched(Path file, long bytes, String sha256, Trust trust) {

    /** What the checksum was held against. */
    public enum Trust {
        /** The one of the table. */
        PINNED("the checksum of Linchpin's own table"),
        /** Nothing: it was noted for the next time. */
        FIRST_USE("nothing: this is the first time, and it is noted for the next"),
        /** The one noted when the file was first seen. */
        NOTED("the checksum that was noted the first time");

        private final String words;

        Trust(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
