package linchpin.supply;

import java.util.function.ToDoubleFunction;
import linchpin.world.Parameter;

/**
 * What a deal is worth to those who make it.
 *
 * <p>At its price a leg has one value for both. Beside that stands what it is worth at the margin: whoever lacks all of a good
 * values a unit {@code m} times its price, and whoever stands at its reserve parts with one only for {@code m} times the price;
 * between, the log of that factor is in proportion to the gap of the receiver or the scarcity of the giver,
 *
 * <pre>worth = price · m^gap,   cost = price · m^(1 − min(1, spare / reserve)).</pre>
 */
public final class Exchange {

    private final Stocks stocks;
    private final ToDoubleFunction<Parameter> value;
    private final double scarcity;

    /**
     * @param stocks on the day of the exchange
     * @param value of a parameter in this draw
     */
    public Exchange(Stocks stocks, ToDoubleFunction<Parameter> value, Parameter scarcity) {
        this.stocks = stocks;
        this.value = value;
        this.scarcity = Math.max(1, value.applyAsDouble(scarcity));
    }

    /** A leg at its price, in USD. */
    public double price(Deal.Leg leg) {
        double quantity = Math.max(0, value.applyAsDouble(leg.quantity()));
        return leg.price() == null ? quantity : quantity * Math.max(0, value.applyAsDouble(leg.price()));
    }

    /** What it is worth to the receiver, in USD. */
    public double worth(Deal.Leg leg) {
        double lack = leg.gained().isEmpty() ? 0 : stocks.gap(stocks.table().stock(leg.gained()));
        return price(leg) * Math.pow(scarcity, lack);
    }

    /** What it costs the giver, in USD. */
    public double cost(Deal.Leg leg) {
        return price(leg) * Math.pow(scarcity, leg.spent().isEmpty() ? 0 : strain(leg.spent()));
    }

    /** From 0 where twice the reserve is at hand, to 1 at the reserve; the gap where no reserve is kept. */
    private double strain(String id) {
        int s = stocks.table().stock(id);
        double reserve = stocks.reserve(s);
        return reserve > 0 ? 1 - Math.min(1, stocks.spare(s) / reserve) : stocks.gap(s);
    }
}
