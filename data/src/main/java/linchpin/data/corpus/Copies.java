package linchpin.data.corpus;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Items that tell what one of the last week told in nearly the same words and with the same figures (a day's toll is not the
 * next day's): resemblance of their runs of three words (Broder 1997,
 * On the resemblance and containment of documents). Looks back a bounded number of items, so that memory is bounded too.
 */
final class Copies {

    /** From this share of common runs on, one is a copy of the other. */
    static final double SAME = 0.5;

    private static final int DAYS = 7;
    private static final int ITEMS = 600;
    private static final int RUN = 3;
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private record Seen(long line, LocalDate day, List<String> figures, Set<Integer> runs) {}

    private final ArrayDeque<Seen> window = new ArrayDeque<>();

    /** The line of the first item of late that this one repeats; 0 where there is none. */
    long of(Entry.Item item) {
        Set<Integer> runs = runs(item.text());
        List<String> figures =
                FIGURE.matcher(item.text()).results().map(MatchResult::group).toList();
        for (Seen s : window) {
            if (s.figures.equals(figures)
                    && Math.abs(ChronoUnit.DAYS.between(s.day, item.day())) <= DAYS
                    && alike(s.runs, runs)) {
                return s.line;
            }
        }
        window.addLast(new Seen(item.line(), item.day(), figures, runs));
        if (window.size() > ITEMS) {
            window.removeFirst();
        }
        return 0;
    }

    private static boolean alike(Set<Integer> a, Set<Integer> b) {
        int small = Math.min(a.size(), b.size());
        int large = Math.max(a.size(), b.size());
        if (small < SAME * large) {
            return false;
        }
        Set<Integer> few = a.size() <= b.size() ? a : b;
        Set<Integer> many = few == a ? b : a;
        int both = 0;
        for (int run : few) {
            both += many.contains(run) ? 1 : 0;
        }
        return both >= SAME * (a.size() + b.size() - both);
    }

    private static Set<Integer> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip()
                .split(" ", -1);
        var runs = new HashSet<Integer>();
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 1;
            for (int k = i; k < i + RUN; k++) {
                hash = 31 * hash + words[k].hashCode();
            }
            runs.add(hash);
        }
        if (runs.isEmpty()) {
            runs.add(String.join(" ", words).hashCode());
        }
        return runs;
    }
}
