package linchpin.supply;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import linchpin.event.EventTable;
import linchpin.event.Roster;
import linchpin.world.Parameter;

/**
 * What is in store as the days go by: a fold over a history, observed or simulated, by the same code.
 *
 * <p>Accounting, exact: what a stock holds is what it held on its first day, plus what moved in, less what moved out. No
 * stock falls below zero; what is given to others stops at the giver's reserve. What was wanted and not there is kept
 * apart, by flow, as unmet.
 */
public final class Stocks {

    private final FlowTable table;
    private double[] start = {};
    private double[] reserve = {};
    private double[][] size = {};
    private double[] factor;
    private final double[] level;
    private final double[] moved;
    private final double[] unmet;
    private final double[] need;
    private final double[] income;
    private final double[] gap;
    private final double[] pace;
    private final int[] matched;
    private int day;
    private int told;
    private int turn;

    /** As nothing has begun yet, with sizes of one's choice. */
    public Stocks(FlowTable table, ToDoubleFunction<Parameter> value) {
        this(table);
        day = table.first - 1;
        told = Integer.MAX_VALUE;
        turn = table.first;
        start = table.stocks.stream()
                .mapToDouble(s -> Math.max(0, value.applyAsDouble(s.start())))
                .toArray();
        reserve = table.stocks.stream()
                .mapToDouble(s -> s.reserve() == null ? 0 : Math.max(0, value.applyAsDouble(s.reserve())))
                .toArray();
        size = new double[table.flows.size()][];
        for (int f = 0; f < size.length; f++) {
            double days = table.days[f];
            size[f] = Arrays.stream(table.sizes[f])
                    .mapToDouble(p -> Math.max(0, value.applyAsDouble(p)) / days)
                    .toArray();
        }
    }

    /** Of a case that keeps none. */
    public static Stocks none() {
        return new Stocks(FlowTable.NONE);
    }

    private Stocks(FlowTable table) {
        this.table = table;
        int n = table.stocks.size();
        int m = table.flows.size();
        factor = table.unchanged();
        level = new double[n];
        gap = new double[n];
        need = new double[n];
        income = new double[n];
        pace = new double[m];
        moved = new double[m];
        unmet = new double[m];
        matched = new int[table.onEvent.length];
    }

    /**
     * Folds what was known before a day begins; later changes of pace are not known and do not come.
     *
     * @param before counted from 1970-01-01
     */
    public static Stocks of(FlowTable table, ToDoubleFunction<Parameter> value, EventTable events, int before) {
        var stocks = new Stocks(table, value);
        stocks.told = before;
        for (int k = 0; k < events.size() && table.first < before; k++) {
            int e = events.byKnown(k);
            int known = events.known(e);
            if (known >= before) {
                break;
            }
            if (known >= table.first) {
                stocks.beginDay(known);
                stocks.fold(events.sources(e), events.targets(e), events.kind(e), events.weight(e));
            }
        }
        stocks.beginDay(before - 1);
        return stocks;
    }

    public Stocks copy() {
        var copy = new Stocks(table);
        copy.reset(this);
        return copy;
    }

    /** Takes over the content of other stocks of the same table, their sizes among it. */
    public void reset(Stocks other) {
        start = other.start;
        reserve = other.reserve;
        size = other.size;
        factor = other.factor;
        day = other.day;
        told = other.told;
        turn = other.turn;
        System.arraycopy(other.pace, 0, pace, 0, pace.length);
        System.arraycopy(other.level, 0, level, 0, level.length);
        System.arraycopy(other.gap, 0, gap, 0, gap.length);
        System.arraycopy(other.need, 0, need, 0, need.length);
        System.arraycopy(other.income, 0, income, 0, income.length);
        System.arraycopy(other.moved, 0, moved, 0, moved.length);
        System.arraycopy(other.unmet, 0, unmet, 0, unmet.length);
    }

    /** From now on each flow is multiplied. */
    public void under(double[] factors) {
        if (factors != factor) {
            factor = factors;
            turn = Integer.MIN_VALUE;
        }
    }

    /** Runs the steady flows of all days up to and with this one; a second call for the same day does nothing. */
    public void beginDay(int today) {
        if (today <= day || level.length == 0) {
            return;
        }
        while (day < today) {
            day++;
            step();
        }
        for (int s = 0; s < gap.length; s++) {
            gap[s] = lack(s);
        }
    }

