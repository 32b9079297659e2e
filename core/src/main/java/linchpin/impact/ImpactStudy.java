package linchpin.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Decomposition;
import linchpin.economy.NotConverged;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.table.CaseEconomy;
import linchpin.world.Parameters;

/** Solves measures on the economy of a case, over draws. Draws run side by side; results do not depend on how many at once. */
public final class ImpactStudy {

    private static final double MILLION = 1e6;
    private static final int PAIRS = 40;

    private final CaseWorld world;
    private final CaseEconomy economy;
    private final Parameters parameters;
    private final Baseline base;

    /** @param closure what becomes of trade deficits; satellites keep theirs in proportion to imports */
    public ImpactStudy(CaseEconomy economy, Parameters parameters, Closure closure) {
        this(economy, parameters, new CaseWorld(economy, closure));
    }

    /** The same on the old table as it stands, without newer totals and satellites: for comparison with older studies. */
    public static ImpactStudy ofOldTrade(CaseEconomy economy, Parameters parameters, Closure closure) {
        return new ImpactStudy(economy, parameters, CaseWorld.ofOldTrade(economy, closure));
    }

    private ImpactStudy(CaseEconomy economy, Parameters parameters, CaseWorld world) {
        this.world = world;
        this.economy = economy;
        this.parameters = parameters;
        base = world.base();
    }

    /** What had to be changed in the table, a sentence each. */
    public List<String> notes() {
        return world.notes();
    }

    /** The re-based world that measures hit. */
    public Baseline base() {
        return base;
    }

    /**
     * How much to draw.
     *
     * @param draws 0 for the central figures alone
     * @param parts whether the central change is taken apart
     */
    public record Effort(int draws, long seed, boolean parts) {}

    /** One draw at one horizon. */
    private record Point(double[] change, double[] trade) {}

    /**
     * Solves the measures at one horizon.
     *
     * @param done hears how many of the draws are through
     * @throws NotConverged where even the central numbers have no equilibrium
     */
    public Impact solve(List<Measure> measures, Horizon horizon, Effort effort, IntConsumer done) {
        check(measures);
        Draw central = Draw.central(parameters, measures, base.sectors());
        var notes = new ArrayList<String>();
        Map<String, double[]> parts = new LinkedHashMap<>();
        var open = point(measures, central, 0, horizon, Precision.QUICK);
        var evaded = point(measures, central, central.evasion(), horizon, Precision.QUICK);
        if (effort.parts() && horizon != Horizon.MONTH) {
            parts(measures, central, horizon, parts, notes);
        }
        var finished = new java.util.concurrent.atomic.AtomicInteger();
        var drawn = IntStream.range(0, effort.draws())
                .parallel()
                .mapToObj(d -> {
                    var pair = pair(measures, Draw.of(parameters, measures, base.sectors(), effort.seed(), d), horizon);
                    done.accept(finished.incrementAndGet());
                    return pair;
                })
                .flatMap(Optional::stream)
                .toList();
        if (drawn.size() < effort.draws()) {
            notes.add(String.format(
                    Locale.ROOT,
                    "%d of %d draws have no equilibrium and are left out: the intervals are of the others.",
                    effort.draws() - drawn.size(),
                    effort.draws()));
        }
        var lines = new ArrayList<Impact.Line>();
        for (int n = 0; n < base.regions(); n++) {
            int region = n;
            var percent = band(open, drawn, d -> d.get(0), p -> 100 * p.change[region]);
            var evadedPercent = band(evaded, drawn, d -> d.get(1), p -> 100 * p.change[region]);
            double scale = world.scale(horizon, n, Draw.window(parameters)) / 100 * MILLION;
            Map<String, Double> own = new LinkedHashMap<>();
            if (!world.satellites().contains(n)) {
                parts.forEach((name, values) -> own.put(name, values[region]));
            }
            lines.add(new Impact.Line(
                    base.names().regions().get(n),
                    percent,
                    percent.times(scale),
                    evadedPercent,
                    evadedPercent.times(scale),
                    own));
        }
        return new Impact(
                horizon,
                world.years(),
                lines,
                horizon == Horizon.MONTH ? List.of() : trade(measures, open, drawn),
                horizon == Horizon.MONTH ? List.of() : flows(measures, central, horizon),
                new Impact.Draws(effort.draws(), drawn.size()),
                notes);
    }

