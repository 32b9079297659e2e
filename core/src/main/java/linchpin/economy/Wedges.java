package linchpin.economy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All instruments on all flows, laid out as the flows of a {@link Baseline}.
 *
 * @param tariff one plus the new rate; null where tariffs stay
 * @param iceberg new over old units shipped for one to arrive; infinite is a prohibition; null where nothing changes
 * @param exportTax one plus the new rate; null where export taxes stay
 * @param quotas flows of limited quantity
 * @param caps flows of limited price
 */
public record Wedges(
        double @Nullable [] tariff,
        double @Nullable [] iceberg,
        double @Nullable [] exportTax,
        List<Quota> quotas,
        List<Cap> caps) {

    /**
     * A flow's quantity may not pass a share of the old one.
     *
     * @param flow its position
     * @param limit new over old quantity, above 0
     * @param rents who keeps the difference of price
     */
    public record Quota(int flow, double limit, Instrument.Side rents) {}

    /**
     * A flow's price at the seller's border may not pass a share of the old one, in units of world value added.
     *
     * @param limit new over old price, above 0
     */
    public record Cap(int flow, double limit) {}

    public static final Wedges NONE = new Wedges(null, null, null, List.of(), List.of());

    public Wedges {
        quotas = List.copyOf(quotas);
        caps = List.copyOf(caps);
        for (Cap cap : caps) {
            if (quotas.stream().anyMatch(q -> q.flow() == cap.flow() && q.rents() == Instrument.Side.SELLER)) {
                throw new IllegalArgumentException(
                        "The flow (%d) is capped in price, so its seller cannot keep the rents of a quota.\nMaybe give them to the buyer."
                                .formatted(cap.flow()));
            }
        }
        check("tariff factor", tariff, 0);
        check("iceberg", iceberg, 0);
        check("export tax factor", exportTax, 0);
    }

    public static Wedges ofTariffs(double[] tariff) {
        return new Wedges(tariff, null, null, List.of(), List.of());
    }

    public static Wedges ofIcebergs(double[] iceberg) {
        return new Wedges(null, iceberg, null, List.of(), List.of());
    }

    private static void check(String what, double @Nullable [] array, double above) {
        if (array == null) {
            return;
        }
        for (double v : array) {
            if (!(v > above)) {
                throw new IllegalArgumentException(
                        "The %s (%s) must be positive.\nMaybe a rate was given where one plus the rate is due."
                                .formatted(what, v));
            }
        }
    }
}
