package linchpin.statecraft;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import linchpin.economy.NotConverged;
import linchpin.economy.TradeSolver.Precision;
import linchpin.event.EventTable;
import linchpin.future.Arm;
import linchpin.future.Ensemble;
import linchpin.future.Rerouting;
import linchpin.impact.Barrier;
import linchpin.impact.CaseWorld;
import linchpin.impact.Draw;
import linchpin.impact.Horizon;
import linchpin.impact.Prices;
import linchpin.world.Inputs;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/** The economy of a case under the shock vectors of its futures. May be shared by threads. */
public final class Statecraft {

    private final CaseWorld world;
    private final Parameters parameters;
    private final MonthlyGrid grid;
    private final Imposed imposed;
    private final Transmission transmission;

    /**
     * @param says what acts, ties and levers do to trade
     * @param base the ties before any policy
     * @param first first simulated day
     */
    public Statecraft(
            CaseWorld world,
            Transmission says,
            Parameters parameters,
            EventTable events,
            Inputs base,
            LocalDate first) {
        this.world = world;
        this.parameters = parameters;
        transmission = says;
        grid = new MonthlyGrid(says, parameters, events, first);
        imposed = new Imposed(
                says, parameters, events.roster(), base, world.base().names().regions());
    }

    public CaseWorld world() {
        return world;
    }

    /** The futures of an arm as shock vectors. */
    public MonthlyGrid grid() {
        return grid;
    }

    Imposed imposed() {
        return imposed;
    }

    Parameters parameters() {
        return parameters;
    }

    Transmission transmission() {
        return transmission;
    }

    /** The numbers of one joint draw: the same that the simulator of that draw uses. */
    Drawn drawn(long seed, int draw) {
        return drawn(p -> Ensemble.drawn(p, seed, draw));
    }

    Drawn drawn(ToDoubleFunction<Parameter> size) {
        return new Drawn(Draw.of(parameters, world.base().sectors(), size), size);
    }

    /**
     * @param numbers elasticities and evasion
     * @param size value of a parameter
     */
    record Drawn(Draw numbers, ToDoubleFunction<Parameter> size) {}

    /**
     * What goods cost in a month of a future, a year after the barriers of that month: second-round effects on prices. Futures with
     * the same draw and vector have the same prices, so whoever asks of many does well to remember them by both.
     *
     * @param vector as {@link MonthlyGrid#after} gives it
     * @param draw of the future: {@code branch % draws}
     * @throws NotConverged where there is no equilibrium
     */
    public Prices prices(ShockVector vector, Arm arm, int draw) {
        if (vector.isNone()) {
            return Prices.unchanged(world.base());
        }
        var drawn = drawn(arm.design().seed(), draw);
        return world.at(drawn.numbers, Horizon.YEAR, Precision.QUICK).prices(barriers(vector, drawn));
    }

    /** Trade shares by solved equilibria, for a simulation. */
    public Rerouting rerouting() {
        return new SolvedTrade(this, imposed.roster());
    }

    /** What rows sell to columns in some sectors before any barrier, in money a year, N×N. */
    double[] sold(Set<Integer> sectors) {
        return world.at(Draw.central(parameters, List.of(), world.base().sectors()), Horizon.LONG, Precision.QUICK)
                .trade(List.of(), sectors);
    }

    List<Barrier> barriers(ShockVector vector, Drawn drawn) {
        return imposed.barriers(vector, drawn.numbers.evasion(), drawn.size);
    }
}
