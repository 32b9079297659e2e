package linchpin.impact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Decomposition;
import linchpin.economy.InputOutputTable;
import linchpin.economy.NotConverged;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.table.CaseEconomy;
import linchpin.economy.table.Rebasing;
import linchpin.world.Parameters;

/** Solves measures on the economy of a case, over draws. Draws run side by side; results do not depend on how many at once. */
public final class ImpactStudy {

    private static final double MILLION = 1e6;

    private final String years;
    private final List<String> notes;
    private final Parameters parameters;
    private final Baseline base;
    private final Rationing rationing;
    private final Equilibria equilibria;
    private final TreeSet<Integer> satellites = new TreeSet<>();
    private final double[] income;
    private final double[] theta;

    /** @param closure what becomes of trade deficits; satellites keep theirs in proportion to imports */
    public ImpactStudy(CaseEconomy economy, Parameters parameters, Closure closure) {
        this(economy, parameters, closure, economy.rebased(), economy.years().toString());
    }

    /** The same on the old table as it stands, without newer totals and satellites: for comparison with older studies. */
    public static ImpactStudy ofOldTrade(CaseEconomy economy, Parameters parameters, Closure closure) {
        var old = economy.structure();
        return new ImpactStudy(
                new CaseEconomy(
                        old, economy.totals(), List.of(), economy.host(), List.of(), economy.theta(), economy.years()),
                parameters,
                closure,
                withoutNegatives(old),
                "structure and trade %d".formatted(economy.years().structure()));
    }

    private ImpactStudy(
            CaseEconomy economy, Parameters parameters, Closure closure, Rebasing.Rebased rebased, String years) {
        this.years = years;
        notes = rebased.notes();
        InputOutputTable table = rebased.table();
        this.parameters = parameters;
        base = table.balance().baseline();
        economy.satellites().forEach(s -> satellites.add(base.names().regions().indexOf(s)));
        rationing = new Rationing(table, base);
        theta = economy.theta();
        equilibria = new Equilibria(base, satellites, theta, closure);
        income = base.totals().valueAdded().clone();
        for (int n = 0; n < income.length; n++) {
            income[n] += base.totals().transfer()[n];
        }
    }

    private static Rebasing.Rebased withoutNegatives(InputOutputTable table) {
        double[] wanted = table.finalDemand().clone();
        int cells = 0;
        for (int c = 0; c < wanted.length; c++) {
            cells += wanted[c] < 0 ? 1 : 0;
            wanted[c] = Math.max(0, wanted[c]);
        }
        var notes = cells == 0 ? List.<String>of() : List.of(Rebasing.negatives(cells));
        return new Rebasing.Rebased(new InputOutputTable(table.names(), table.intermediate(), wanted), 0, 0, notes);
    }

    /** What had to be changed in the table, a sentence each. */
    public List<String> notes() {
        return notes;
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
    private record Point(double[] change, Flows flows) {}

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
            double scale = scale(horizon, n) / 100 * MILLION;
            Map<String, Double> own = new LinkedHashMap<>();
            if (!satellites.contains(n)) {
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
        boolean priced = horizon != Horizon.MONTH;
        var names = base.names().regions();
        return new Impact(
                horizon,
                years,
                lines,
                priced
                        ? Flows.moved(
                                names,
                                measures,
                                open.flows,
                                drawn.stream().map(d -> d.getFirst().flows).toList())
                        : List.of(),
                priced ? Flows.told(names, measures, open.flows, evaded.flows) : List.of(),
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
        var big = new Equilibria(base, new TreeSet<>(), theta, Closure.FIXED);
        return (int) IntStream.range(0, draws)
                .parallel()
                .mapToObj(d -> big.solve(
                        measures,
                        Draw.of(parameters, measures, base.sectors(), seed, d),
                        0,
                        Horizon.LONG,
                        Precision.QUICK))
                .filter(found -> found.world().isPresent())
                .count();
    }

    /** Money of which a change is a part: final spending, and for months the value added of the window. */
    private double scale(Horizon horizon, int n) {
        return horizon == Horizon.MONTH ? base.totals().valueAdded()[n] * Draw.window(parameters) / DAYS : income[n];
    }

    private static final double DAYS = 365;

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
        if (horizon != Horizon.MONTH) {
            var solved = equilibria.solve(measures, draw, evasion, horizon, precision);
            return new Point(solved.change(), solved.flows());
        }
        int days = Draw.window(parameters);
        double[] lost = rationing.run(days, draw.rationing(), Rationing.left(base, measures, draw, evasion));
        double[] moved = Rationing.moved(base, measures, draw, evasion);
        for (int n = 0; n < lost.length; n++) {
            lost[n] = (lost[n] + moved[n] * days / DAYS) / scale(horizon, n);
        }
        return new Point(lost, Flows.none(0));
    }

    private void parts(
            List<Measure> measures, Draw draw, Horizon horizon, Map<String, double[]> parts, List<String> notes) {
        var world = equilibria.solve(measures, draw, 0, horizon, Precision.FINE).world();
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
}
