package linchpin.exposure;

import java.util.Arrays;

/** An item in dollars: what a month of it is worth, and what its loss costs, by parameter draw. */
final class Money {

    private static final double YEAR = 12;
    private static final double DAYS = 365;

    private final Item item;
    private final Walk walk;
    private final double[] margin;
    private final double[] cash;
    private final double month;

    Money(Item item, Drawn drawn, Outages outages) {
        this.item = item;
        walk = new Walk(item, outages, drawn.value("exposure.refill"));
        margin = item.defaulted().contains("unit_margin")
                ? drawn.of("exposure.margin")
                : filled(item.terms().margin(), drawn.draws());
        double held = item.kind() == Item.Kind.PURCHASE
                ? 0
                : Math.max(0, item.annualUsd()) * item.terms().cashDays() / DAYS;
        cash = drawn.of("exposure.cash.lost");
        for (int d = 0; d < cash.length; d++) {
            cash[d] *= held;
        }
        month = item.annualUsd() / (item.kind().instrument() ? outages.months() : YEAR);
    }

    private static double[] filled(double value, int length) {
        double[] all = new double[length];
        Arrays.fill(all, value);
        return all;
    }

    boolean flows() {
        return !item.kind().instrument();
    }

    Walk walk() {
        return walk;
    }

    double margin(int draw) {
        return margin[draw];
    }

    /** Lost of what is trapped when all payments stop, USD. */
    double cash(int draw) {
        return cash[draw];
    }

    /** Value of a month, USD; of a position, its share of the horizon. */
    double month() {
        return month;
    }
}
