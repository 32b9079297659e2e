package linchpin.impact;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import linchpin.economy.Adaptive;
import linchpin.economy.Elasticities;
import linchpin.future.Keyed;
import linchpin.world.Law;
import linchpin.world.Parameter;
import linchpin.world.Parameters;

/**
 * All uncertain numbers of one draw.
 *
 * @param theta factor on the long-run trade elasticities, as spread out as their level in the literature
 * @param year trade elasticity of a year, then those of the nests
 * @param rationing how firms adapt within months
 * @param evasion part of the lost trade that finds a way
 * @param sizes of the measures
 */
public record Draw(double theta, Elasticities year, Adaptive.Settings rationing, double evasion, List<Double> sizes) {

    /** Half of the end that is nearest to zero: a normal law has no end of its own, and an elasticity must keep its sign. */
    private static final double HALF = 0.5;

    private static final int DAYS = 365;

    /** Where the numbers stand in parameters.csv. */
    private static final List<String> IDS = List.of(
            "trade.theta",
            "trade.elasticity.one-year",
            "economy.year.value",
            "economy.year.material",
            "economy.year.taste",
            "economy.evasion",
            "economy.month.psi",
            "economy.month.inventory",
            "economy.month.restoration",
            "economy.month.most",
            "economy.month.overtime");

    /** Ids of the numbers of a draw, measures apart. */
    public static List<String> parameters() {
        return IDS;
    }

    /** Days of the window of the shortest horizon. */
    static int window(Parameters parameters) {
        return (int) Math.rint(parameters.value("economy.month.days"));
    }

    /** The central numbers. */
    public static Draw central(Parameters parameters, List<Measure> measures, int sectors) {
        double[] values =
                IDS.stream().mapToDouble(id -> parameters.get(id).value()).toArray();
        return of(
                values,
                parameters,
                measures.stream().map(m -> m.held(m.size().value())).toList(),
                sectors);
    }

    /**
     * The numbers of one draw of something larger, without measures of its own.
     *
     * @param value of a parameter in that draw
     */
    public static Draw of(Parameters parameters, int sectors, ToDoubleFunction<Parameter> value) {
        double[] values = IDS.stream()
                .mapToDouble(id -> signed(parameters.get(id), value.applyAsDouble(parameters.get(id))))
                .toArray();
        return of(values, parameters, List.of(), sectors);
    }

    /** One draw; the same seed and index give the same numbers, whatever else is asked. */
    static Draw of(Parameters parameters, List<Measure> measures, int sectors, long seed, int index) {
        long key = Keyed.mix(seed, index);
        double[] values = new double[IDS.size()];
        for (int p = 0; p < values.length; p++) {
            values[p] = drawn(parameters.get(IDS.get(p)), Keyed.uniform(key, Keyed.Purpose.PARAMETER, p));
        }
        // measures that share a parameter share its draw
        var sizes = measures.stream()
                .map(m -> m.held(drawn(
                        m.size(),
                        Keyed.uniform(
                                key, Keyed.Purpose.PARAMETER, m.size().id().hashCode()))))
                .toList();
        return of(values, parameters, sizes, sectors);
    }

    private static double drawn(Parameter p, double u) {
        return signed(p, Law.quantile(p, u));
    }

    private static double signed(Parameter p, double drawn) {
        return p.low() > 0 ? Math.max(drawn, HALF * p.low()) : p.high() < 0 ? Math.min(drawn, HALF * p.high()) : drawn;
    }

    private static Draw of(double[] v, Parameters parameters, List<Double> sizes, int sectors) {
        double[] trade = new double[sectors];
        Arrays.fill(trade, Math.abs(v[1]));
        return new Draw(
                v[0] / parameters.value(IDS.getFirst()),
                new Elasticities(trade, Math.max(0, v[2]), Math.max(0, v[3]), Math.max(0, v[4])),
                new Adaptive.Settings(Math.min(1, v[6]), v[7], v[8], v[9], v[10], DAYS),
                Math.clamp(v[5], 0, HIGHEST),
                sizes);
    }

    /** Where everything evades there is no measure. */
    private static final double HIGHEST = 0.95;
}
