package linchpin.impact;

import java.util.List;
import linchpin.economy.Baseline;

/**
 * What goods cost after barriers, new over old, in units of world value added: second-round effects on prices.
 *
 * <p>Cells of {@code cost} and {@code price} are J×N, as those of a {@link Baseline}.
 */
public final class Prices {

    private final Baseline base;
    private final double[] cost;
    private final double[] price;
    private final double[] theta;
    private final List<Barrier> barriers;

    Prices(Baseline base, double[] cost, double[] price, double[] theta, List<Barrier> barriers) {
        this.base = base;
        this.cost = cost;
        this.price = price;
        this.theta = theta;
        this.barriers = List.copyOf(barriers);
    }

    /** Nothing has changed. */
    public static Prices unchanged(Baseline base) {
        double[] ones = new double[base.regions() * base.sectors()];
        java.util.Arrays.fill(ones, 1);
        return new Prices(base, ones, ones, new double[base.sectors()], List.of());
    }

    /**
     * What a seller's goods cost a buyer, new over old: the seller's unit cost times the barriers on the way; infinite where
     * nothing may pass.
     *
     * @param seller code of a region
     * @param buyer code of a region
     * @param sector code
     */
    public double of(String seller, String buyer, String sector) {
        int s = place("sector", sector, base.names().sectors());
        double ratio =
                cost[s * base.regions() + place("region", seller, base.names().regions())];
        for (Barrier b : barriers) {
            boolean there = b.from().contains(seller) && b.to().contains(buyer);
            boolean back = b.both() && b.to().contains(seller) && b.from().contains(buyer);
            if (b.sectors().contains(sector) && (there || back)) {
                ratio *= b.markup(theta[s]);
            }
        }
        return ratio;
    }

    /** What a sector's goods, from whomever, cost a buyer, new over old: the price index of its purchases. */
    public double index(String buyer, String sector) {
        return price[
                place("sector", sector, base.names().sectors()) * base.regions()
                        + place("region", buyer, base.names().regions())];
    }

    /** What all that a region's people buy for good costs them, new over old: its cost of living, by the goods of before. */
    public double living(String region) {
        int n = base.regions();
        int r = place("region", region, base.names().regions());
        double cost = 0;
        for (int s = 0; s < base.sectors(); s++) {
            cost += base.shares().taste()[s * n + r] * price[s * n + r];
        }
        return cost;
    }

    private static int place(String what, String code, List<String> all) {
        int at = all.indexOf(code);
        if (at < 0) {
            throw new IllegalArgumentException("The %s (%s) is not in the case's table.\nMaybe you meant one of %s."
                    .formatted(what, code, String.join(", ", all)));
        }
        return at;
    }
}
