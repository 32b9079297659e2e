package linchpin.data.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import linchpin.data.facts.ShippedTable;

/** PLOVER's contexts, by the words of a sentence that stand for them. */
final class Contexts {

    /** A sentence has no more; those named first in the text count. */
    private static final int MOST = 3;

    private final Map<String, Pattern> words = new TreeMap<>();

    Contexts() {
        ShippedTable.beside(Contexts.class, "contexts.csv", "context", "words")
                .forEach(r -> words.put(
                        r.text("context"),
                        Pattern.compile("\\b(?:" + r.text("words").replace(';', '|') + ")", Pattern.CASE_INSENSITIVE)));
    }

    List<String> of(String sentence) {
        var at = new TreeMap<Integer, String>();
        words.forEach((context, pattern) -> {
            var m = pattern.matcher(sentence);
            if (m.find()) {
                at.putIfAbsent(m.start(), context);
            }
        });
        var found = new ArrayList<>(at.values());
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }
}
