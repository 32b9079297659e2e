package linchpin.dossier;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Valence;

/** Searches the dealings of an actor for breaks: whether by year, when by month. */
record Breaks(History known, Dealings dealings) {

    /** Enough for Holm's correction over some sixty series at 5 %. */
    private static final int SHUFFLES = 4999;

    /** Fewer events with a partner than this are not searched. */
    private static final int FEWEST = 20;

    private static final int SHORTEST_YEARS = 2;

    /** Those that stand out, by month. */
    List<Break> find(double alpha, long seed) {
        LocalDate first = known.events().getFirst().when().date().withDayOfYear(1);
        LocalDate last = known.lastDay();
        List<String> families = known.events().stream()
                .map(e -> e.evidence().family())
                .distinct()
                .sorted()
                .toList();
        int[][] all = byMonth(known.events(), families, e -> true, first, last);
        var partners = new TreeSet<String>();
        dealings.between(first, last).forEach(d -> partners.add(d.partner()));
        var searched = new ArrayList<Break>();
        for (String partner : partners) {
            List<Event> shared = dealings.between(first, last)
                    .filter(d -> d.partner().equals(partner))
                    .map(Dealings.Dealing::event)
                    .toList();
            for (Valence valence : Valence.values()) {
                Predicate<Event> which = e -> e.deed().act().valence() == valence;
                int events = (int) shared.stream().filter(which).count();
                if (events >= FEWEST) {
                    int[][] hits = byMonth(shared, families, which, first, last);
                    var split = Changes.best(new Changes.Series(hits, all), 12 * SHORTEST_YEARS);
                    var byYear = new Changes.Series(byYear(hits), byYear(all));
                    searched.add(new Break(
                            partner,
                            valence,
                            YearMonth.from(first).plusMonths(split.at()),
                            events,
                            split.odds(),
                            Changes.p(byYear, SHORTEST_YEARS, SHUFFLES, seed + searched.size())));
                }
            }
        }
        return standingOut(searched, alpha);
    }

    private static int[][] byMonth(
            List<Event> events, List<String> families, Predicate<Event> which, LocalDate first, LocalDate last) {
        int[][] months = new int[families.size()][12 * (last.getYear() - first.getYear()) + last.getMonthValue()];
        for (Event e : events) {
            int m = Dealings.month(e, first);
            if (m >= 0 && which.test(e)) {
                months[families.indexOf(e.evidence().family())][m]++;
            }
        }
        return months;
    }

    private static int[][] byYear(int[][] months) {
        int[][] years = new int[months.length][];
        for (int f = 0; f < months.length; f++) {
            years[f] = new int[(months[f].length + 11) / 12];
            for (int m = 0; m < months[f].length; m++) {
                years[f][m / 12] += months[f][m];
            }
        }
        return years;
    }

    /** Holm's (1979) step-down over all that were searched. */
    private static List<Break> standingOut(List<Break> searched, double alpha) {
        var byP = searched.stream()
                .sorted(Comparator.comparingDouble(Break::p).thenComparing(Break::partner))
                .toList();
        var kept = new ArrayList<Break>();
        double worst = 0;
        for (int k = 0; k < byP.size() && worst <= alpha; k++) {
            Break b = byP.get(k);
            worst = Math.max(worst, Math.min(1, b.p() * (byP.size() - k)));
            if (worst <= alpha) {
                kept.add(new Break(b.partner(), b.valence(), b.month(), b.events(), b.odds(), worst));
            }
        }
        kept.sort(Comparator.comparing(Break::month).thenComparing(Break::partner));
        return List.copyOf(kept);
    }
}
