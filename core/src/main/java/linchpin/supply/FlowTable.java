package linchpin.supply;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import linchpin.event.Deed;
import linchpin.event.Roster;
import linchpin.pattern.Tally;
import linchpin.world.Parameter;

/**
 * Stocks and flows compiled: ids are positions, days are counted from 1970-01-01. What comes from outside stands before what
 * leaves, so that a day's income can be spent on that day.
 */
public final class FlowTable {

    static final FlowTable NONE = new FlowTable(Supplies.NONE, new Roster(List.of()), List.of());

    final List<Stock> stocks;
    final List<Flow> flows;
    final double window;
    final int[] since;
    final int[] from;
    final int[] to;
    final boolean[] given;
    /** By flow: the days on which its size changes; none for a flow with events. */
    final int[][] stepDay;
    /** By flow: the sizes, one a step, or the one of an event. */
    final Parameter[][] sizes;

    final double[] days;
    /** The flows that run every day. */
    final int[] steady;

    /** Days on which a stock begins or a pace changes, in order. */
    private final int[] turns;

    /** By position in the tally of triggers: the flow. */
    final int[] onEvent;

    final Tally triggers;
    private final boolean[] matters;
    final int first;

    public FlowTable(Supplies supplies, Roster roster, List<Deed.Kind> kinds) {
        stocks = supplies.stocks();
        flows = supplies.flows().stream()
                .sorted(Comparator.comparing(f -> !f.from().isEmpty()))
                .toList();
        window = supplies.window() == null ? 1 : supplies.window().value();
        since = stocks.stream().mapToInt(s -> (int) s.since().toEpochDay()).toArray();
        first = Arrays.stream(since).min().orElse(Integer.MAX_VALUE);
        int m = flows.size();
        from = flows.stream().mapToInt(f -> stock(f.from())).toArray();
        to = flows.stream().mapToInt(f -> stock(f.to())).toArray();
        given = new boolean[m];
        stepDay = new int[m][];
        sizes = new Parameter[m][];
        days = new double[m];
        onEvent = IntStream.range(0, m)
                .filter(f -> flows.get(f).amount() instanceof Flow.PerEvent)
                .toArray();
        steady = IntStream.range(0, m)
                .filter(f -> flows.get(f).amount() instanceof Flow.Steady)
                .toArray();
        for (int f = 0; f < m; f++) {
            given[f] = flows.get(f).given();
            switch (flows.get(f).amount()) {
                case Flow.Steady steady -> {
                    stepDay[f] = steady.steps().stream()
                            .mapToInt(s -> (int) s.from().toEpochDay())
                            .toArray();
                    sizes[f] = steady.steps().stream().map(Flow.Step::size).toArray(Parameter[]::new);
                    days[f] = steady.days();
                }
                case Flow.PerEvent each -> {
                    stepDay[f] = new int[0];
                    sizes[f] = new Parameter[] {each.size()};
                    days[f] = 1;
                }
            }
        }
        turns = IntStream.concat(Arrays.stream(since), Arrays.stream(stepDay).flatMapToInt(Arrays::stream))
                .sorted()
                .distinct()
                .toArray();
        triggers = new Tally(
                Arrays.stream(onEvent)
                        .mapToObj(f -> ((Flow.PerEvent) flows.get(f).amount()).when())
                        .toList(),
                roster,
                kinds);
        matters = new boolean[kinds.size()];
        for (int k = 0; k < matters.length; k++) {
            Deed.Kind kind = kinds.get(k);
            matters[k] = triggers.counters().stream().anyMatch(c -> c.what().matches(kind));
        }
    }

    /** The first day after one on which a stock begins or a pace changes. */
    int turnAfter(int day) {
        for (int turn : turns) {
            if (turn > day) {
                return turn;
            }
        }
        return Integer.MAX_VALUE;
    }

    /** Which step of a steady flow holds on a day; minus one before the first. */
    int stepOn(int flow, int day) {
        int at = -1;
        while (at + 1 < stepDay[flow].length && stepDay[flow][at + 1] <= day) {
            at++;
        }
        return at;
    }

    /** The position of a stock; minus one for the outside. */
    public int stock(String id) {
        if (id.isEmpty()) {
            return -1;
        }
        for (int s = 0; s < stocks.size(); s++) {
            if (stocks.get(s).id().equals(id)) {
                return s;
            }
        }
        throw new IllegalArgumentException("There is no stock %s in supplies.yaml.\nMaybe you meant one of %s."
                .formatted(id, stocks.stream().map(Stock::id).toList()));
    }

    /** The position of a flow. */
    public int flow(String id) {
        for (int f = 0; f < flows.size(); f++) {
            if (flows.get(f).id().equals(id)) {
                return f;
            }
        }
        throw new IllegalArgumentException("There is no flow %s in supplies.yaml.\nMaybe you meant one of %s."
                .formatted(id, flows.stream().map(Flow::id).toList()));
    }

    public List<Stock> stocks() {
        return stocks;
    }

    /** In the order of their positions. */
    public List<Flow> flows() {
        return flows;
    }

    /** Whether a kind of deed could move anything. */
    boolean matters(int kind) {
        return matters[kind];
    }

    /** Factors that leave every flow as it is. */
    public double[] unchanged() {
        double[] ones = new double[flows.size()];
        Arrays.fill(ones, 1);
        return ones;
    }
}
