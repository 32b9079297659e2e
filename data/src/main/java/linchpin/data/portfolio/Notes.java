package linchpin.data.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes on rows that are used all the same: the first of each kind in full, the others counted. */
final class Notes {

    private final Map<String, String> first = new TreeMap<>();
    private final Map<String, Integer> count = new TreeMap<>();

    void add(String kind, String sentence) {
        first.putIfAbsent(kind, sentence);
        count.merge(kind, 1, Integer::sum);
    }

    List<String> all() {
        var all = new ArrayList<String>();
        first.forEach((kind, sentence) -> {
            int more = count.getOrDefault(kind, 1) - 1;
            all.add(sentence
                    + (more > 0
                            ? " The same holds %s.".formatted(more == 1 ? "once more" : more + " times more")
                            : ""));
        });
        return all;
    }
}
