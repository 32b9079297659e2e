package linchpin.behavior;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.Deed;
import linchpin.event.Roster;
import linchpin.pattern.Counter;
import linchpin.pattern.Gap;
import linchpin.pattern.Response;
import linchpin.pattern.Tally;
import linchpin.supply.Stocks;

/**
 * Responses compiled, with the memory of their triggers. What moves a choice is the surge of a trigger: the log of its
 * recent count against what its own slow habit would have led one to expect,
 *
 * <pre>log(1 + m_recent) − log(1 + m_slow · recent half-life / slow half-life)</pre>
 *
 * so that habit keeps what is usual and a response tells only of what is new. Where a stock is the trigger, it is the share of
 * the need that is not covered.
 */
final class Responses {

    private final Tally triggers;
    private final Stocks stocks;

    /** By position in the tally: the response. */
    private final int[] counted;

    /** By response: the stock that runs short; minus one where events are counted. */
    private final int[] lacking;

    private final int[][] answering;
    private final boolean[][] towards;
    private final DecayedCounts recent;
    private final DecayedCounts slow;
    private final double usual;
    private final int[] matched;
    private final int n;

    Responses(List<Response> list, Roster roster, List<Deed.Kind> kinds, Settings settings, int origin, Stocks stocks) {
        this.stocks = stocks;
        n = roster.size();
        int size = list.size();
        lacking = list.stream()
                .mapToInt(r -> r.trigger() instanceof Gap gap ? stocks.table().stock(gap.id()) : -1)
                .toArray();
        counted = IntStream.range(0, size).filter(r -> lacking[r] < 0).toArray();
        var counters = list.stream()
                .map(Response::trigger)
                .filter(Counter.class::isInstance)
                .map(Counter.class::cast)
                .toList();
        triggers = new Tally(counters, roster, kinds);
        matched = new int[counted.length];
        double days = settings.answers().days();
        double habit = settings.decay().habitLong();
        recent = new DecayedCounts(size, days, origin);
        slow = new DecayedCounts(size, habit, origin);
        usual = days / habit;
        towards = new boolean[size][n];
        answering = new int[Memory.VALENCES * n][];
        for (int cell = 0; cell < answering.length; cell++) {
            int v = cell / n;
            String code = roster.code(cell % n);
            answering[cell] = IntStream.range(0, size)
                    .filter(r -> list.get(r).answer().valence().ordinal() == v
                            && list.get(r).answer().actors().contains(code))
                    .toArray();
        }
        for (int r = 0; r < size; r++) {
            for (String code : list.get(r).answer().targets()) {
                towards[r][roster.indexOf(code)] = true;
            }
        }
    }

    /** None at all, among so many actors. */
    static Responses none(int actors) {
        return new Responses(actors);
    }

    private Responses(int actors) {
        n = actors;
        triggers = new Tally(List.of(), new Roster(List.of()), List.of());
        stocks = Stocks.none();
        counted = new int[0];
        lacking = new int[0];
        matched = new int[0];
        recent = new DecayedCounts(0, 1, 0);
        slow = new DecayedCounts(0, 1, 0);
        usual = 1;
        towards = new boolean[0][];
        answering = new int[0][];
    }

    private Responses(Responses other, Stocks stocks) {
        this.stocks = stocks;
        n = other.n;
        triggers = other.triggers;
        counted = other.counted;
        lacking = other.lacking;
        matched = other.matched.clone();
        recent = other.recent.copy();
        slow = other.slow.copy();
        usual = other.usual;
        towards = other.towards;
        answering = other.answering;
    }

    /** A copy that looks at other stocks. */
    Responses copy(Stocks other) {
        return new Responses(this, other);
    }

    /** Its decaying counts. */
    List<DecayedCounts> all() {
        return List.of(recent, slow);
    }

    int size() {
        return lacking.length;
    }

    /** An event counts once, with its weight, for every trigger that it matches. */
    void fold(int day, Roster.Group sources, Roster.Group targets, int kind, double weight) {
        if (matched.length == 0) {
            return;
        }
        Arrays.fill(matched, 0);
        triggers.add(matched, 0, sources, targets, kind, weight);
        for (int c = 0; c < matched.length; c++) {
            if (matched[c] > 0) {
                recent.add(counted[c], weight, day);
                slow.add(counted[c], weight, day);
            }
        }
    }

    /** How far the trigger of a response stands above its own habit, in logs; of a stock, the share of its need not covered. */
    double surge(int r, int day) {
        if (lacking[r] >= 0) {
            return stocks.gap(lacking[r]);
        }
        return DecayedCounts.log(recent.read(r, day)) - DecayedCounts.log(slow.read(r, day) * usual);
    }

    /**
     * Fills the features of some targets.
     *
     * @param x row {@code k} of {@code who[k]} begins at {@code k * width + from}
     */
    void fill(int v, int i, int day, int[] who, double[] x, int width, int from) {
        if (lacking.length == 0) {
            return;
        }
        for (int k = 0; k < who.length; k++) {
            Arrays.fill(x, k * width + from, k * width + from + lacking.length, 0);
        }
        for (int r : answering[v * n + i]) {
            double surge = surge(r, day);
            for (int k = 0; k < who.length; k++) {
                x[k * width + from + r] = towards[r][who[k]] ? surge : 0;
            }
        }
    }
}
