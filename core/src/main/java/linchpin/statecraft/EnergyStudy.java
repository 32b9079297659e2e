package linchpin.statecraft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import linchpin.economy.Elasticities;
import linchpin.economy.NotConverged;
import linchpin.economy.TradeSolver.Precision;
import linchpin.event.EventTable;
import linchpin.event.Measure.Kind;
import linchpin.event.Measure.Subject;
import linchpin.future.Course;
import linchpin.impact.CaseWorld;
import linchpin.impact.Horizon;
import linchpin.scenario.Intervention;
import linchpin.scenario.Policy;

/**
 * Follows a turn away from a seller's energy over years. Two things take time: the turn itself, which is spread evenly over {@code
 * economy.energy.years}; and the world's adaptation: elasticities of year {@code y} lie on the line from those of a year to those of
 * the long run, which Boehm, Levchenko and Pandalai-Nayar (2023) see after seven to ten years.
 */
public final class EnergyStudy {

    private static final double MILLION = 1e6;
    private static final int MONTHS = 12;

    private final Statecraft statecraft;
    private final EventTable events;
    private final LocalDate first;
    private final CaseWorld world;
    private final Set<Integer> energy;
    private final List<String> regions;
    private final double[] before;

    /** @param first first day of the horizon */
    public EnergyStudy(Statecraft statecraft, EventTable events, LocalDate first) {
        this.statecraft = statecraft;
        this.events = events;
        this.first = first;
        world = statecraft.world();
        energy = world.sectors(statecraft.transmission().energy());
        regions = world.base().names().regions();
        before = statecraft.sold(energy);
    }

    /** What one draw says of one year. */
    private record Point(double share, double price, double cost, double income, double revenue) {}

    /**
     * The paths of every energy tie that a policy lowers in its first month.
     *
     * @param years of the horizon
     * @param draws how many
     */
    public List<EnergyPath> find(Policy policy, int years, long seed, int draws) {
        Course course = Course.of(policy, events, first);
        return ties(course, 1).stream()
                .map(tie -> new EnergyPath(
                        policy.id(),
                        tie.from(),
                        tie.to(),
                        IntStream.rangeClosed(1, years)
                                .mapToObj(y -> year(course, tie, y, seed, draws))
                                .toList()))
                .toList();
    }

    private List<Subject> ties(Course course, int year) {
        return inForce(course, year).stream()
                .filter(e -> e instanceof Intervention.ScaleTie t && t.tie().kind() == Kind.ENERGY)
                .map(e -> ((Intervention.ScaleTie) e).tie())
                .filter(statecraft.imposed()::here)
                .distinct()
                .toList();
    }

    /** The edits of ties in the last month of a year; of bargains the else, of votes the veto. */
    private List<Intervention> inForce(Course course, int year) {
        int day = (int) first.plusMonths(year * (long) MONTHS - 1).toEpochDay();
        return course.inForce(day, 0).stream()
                .filter(e -> e instanceof Intervention.ScaleTie)
                .toList();
    }

    private EnergyPath.Year year(Course course, Subject tie, int year, long seed, int draws) {
        var edits = inForce(course, year);
        Point[] points = IntStream.range(0, draws)
                .parallel()
                .mapToObj(g -> point(edits, tie, year, statecraft.drawn(seed, g)))
                .flatMap(Optional::stream)
                .toArray(Point[]::new);
        return new EnergyPath.Year(
                year,
                spread(points, Point::share),
                spread(points, Point::price),
                spread(points, Point::cost),
                spread(points, Point::income),
                spread(points, Point::revenue));
    }

    private static Incidence.Spread spread(Point[] points, ToDoubleFunction<Point> of) {
        return IncidenceStudy.spread(Arrays.stream(points).mapToDouble(of).toArray());
    }

    private Optional<Point> point(List<Intervention> edits, Subject tie, int year, Statecraft.Drawn drawn) {
        var size = drawn.size();
        double turned =
                Math.min(1, year / size.applyAsDouble(statecraft.parameters().get("economy.energy.years")));
        var solver = world.at(adapted(year, drawn), Precision.QUICK);
        var barriers = statecraft.barriers(new ShockVector(List.of(), edits), drawn).stream()
                .map(b -> b.partly(turned))
                .toList();
        try {
            int n = regions.size();
            int seller = regions.indexOf(tie.from());
            int buyer = regions.indexOf(tie.to());
            double[] after = solver.trade(barriers, energy);
            var prices = solver.prices(barriers);
            double all = prices.living(tie.to());
            double cost = 0;
            double spent = 0;
            for (String sector : statecraft.transmission().energy()) {
                int s = world.base().names().sectors().indexOf(sector);
                double bought = world.base().totals().expenditure()[s * n + buyer];
                spent += bought;
                cost += bought * (prices.index(tie.to(), sector) / all - 1);
            }
            double imports = 0;
            double earned = 0;
            for (int k = 0; k < n; k++) {
                imports += k == buyer ? 0 : after[k * n + buyer];
                earned += k == seller ? 0 : after[seller * n + k] - before[seller * n + k];
            }
            double income = solver.solve(barriers).change()[buyer] * world.scale(Horizon.YEAR, buyer, 0);
            return Optional.of(new Point(
                    after[seller * n + buyer] / imports,
                    100 * cost / spent,
                    cost * MILLION,
                    income * MILLION,
                    earned * MILLION));
        } catch (NotConverged e) {
            return Optional.empty();
        }
    }

    /** Elasticities of a year of a draw. */
    private Elasticities adapted(int year, Statecraft.Drawn drawn) {
        var size = drawn.size();
        var parameters = statecraft.parameters();
        double years = size.applyAsDouble(parameters.get("economy.adjustment.years"));
        double far = Math.abs(size.applyAsDouble(parameters.get("trade.elasticity.long-run")));
        double part = Math.clamp((year - 1) / Math.max(1, years - 1), 0, 1);
        var near = drawn.numbers().year();
        double[] theta = near.trade().clone();
        for (int s = 0; s < theta.length; s++) {
            theta[s] += part * (Math.max(far, theta[s]) - theta[s]);
        }
        return new Elasticities(
                theta,
                near.value() + part * (1 - near.value()),
                near.material() + part * (1 - near.material()),
                near.taste() + part * (1 - near.taste()));
    }
}
