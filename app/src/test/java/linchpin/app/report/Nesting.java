package linchpin.app.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict look at tags: browsers forgive what readers of a golden file should not have to. */
final class Nesting {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z0-9]+)[^>]*?(/?)>");
    private static final Set<String> VOID = Set.of("meta", "input", "br");

    private Nesting() {}

    static List<String> faults(String html) {
        String bare = html.replaceAll("(?s)<style>.*?</style>|<script>.*?</script>", "");
        List<String> faults = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(bare);
        while (tag.find()) {
            String name = tag.group(2);
            if (VOID.contains(name) || !tag.group(3).isEmpty()) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(name);
            } else if (!name.equals(open.peek())) {
                faults.add("</" + name + "> at " + tag.start() + " closes <" + open.peek() + ">");
                return faults;
            } else {
                open.pop();
            }
        }
        open.forEach(name -> faults.add("<" + name + "> is never closed"));
        return faults;
    }
}
