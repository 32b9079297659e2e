package linchpin.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.app.compare.SupplyFinding.Bargain;
import linchpin.app.compare.SupplyFinding.Leg;
import linchpin.app.compare.SupplyFinding.Pace;
import linchpin.app.compare.SupplyFinding.Path;
import linchpin.app.compare.SupplyFinding.Rivalry;
import linchpin.app.compare.SupplyFinding.Side;
import linchpin.app.compare.SupplyFinding.Source;
import linchpin.app.compare.SupplyFinding.Spread;
import linchpin.app.compare.SupplyFinding.Store;
import linchpin.app.study.Prepared;
import linchpin.future.Ensemble;
import linchpin.supply.Deal;
import linchpin.supply.Exchange;
import linchpin.supply.Flow;
import linchpin.supply.FlowTable;
import linchpin.supply.Race;
import linchpin.supply.Reaction;
import linchpin.supply.Stock;
import linchpin.supply.Stocks;
import linchpin.world.Parameter;

/** Folds the stocks of a case once for each draw of its sizes, and asks them. */
public final class SupplyStudy {

    /** Days beyond which a stock is said to last for good. */
    public static final double LONGEST = 3650;

    private static final int YEAR = 365;
    private static final double MONTH = 365.25 / 12;

    private final Prepared prepared;
    private final FlowTable table;
    private final long seed;
    private final Stocks[] now;
    private final Stocks[] before;

    /**
     * @param prepared as of the day that is asked about
     * @param draws how many
     */
    public SupplyStudy(Prepared prepared, long seed, int draws) {
        this.prepared = prepared;
        this.seed = seed;
        table = new FlowTable(
                prepared.settings().supplies(),
                prepared.source().roster(),
                prepared.events().kinds());
        int end = (int) prepared.asOf().toEpochDay() + 1;
        now = new Stocks[draws];
        before = new Stocks[draws];
        for (int g = 0; g < draws; g++) {
            now[g] = Stocks.of(table, value(g), prepared.events(), end);
            before[g] = Stocks.of(table, value(g), prepared.events(), end - YEAR);
        }
    }

    private ToDoubleFunction<Parameter> value(int draw) {
        return p -> Ensemble.drawn(p, seed, draw);
    }

    /** @param paths of futures, where some were played */
    public SupplyFinding find(List<Path> paths) {
        var stores = IntStream.range(0, table.stocks().size())
                .filter(s -> !table.stocks().get(s).since().isAfter(prepared.asOf()))
                .mapToObj(this::store)
                .toList();
        return new SupplyFinding(
                prepared.asOf(),
                now.length,
                stores,
                sources(),
                prepared.settings().supplies().deals().stream()
                        .map(this::bargain)
                        .toList(),
                prepared.settings().supplies().races().stream()
                        .map(this::rivalry)
                        .toList(),
                paths);
    }

    private Spread spread(ToDoubleFunction<Stocks> of) {
        return Spread.of(IntStream.range(0, now.length)
                .mapToDouble(g -> of.applyAsDouble(now[g]))
                .toArray());
    }

    private Store store(int s) {
        Stock stock = table.stocks().get(s);
        return new Store(
                stock.id(),
                stock.title(),
                stock.unit(),
                spread(x -> x.level(s)),
                new Pace(
                        spread(x -> x.reserve(s)),
                        spread(x -> x.need(s) * MONTH),
                        spread(x -> x.income(s) * MONTH),
                        spread(x -> met(x, null, s))),
                spread(x -> Math.min(LONGEST, x.cover(s))),
                spread(x -> x.gap(s)));
    }

