package linchpin.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.world.Parameters;

/** What measures cost and how long they take, from a case's parameters. */
public final class Tariff {

    /** Ids of the parameters, each of which a tornado may move. */
    public static final List<String> PARAMETERS = List.of(
            "plan.holding",
            "plan.stock.most-days",
            "plan.qualify.days",
            "plan.start",
            "plan.hedge.loading",
            "plan.hedge.most",
            "plan.stop");

    private static final double DAYS = 365;
    private static final double YEAR = 12;

    private final Map<String, Double> values;

    private Tariff(Map<String, Double> values) {
        this.values = values;
    }

    /** At the central values. */
    public static Tariff of(Parameters parameters) {
        var values = new TreeMap<String, Double>();
        PARAMETERS.forEach(id -> values.put(id, parameters.value(id)));
        return new Tariff(values);
    }

    /** With another value of one parameter. */
    public Tariff with(String id, double value) {
        var changed = new TreeMap<>(values);
        changed.put(id, value);
        return new Tariff(changed);
    }

    static double months(double days) {
        return days * YEAR / DAYS;
    }

    /** Of stock, a year, as a share of its value. */
    double holding() {
        return value("plan.holding");
    }

    double mostStockDays() {
        return value("plan.stock.most-days");
    }

    /** Until another source is qualified, months. */
    double qualifyMonths() {
        return months(value("plan.qualify.days"));
    }

    /** To start deliveries, as a share of a month's value. */
    double start() {
        return value("plan.start");
    }

    /** Beyond the fair price of a hedge, as a share of what it is expected to pay one way or the other. */
    double loading() {
        return value("plan.hedge.loading");
    }

    double mostHedge() {
        return value("plan.hedge.most");
    }

    /** Share of a month that must stop before a firm orders elsewhere. */
    double stop() {
        return value("plan.stop");
    }

    private double value(String id) {
        Double value = values.get(id);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The tariff lacks %s.\nMaybe it is no parameter of a plan.".formatted(id));
        }
        return value;
    }
}
