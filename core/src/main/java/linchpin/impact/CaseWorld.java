package linchpin.impact;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import linchpin.economy.Baseline;
import linchpin.economy.Closure;
import linchpin.economy.Elasticities;
import linchpin.economy.InputOutputTable;
import linchpin.economy.TradeSolver.Precision;
import linchpin.economy.table.CaseEconomy;
import linchpin.economy.table.Rebasing;

/** The economy of a case, re-based and balanced: what barriers hit. May be shared by threads. */
public final class CaseWorld {

    private static final double DAYS = 365;

    private final String years;
    private final List<String> notes;
    private final Baseline base;
    private final Rationing rationing;
    private final Equilibria equilibria;
    private final Set<Integer> satellites = new TreeSet<>();

    /** @param closure what becomes of trade deficits; satellites keep theirs in proportion to imports */
    public CaseWorld(CaseEconomy economy, Closure closure) {
        this(economy, closure, economy.rebased(), economy.years().toString());
    }

    /** The old table as it stands, without newer totals and satellites. */
    static CaseWorld ofOldTrade(CaseEconomy economy, Closure closure) {
        var old = economy.structure();
        return new CaseWorld(
                new CaseEconomy(
                        old, economy.totals(), List.of(), economy.host(), List.of(), economy.theta(), economy.years()),
                closure,
                withoutNegatives(old),
                "structure and trade %d".formatted(economy.years().structure()));
    }

    private CaseWorld(CaseEconomy economy, Closure closure, Rebasing.Rebased rebased, String years) {
        this.years = years;
        notes = rebased.notes();
        InputOutputTable table = rebased.table();
        base = table.balance().baseline();
        economy.satellites().forEach(s -> satellites.add(base.names().regions().indexOf(s)));
        rationing = new Rationing(table, base);
        equilibria = new Equilibria(base, satellites, economy.theta(), closure);
    }

    private static Rebasing.Rebased withoutNegatives(InputOutputTable table) {
        double[] old = table.finalDemand();
        int cells = (int) Arrays.stream(old).filter(v -> v < 0).count();
        double[] wanted = Arrays.stream(old).map(v -> Math.max(0, v)).toArray();
        return new Rebasing.Rebased(
                new InputOutputTable(table.names(), table.intermediate(), wanted),
                0,
                0,
                cells == 0 ? List.of() : List.of(Rebasing.negatives(cells)));
    }

    /** What had to be changed in the table, a sentence each. */
    List<String> notes() {
        return notes;
    }

    /** What the figures rest on, such as "structure 2011, trade 2023". */
    public String years() {
        return years;
    }

    /** The world before any barrier; money in million USD a year. */
    public Baseline base() {
        return base;
    }

    /** Positions of the small economies. */
    public Set<Integer> satellites() {
        return Set.copyOf(satellites);
    }

    /** Equilibria of a draw at a horizon with prices. */
    public Equilibria.Drawn at(Draw draw, Horizon horizon, Precision precision) {
        return equilibria.at(draw, horizon, precision);
    }

    /** Equilibria of other elasticities. */
    public Equilibria.Drawn at(Elasticities elasticities, Precision precision) {
        return equilibria.at(elasticities, precision);
    }

    /** Positions of sectors. */
    public Set<Integer> sectors(List<String> codes) {
        return codes.stream().map(base.names().sectors()::indexOf).collect(java.util.stream.Collectors.toSet());
    }

    /**
     * Months: change of value added within the window, as a part of the window's, N.
     *
     * @param days of the window
     */
    public double[] ration(List<Barrier> barriers, Draw draw, int days) {
        double[] lost = rationing.run(
                days,
                draw.rationing(),
                Rationing.left(base, barriers, draw.year().trade()[0]));
        double[] moved = Rationing.moved(base, barriers);
        for (int n = 0; n < lost.length; n++) {
            lost[n] = (lost[n] + moved[n] * days / DAYS) / scale(Horizon.MONTH, n, days);
        }
        return lost;
    }

    /** Money of which a region's change is a part: final spending of a year, and for months the value added of the window. */
    public double scale(Horizon horizon, int n, int days) {
        double value = base.totals().valueAdded()[n];
        return horizon == Horizon.MONTH
                ? value * days / DAYS
                : value + base.totals().transfer()[n];
    }
}