    private void step() {
        if (day >= turn) {
            turn();
        }
        for (int f : table.steady) {
            if (pace[f] > 0) {
                move(f, pace[f], 0);
            }
        }
    }

    /** What holds from this day until the next on which a stock begins or a pace changes. */
    private void turn() {
        turn = table.turnAfter(day);
        Arrays.fill(need, 0);
        Arrays.fill(income, 0);
        for (int s = 0; s < level.length; s++) {
            if (table.since[s] == day) {
                level[s] = start[s];
            }
        }
        for (int f : table.steady) {
            int at = begun(f) ? table.stepOn(f, Math.min(day, told)) : -1;
            pace[f] = at < 0 ? 0 : size[f][at] * factor[f];
            if (table.from[f] >= 0) {
                need[table.from[f]] += pace[f];
            }
            if (table.to[f] >= 0) {
                income[table.to[f]] += pace[f];
            }
        }
    }

    private boolean begun(int f) {
        return (table.from[f] < 0 || table.since[table.from[f]] <= day)
                && (table.to[f] < 0 || table.since[table.to[f]] <= day);
    }

    private void move(int f, double wanted, double floor) {
        int from = table.from[f];
        double can = from < 0 ? wanted : Math.min(wanted, Math.max(0, level[from] - floor));
        if (from >= 0) {
            level[from] = Math.max(0, level[from] - can);
        }
        if (table.to[f] >= 0) {
            level[table.to[f]] += can;
        }
        moved[f] += can;
        unmet[f] += wanted - can;
    }

    private double floor(int f) {
        return table.given[f] ? reserve[table.from[f]] : 0;
    }

    /** Moves what an event moves. */
    public void fold(Roster.Group sources, Roster.Group targets, int kind, double weight) {
        if (matched.length == 0 || day < table.first || !table.matters(kind)) {
            return;
        }
        Arrays.fill(matched, 0);
        table.triggers.add(matched, 0, sources, targets, kind, weight);
        for (int t = 0; t < matched.length; t++) {
            int f = table.onEvent[t];
            if (matched[t] > 0 && begun(f)) {
                move(f, weight * size[f][0] * factor[f], floor(f));
            }
        }
    }

    /**
     * How much of what an act would give away can be spared: 1 where all, 0 where the giver is at its reserve.
     *
     * @param kind of the act, of full weight
     */
    public double spared(Roster.Group sources, Roster.Group targets, int kind) {
        if (matched.length == 0 || day < table.first || !table.matters(kind)) {
            return 1;
        }
        Arrays.fill(matched, 0);
        table.triggers.add(matched, 0, sources, targets, kind, 1);
        double least = 1;
        for (int t = 0; t < matched.length; t++) {
            int f = table.onEvent[t];
            double wanted = matched[t] > 0 && table.given[f] && begun(f) ? size[f][0] * factor[f] : 0;
            if (wanted > 0) {
                least = Math.min(least, spare(table.from[f]) / wanted);
            }
        }
        return least;
    }

    private double lack(int s) {
        if (need[s] <= 0) {
            return 0;
        }
        double cover = (spare(s) / table.window + income[s]) / need[s];
        return Math.max(0, 1 - cover);
    }

    public FlowTable table() {
        return table;
    }

    /** What a stock held on its first day. */
    public double start(int stock) {
        return start[stock];
    }

    public double level(int stock) {
        return level[stock];
    }

    public double reserve(int stock) {
        return reserve[stock];
    }

    /** What lies above the reserve. */
    public double spare(int stock) {
        return Math.max(0, level[stock] - reserve[stock]);
    }

    /** The share of what is needed over the window that is neither at hand above the reserve nor comes in steadily; as the day begins. */
    public double gap(int stock) {
        return gap[stock];
    }

    /** What is needed each day, in units a day. */
    public double need(int stock) {
        return need[stock];
    }

    /** What comes in steadily, in units a day. */
    public double income(int stock) {
        return income[stock];
    }

    /** Days until what lies above the reserve is used up at today's pace; infinite where no less comes in than is needed. */
    public double cover(int stock) {
        return need[stock] > income[stock] ? spare(stock) / (need[stock] - income[stock]) : Double.POSITIVE_INFINITY;
    }

    /** What a flow has moved since its stocks began. */
    public double moved(int flow) {
        return moved[flow];
    }

    /** What a flow should have moved and could not. */
    public double unmet(int flow) {
        return unmet[flow];
    }
}
