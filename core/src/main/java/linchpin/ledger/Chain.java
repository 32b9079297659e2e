package linchpin.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that cannot be changed unseen: each holds the SHA-256 of the whole line before it, and a seal, the SHA-256 of
 * its own text up to the seal (after Haber and Stornetta 1991).
 *
 * <pre>{@code {"previous":"<64 hex>","entry":{…},"seal":"<64 hex>"}}</pre>
 */
public final class Chain {

    /** What the first line follows. */
    public static final String NOTHING = "0".repeat(64);

    private static final String HEAD = "{\"previous\":\"";
    private static final String MIDDLE = "\",\"entry\":";
    private static final String SEAL = ",\"seal\":\"";
    private static final String END = "\"}";
    private static final int HASH = 64;
    private static final Pattern FRAME = Pattern.compile(
            Pattern.quote(HEAD) + "[0-9a-f]{64}" + Pattern.quote(MIDDLE) + "\\{.*\\}" + Pattern.quote(SEAL)
                    + "[0-9a-f]{64}" + Pattern.quote(END),
            Pattern.DOTALL);

    private Chain() {}

    /** A chain that does not hold, and the first line where that shows, counted from 1. */
    public static final class Broken extends IllegalArgumentException {
        private final int line;

        public Broken(int line, String why, String maybe) {
            super("The ledger is broken at line %d: %s.\nMaybe %s.".formatted(line, why, maybe));
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /**
     * The line of an entry.
     *
     * @param previous hash of the line before, or {@link #NOTHING}
     * @param entry a JSON object without line breaks
     */
    public static String line(String previous, String entry) {
        String sealed = HEAD + previous + MIDDLE + entry;
        return sealed + SEAL + hash(sealed) + END;
    }

    /** The hash of the last line: whoever has it written down can prove the whole ledger. */
    public static String tip(List<String> lines) {
        return lines.isEmpty() ? NOTHING : hash(lines.getLast());
    }

    /**
     * The entries of the lines, once the chain is known to hold.
     *
     * @throws Broken at the first line that was changed, or that does not follow the one before it
     */
    public static List<String> entries(List<String> lines) {
        var entries = new ArrayList<String>();
        String previous = NOTHING;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!FRAME.matcher(line).matches()) {
                throw new Broken(
                        i + 1,
                        "it does not have the form of a line of a ledger",
                        "it was edited, or a write was cut off");
            }
            int end = line.length() - END.length() - HASH - SEAL.length();
            String sealed = line.substring(0, end);
            if (!line.substring(end + SEAL.length(), line.length() - END.length())
                    .equals(hash(sealed))) {
                throw new Broken(
                        i + 1, "its text is not what was sealed", "it was edited; a later line corrects, nothing else");
            }
            if (!line.startsWith(previous, HEAD.length())) {
                throw new Broken(
                        i + 1,
                        i == 0 ? "it is not the first line that was written" : "it does not follow line " + i,
                        "a line before it was changed, taken out or put in");
            }
            entries.add(sealed.substring(HEAD.length() + HASH + MIDDLE.length()));
            previous = hash(line);
        }
        return List.copyOf(entries);
    }

    /** SHA-256 of a text as UTF-8, in lower-case hex. */
    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(
                    "This Java has no SHA-256, which every Java must have.\nMaybe install another Java.", e);
        }
    }
}
