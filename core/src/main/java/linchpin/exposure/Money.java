package linchpin.exposure;

/** An item in dollars: what a month of it is worth, and what its loss costs, by parameter draw. */
final class Money {

    private static final double YEAR = 12;
    private static final double DAYS = 365;

    /**
     * What all items share.
     *
     * @param margin by draw, where a portfolio does not say
     * @param cash by draw: lost of what is trapped, as a share
     * @param refill months to fill an empty stock again
     */
    record Sizes(double[] margin, double[] cash, double refill) {

        static Sizes of(Drawn drawn) {
            return new Sizes(
                    drawn.of("exposure.margin"), drawn.of("exposure.cash.lost"), drawn.value("exposure.refill"));
        }
    }

    private final Item item;
    private final Walk walk;
    private final Sizes sizes;
    private final boolean open;
    private final double held;
    private final double month;

    Money(Item item, Sizes sizes, Outages outages) {
        this.item = item;
        this.sizes = sizes;
        walk = new Walk(item, outages, sizes.refill);
        open = item.defaulted().contains("unit_margin");
        held = item.kind() == Item.Kind.PURCHASE
                ? 0
                : Math.max(0, item.annualUsd()) * item.terms().cashDays() / DAYS;
        month = item.annualUsd() / (item.kind().instrument() ? outages.months() : YEAR);
    }

    boolean flows() {
        return !item.kind().instrument();
    }

    Walk walk() {
        return walk;
    }

    double margin(int draw) {
        return open ? sizes.margin[draw] : item.terms().margin();
    }

    /** Lost of what is trapped when all payments stop, USD. */
    double cash(int draw) {
        return held * sizes.cash[draw];
    }

    /** Value of a month, USD; of a position, its share of the horizon. */
    double month() {
        return month;
    }
}
