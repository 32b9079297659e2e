package linchpin.data.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import linchpin.benchmark.DisputeData.Pact;
import linchpin.benchmark.DisputeData.Promise;

/** Alliances by alpha-3 code, turned into alliances between the numbered states of each year. */
final class DisputePacts {

    /** The table of alliances ends here; what was in force stays so until then. */
    private static final int END = 2018;

    private DisputePacts() {}

    /** Numbers of states by alpha-3 code and year: Germany and Yemen changed theirs. */
    static final class Codes {
        private final Map<String, TreeMap<Integer, Integer>> byYear = new HashMap<>();

        void add(String iso, int year, int code) {
            if (!iso.isEmpty()) {
                byYear.computeIfAbsent(iso, k -> new TreeMap<>()).put(year, code);
            }
        }

        /** Minus one where there is no such state. */
        int of(String iso, int year) {
            var years = byYear.getOrDefault(iso, new TreeMap<>());
            var entry = years.floorEntry(year);
            return entry == null ? -1 : entry.getValue();
        }
    }

    static List<Pact> read(CellStream file, Codes codes) {
        var pacts = new ArrayList<Pact>();
        file.each(row -> {
            var promise = Promise.valueOf(row.getField("type").toUpperCase(Locale.ROOT));
            int from = CellStream.whole(row, "start");
            double end = CellStream.number(row, "end");
            int until = Double.isNaN(end) ? END : (int) end;
            spells(row.getField("a"), row.getField("b"), promise, from, until, codes, pacts);
        });
        return pacts;
    }

    private static void spells(
            String isoA, String isoB, Promise promise, int from, int until, Codes codes, List<Pact> pacts) {
        int start = from;
        for (int y = from; y <= until; y++) {
            int a = codes.of(isoA, y);
            int b = codes.of(isoB, y);
            boolean last = y == until || codes.of(isoA, y + 1) != a || codes.of(isoB, y + 1) != b;
            if (last) {
                if (a >= 0 && b >= 0) {
                    pacts.add(new Pact(a, b, promise, start, y));
                }
                start = y + 1;
            }
        }
    }
}
