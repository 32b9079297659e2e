package linchpin.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.event.Event;
import linchpin.event.History;
import linchpin.event.Valence;
import linchpin.future.Interval;
import linchpin.future.Keyed;

/**
 * How far a year's events fall into blocs: modularity of a signed and weighted network (Gómez, Jensen and Arenas 2009; of one sign it is
 * Newman's of 2006). 0 is what the actors' numbers of friendly and hostile events alone would give; 1 is never exceeded.
 *
 * @param events between the members of the given blocs
 * @param given of the given blocs, among their members
 * @param interval of it, from resampled months
 * @param best of the best partition found among all actors; above 0 even in noise, since it is the best of many
 * @param blocs that partition, those with more than one member, largest first
 */
public record Modularity(int year, int events, double given, Interval interval, double best, List<List<String>> blocs) {

    private static final int RESAMPLES = 400;
    private static final int RESTARTS = 40;
    private static final int MONTHS = 12;

    /** @param sides the given blocs */
    public static Modularity of(History history, int year, List<String> actors, List<List<String>> sides, long seed) {
        var members = sides.stream().flatMap(List::stream).toList();
        var among = new Year(history, year, members);
        int[] side = members.stream()
                .mapToInt(m -> sides.indexOf(
                        sides.stream().filter(s -> s.contains(m)).findFirst().orElseThrow()))
                .toArray();
        double[] drawn = new double[RESAMPLES];
        for (int r = 0; r < RESAMPLES; r++) {
            long key = Keyed.mix(seed + year, r);
            int[] months = new int[MONTHS];
            for (int m = 0; m < MONTHS; m++) {
                months[m] = (int) (Keyed.uniform(key, Keyed.Purpose.PARAMETER, m) * MONTHS);
            }
            drawn[r] = quality(among.matrix(months), side);
        }
        double[] defined =
                Arrays.stream(drawn).filter(q -> !Double.isNaN(q)).sorted().toArray();
        var all = new Year(history, year, actors);
        double[][] b = all.matrix(all.months());
        int[] best = partition(b, seed);
        return new Modularity(
                year,
                among.count,
                quality(among.matrix(among.months()), side),
                defined.length == 0
                        ? new Interval(Double.NaN, Double.NaN)
                        : new Interval(
                                defined[defined.length * 25 / 1000],
                                defined[Math.min(defined.length - 1, defined.length * 975 / 1000)]),
                quality(b, best),
                blocs(best, actors));
    }

    /** A year's friendly and hostile weights by month; an event of several actors is spread over its pairs. */
    private static final class Year {
        private final double[][][] friendly;
        private final double[][][] hostile;
        private final int size;
        private int count;

        Year(History history, int year, List<String> actors) {
            size = actors.size();
            friendly = new double[MONTHS][size][size];
            hostile = new double[MONTHS][size][size];
            for (Event e : history.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
                var pairs = pairs(e, actors);
                count += pairs.isEmpty() ? 0 : 1;
                var sign = e.deed().act().valence() == Valence.HOSTILE ? hostile : friendly;
                for (int[] p : pairs) {
                    double[][] month = sign[e.when().date().getMonthValue() - 1];
                    month[p[0]][p[1]] += 1.0 / pairs.size();
                    month[p[1]][p[0]] += 1.0 / pairs.size();
                }
            }
        }

        private static List<int[]> pairs(Event e, List<String> actors) {
            var seen = new LinkedHashMap<Integer, int[]>();
            for (String s : e.parties().sources()) {
                for (String t : e.parties().targets()) {
                    int i = actors.indexOf(s);
                    int j = actors.indexOf(t);
                    if (i >= 0 && j >= 0 && i != j) {
                        seen.put(Math.min(i, j) * actors.size() + Math.max(i, j), new int[] {i, j});
                    }
                }
            }
            return List.copyOf(seen.values());
        }

        int[] months() {
            int[] months = new int[MONTHS];
            Arrays.setAll(months, m -> m);
            return months;
        }

        /** What the events of these months have above chance, over the sum of all weights. */
        double[][] matrix(int[] months) {
            double[][] plus = sum(friendly, months);
            double[][] minus = sum(hostile, months);
            double[] k =
                    Arrays.stream(plus).mapToDouble(r -> Arrays.stream(r).sum()).toArray();
            double[] l = Arrays.stream(minus)
                    .mapToDouble(r -> Arrays.stream(r).sum())
                    .toArray();
            double p = Arrays.stream(k).sum();
            double m = Arrays.stream(l).sum();
            double[][] b = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    double above = plus[i][j] - (p > 0 ? k[i] * k[j] / p : 0);
                    double below = minus[i][j] - (m > 0 ? l[i] * l[j] / m : 0);
                    b[i][j] = (above - below) / (p + m);
                }
            }
            return b;
        }

        private double[][] sum(double[][][] byMonth, int[] months) {
            double[][] all = new double[size][size];
            for (int m : months) {
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        all[i][j] += byMonth[m][i][j];
                    }
                }
            }
            return all;
        }
    }

    /** Not a number where there is no event. */
    static double quality(double[][] b, int[] bloc) {
        double q = 0;
        for (int i = 0; i < b.length; i++) {
            for (int j = 0; j < b.length; j++) {
                q += bloc[i] == bloc[j] ? b[i][j] : 0;
            }
        }
        return q;
    }

    /** Actors move to the bloc that gains most until none gains, from many orders; the best end is kept. */
    static int[] partition(double[][] b, long seed) {
        int n = b.length;
        int[] best = new int[n];
        Arrays.setAll(best, i -> i);
        for (int r = 0; r < RESTARTS; r++) {
            int[] bloc = new int[n];
            Arrays.setAll(bloc, i -> i);
            long key = Keyed.mix(seed, r);
            boolean moved = true;
            for (int sweep = 0; moved && sweep < n; sweep++) {
                moved = false;
                for (int step = 0; step < n; step++) {
                    int i = (int) (Keyed.uniform(key, Keyed.Purpose.PARAMETER, sweep * n + step) * n);
                    moved |= move(b, bloc, i);
                }
            }
            if (quality(b, bloc) > quality(b, best)) {
                best = bloc;
            }
        }
        return best;
    }

    private static boolean move(double[][] b, int[] bloc, int i) {
        double[] gain = new double[b.length];
        for (int j = 0; j < b.length; j++) {
            gain[bloc[j]] += j == i ? 0 : b[i][j];
        }
        int to = bloc[i];
        for (int c = 0; c < gain.length; c++) {
            to = gain[c] > gain[to] + 1e-12 ? c : to;
        }
        boolean moves = to != bloc[i];
        bloc[i] = to;
        return moves;
    }

    private static List<List<String>> blocs(int[] bloc, List<String> actors) {
        Map<Integer, List<String>> members = new LinkedHashMap<>();
        for (int i = 0; i < bloc.length; i++) {
            members.computeIfAbsent(bloc[i], c -> new ArrayList<>()).add(actors.get(i));
        }
        return members.values().stream()
                .filter(m -> m.size() > 1)
                .sorted((x, y) -> y.size() - x.size())
                .map(List::copyOf)
                .toList();
    }
}