    /** Share of what was to be used that was there to be used; 1 where nothing was. */
    static double met(Stocks until, @org.jspecify.annotations.Nullable Stocks since, int stock) {
        var flows = until.table().flows();
        double used = 0;
        double lacked = 0;
        for (int f = 0; f < flows.size(); f++) {
            Flow flow = flows.get(f);
            if (!flow.given()
                    && flow.from().equals(until.table().stocks().get(stock).id())) {
                used += until.moved(f) - (since == null ? 0 : since.moved(f));
                lacked += until.unmet(f) - (since == null ? 0 : since.unmet(f));
            }
        }
        return used + lacked > 0 ? used / (used + lacked) : 1;
    }

    private List<Source> sources() {
        var sources = new ArrayList<Source>();
        for (int f = 0; f < table.flows().size(); f++) {
            int at = f;
            Flow flow = table.flows().get(f);
            double[] moved = new double[now.length];
            double[] share = new double[now.length];
            for (int g = 0; g < now.length; g++) {
                moved[g] = now[g].moved(at) - before[g].moved(at);
                double all = 0;
                for (int other = 0; other < table.flows().size(); other++) {
                    if (!flow.to().isEmpty() && table.flows().get(other).to().equals(flow.to())) {
                        all += now[g].moved(other) - before[g].moved(other);
                    }
                }
                share[g] = all > 0 ? moved[g] / all : 0;
            }
            sources.add(new Source(
                    flow.id(),
                    flow.title(),
                    flow.by(),
                    flow.to().isEmpty() ? flow.from() : flow.to(),
                    Spread.of(moved),
                    Spread.of(share)));
        }
        return sources;
    }

    private Exchange exchange(int draw) {
        return new Exchange(
                now[draw],
                value(draw),
                Objects.requireNonNull(prepared.settings().supplies().scarcity()));
    }

    @FunctionalInterface
    private interface Valued {
        double of(Exchange exchange, Deal.Leg leg);
    }

    private double[] sum(List<Deal.Leg> legs, Valued value) {
        double[] sums = new double[now.length];
        for (int g = 0; g < sums.length; g++) {
            Exchange exchange = exchange(g);
            for (Deal.Leg leg : legs) {
                sums[g] += value.of(exchange, leg);
            }
        }
        return sums;
    }

    private static Spread less(double[] a, double[] b) {
        return Spread.of(
                IntStream.range(0, a.length).mapToDouble(g -> a[g] - b[g]).toArray());
    }

    private Bargain bargain(Deal deal) {
        var legs = deal.legs().stream()
                .map(leg -> new Leg(
                        leg.giver(),
                        leg.receiver(),
                        leg.what(),
                        Spread.of(sum(List.of(leg), Exchange::price)),
                        Spread.of(sum(List.of(leg), Exchange::worth)),
                        Spread.of(sum(List.of(leg), Exchange::cost))))
                .toList();
        var actors = deal.legs().stream().map(Deal.Leg::giver).distinct().toList();
        var sides = actors.stream().map(a -> side(deal, a)).toList();
        var first = given(deal, actors.getFirst());
        var second = given(deal, actors.getLast());
        return new Bargain(
                deal.id(),
                deal.title(),
                deal.says(),
                legs,
                sides,
                less(sum(first, Exchange::price), sum(second, Exchange::price)));
    }

    private Rivalry rivalry(Race race) {
        var known = prepared.source().history().until(prepared.asOf());
        return new Rivalry(
                race.id(),
                race.title(),
                Reaction.of(race, known, 1),
                Reaction.of(race, known, -1),
                Reaction.of(race.mirrored(), known, 1));
    }

    private static List<Deal.Leg> given(Deal deal, String actor) {
        return deal.legs().stream().filter(l -> l.giver().equals(actor)).toList();
    }

    private Side side(Deal deal, String actor) {
        var given = given(deal, actor);
        var received =
                deal.legs().stream().filter(l -> l.receiver().equals(actor)).toList();
        double[] gave = sum(given, Exchange::price);
        double[] got = sum(received, Exchange::price);
        return new Side(
                actor,
                Spread.of(gave),
                Spread.of(got),
                less(got, gave),
                less(sum(received, Exchange::worth), sum(given, Exchange::cost)));
    }
}
