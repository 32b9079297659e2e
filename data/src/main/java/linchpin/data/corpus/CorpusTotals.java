package linchpin.data.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.event.Act;

/**
 * What a coded stream holds, added up.
 *
 * @param items lines that were taken, that repeat another, that were rejected
 * @param sentences that were read
 * @param events by what they say of happening
 * @param byYear events that happened, by year of the item
 * @param byAct events that happened, by root
 * @param actors items that name a known actor, and what was not known
 * @param problems rejected lines with their reasons, the first few
 */
public record CorpusTotals(
        Items items,
        long sentences,
        Map<String, Long> events,
        Map<String, Long> byYear,
        Map<Act, Long> byAct,
        Actors actors,
        List<String> problems) {

    private static final int TOP = 40;
    private static final int PROBLEMS = 20;
    private static final int NAMES = 500_000;

    /** @param lines all that are not blank: accepted + rejected; {@code copies} are among the accepted */
    public record Items(long lines, long accepted, long copies, long rejected) {}

    /**
     * @param items with an actor of the dictionary
     * @param unmapped how many names stand in items, counted once each, that the dictionary does not know
     * @param top the most frequent of them
     */
    public record Actors(long items, long unmapped, List<Name> top) {}

    /** A name and in how many items it stands. */
    public record Name(String name, long items) {}

    public static CorpusTotals of(CorpusStore store) {
        long[] count = new long[6];
        var names = new HashMap<String, Long>();
        var problems = new java.util.ArrayList<String>();
        String file = store.about().file();
        store.lines(row -> {
            count[0]++;
            if (!row.text("problem").isEmpty()) {
                count[1]++;
                if (problems.size() < PROBLEMS) {
                    problems.add("%s:%s: %s".formatted(file, row.text("line"), row.text("problem")));
                }
                return;
            }
            count[2] += row.text("copy_of").isEmpty() ? 0 : 1;
            count[3] += Long.parseLong(row.text("sentences"));
            count[4] += row.text("actors").isEmpty() ? 0 : 1;
            for (String name : row.text("unmapped").split(";", -1)) {
                if (!name.isEmpty()) {
                    count[5]++;
                    names.merge(name, 1L, Long::sum);
                }
            }
            if (names.size() > NAMES) {
                names.values().removeIf(n -> n == 1);
            }
        });
        var events = new TreeMap<String, Long>();
        var byYear = new TreeMap<String, Long>();
        var byAct = new TreeMap<Act, Long>();
        store.events(row -> {
            events.merge(row.text("standing"), 1L, Long::sum);
            if (CorpusEvents.happened(row)) {
                byYear.merge(row.text("date").substring(0, 4), 1L, Long::sum);
                byAct.merge(Act.valueOf(row.text("act")), 1L, Long::sum);
            }
        });
        return new CorpusTotals(
                new Items(count[0], count[0] - count[1], count[2], count[1]),
                count[3],
                events,
                byYear,
                byAct,
                new Actors(count[4], count[5], top(names)),
                List.copyOf(problems));
    }

    private static List<Name> top(Map<String, Long> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TOP)
                .map(e -> new Name(e.getKey(), e.getValue()))
                .toList();
    }
}