    /**
     * Solves the world, without satellites, once for each draw, in the long run: for timing.
     *
     * @return how many of the draws have an equilibrium
     */
    public int worlds(List<Measure> measures, int draws, long seed) {
        check(measures);
        var big = new Equilibria(base, Set.of(), economy.theta(), Closure.FIXED);
        return (int) IntStream.range(0, draws)
                .parallel()
                .mapToObj(d -> Draw.of(parameters, measures, base.sectors(), seed, d))
                .map(draw -> big.at(draw, Horizon.LONG, Precision.QUICK).solve(barriers(measures, draw, 0)))
                .filter(found -> found.world().isPresent())
                .count();
    }

    private void check(List<Measure> measures) {
        for (Measure m : measures) {
            m.regions().forEach(r -> known("region", r, base.names().regions()));
            m.sectors().forEach(s -> known("sector", s, base.names().sectors()));
        }
    }

    private static void known(String what, String code, List<String> all) {
        if (!all.contains(code)) {
            throw new IllegalArgumentException("The %s (%s) is not in the case's table.\nMaybe you meant one of %s."
                    .formatted(what, code, String.join(", ", all)));
        }
    }

    /** Without and with evasion; nothing where either has no equilibrium. */
    private Optional<List<Point>> pair(List<Measure> measures, Draw draw, Horizon horizon) {
        try {
            return Optional.of(List.of(
                    point(measures, draw, 0, horizon, Precision.QUICK),
                    point(measures, draw, draw.evasion(), horizon, Precision.QUICK)));
        } catch (NotConverged e) {
            return Optional.empty();
        }
    }

    private Point point(List<Measure> measures, Draw draw, double evasion, Horizon horizon, Precision precision) {
        var barriers = barriers(measures, draw, evasion);
        if (horizon != Horizon.MONTH) {
            var solved = world.at(draw, horizon, precision).solve(barriers);
            return new Point(solved.change(), solved.trade());
        }
        double[] lost = world.ration(barriers, draw, Draw.window(parameters));
        return new Point(lost, new double[lost.length * lost.length]);
    }

    private static List<Barrier> barriers(List<Measure> measures, Draw draw, double evasion) {
        return IntStream.range(0, measures.size())
                .mapToObj(m -> measures.get(m).sized(draw.sizes().get(m), evasion))
                .toList();
    }

    private void parts(
            List<Measure> measures, Draw draw, Horizon horizon, Map<String, double[]> parts, List<String> notes) {
        var world = this.world
                .at(draw, horizon, Precision.FINE)
                .solve(barriers(measures, draw, 0))
                .world();
        if (world.isEmpty()) {
            notes.add(
                    "Only satellites are hit: their changes are not taken apart, and nobody else's income moves by assumption.");
            return;
        }
        try {
            var found = Decomposition.of(world.get());
            found.parts().forEach(p -> parts.put(p.name(), p.percent(found.exact())));
        } catch (NotConverged e) {
            notes.add("The parts of the change did not settle and are not given.");
        }
    }

    private static Band band(
            Point central,
            List<List<Point>> drawn,
            java.util.function.Function<List<Point>, Point> which,
            ToDoubleFunction<Point> figure) {
        return Band.of(
                figure.applyAsDouble(central),
                drawn.stream()
                        .mapToDouble(d -> figure.applyAsDouble(which.apply(d)))
                        .toArray());
    }

    private List<Impact.Pair> trade(List<Measure> measures, Point open, List<List<Point>> drawn) {
        int n = base.regions();
        var names = base.names().regions();
        return IntStream.range(0, n * n)
                .filter(p -> p / n != p % n)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -Math.abs(open.trade[p])))
                .limit(PAIRS)
                .map(p -> new Impact.Pair(
                        names.get(p / n),
                        names.get(p % n),
                        band(open, drawn, List::getFirst, point -> point.trade[p])
                                .times(MILLION),
                        measures.stream().anyMatch(m -> m.hits(names.get(p / n), names.get(p % n)))))
                .toList();
    }

    /** Trade of the sectors that measures hit, at central numbers. */
    private List<Impact.Flow> flows(List<Measure> measures, Draw draw, Horizon horizon) {
        boolean[] sectors = new boolean[base.sectors()];
        measures.forEach(m ->
                m.sectors().forEach(s -> sectors[base.names().sectors().indexOf(s)] = true));
        var drawn = world.at(draw, horizon, Precision.QUICK);
        return Flows.told(
                base.names().regions(),
                measures,
                drawn.flows(barriers(measures, draw, 0), sectors),
                drawn.flows(barriers(measures, draw, draw.evasion()), sectors));
    }
}
