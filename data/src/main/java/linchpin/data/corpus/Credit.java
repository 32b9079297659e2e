package linchpin.data.corpus;

import java.util.regex.Pattern;

/** The credit at the end of an item of news: "(Some Agency)", perhaps several. It names who printed it, and nobody who acts. */
final class Credit {

    private static final Pattern LAST = Pattern.compile("(\\s*[(\\[][^()\\[\\]]{1,80}[)\\]][\\s.,;]*)+$");

    private Credit() {}

    /** The text before its credits; the text itself where nothing else would be left. */
    static String without(String text) {
        var found = LAST.matcher(text);
        return found.find() && found.start() > 0 ? text.substring(0, found.start()) : text;
    }
}
