package linchpin.eventdata;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Why a dated event of a table was not found: what the stream and the coder have of its pair near that day. */
public enum Misses {
    /** No item near the day names both. */
    NO_ITEM("no item of those days names both"),
    /** An item names both, and nothing was coded between them. */
    NOT_CODED("an item names both, nothing is coded between them"),
    /** Something was coded between them, of the other valence only. */
    OTHER_VALENCE("coded between them with the other valence only"),
    /** It was found. */
    FOUND("found");

    private final String words;

    Misses(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** On which days items name both of a pair. */
    static Map<Pair, NavigableSet<LocalDate>> named(Collection<Naming> namings, List<Pair> pairs) {
        var named = new TreeMap<Pair, NavigableSet<LocalDate>>();
        pairs.forEach(p -> named.put(p, new TreeSet<>()));
        for (Naming n : namings) {
            for (Pair p : pairs) {
                if (n.actors().contains(p.a()) && n.actors().contains(p.b())) {
                    named.getOrDefault(p, new TreeSet<>()).add(n.day());
                }
            }
        }
        return named;
    }

    static Misses of(LocalDate day, DayBook.Line line, DayBook coded, NavigableSet<LocalDate> named) {
        if (Finds.near(coded.days(line), day)) {
            return FOUND;
        }
        boolean other = DayBook.lines(List.of(line.pair())).stream().anyMatch(l -> Finds.near(coded.days(l), day));
        return other ? OTHER_VALENCE : Finds.near(named, day) ? NOT_CODED : NO_ITEM;
    }
}
