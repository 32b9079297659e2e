package linchpin.exposure;

import java.util.List;

/**
 * What decides how an item is hit. Few lanes are distinct in a portfolio, however many rows it has. Empty texts where nothing is known.
 *
 * @param flow which way goods go
 * @param country code of the supplier's country; of the customer's where the firm sells, of the market's for an instrument
 * @param home code of the country where the firm takes or makes the goods: whose measures and those against whom it obeys and feels;
 *     where it is empty, those of and against anyone
 * @param goods code of the sector in the case's economy
 * @param money how it is paid
 * @param route ids of the ports, straits and rail borders that it passes, sorted
 */
public record Lane(Flow flow, String country, String home, String goods, Money money, List<String> route) {

    /** Whether goods come in, go out, or only money is at stake. */
    public enum Flow {
        BUY,
        SELL,
        HOLD
    }

    /**
     * How something is paid.
     *
     * @param currency ISO 4217 code in which it is invoiced
     * @param rail by which it is paid
     * @param bankCountry code of the country of the bank that the money passes
     */
    public record Money(String currency, String rail, String bankCountry) {
        static final Money UNKNOWN = new Money("", "", "");
    }

    public Lane {
        route = route.stream().sorted().distinct().toList();
    }

    /** Of a firm whose country is not known. */
    public Lane(
            Flow flow,
            String country,
            String goods,
            String currency,
            String rail,
            String bankCountry,
            List<String> route) {
        this(flow, country, "", goods, new Money(currency, rail, bankCountry), route);
    }

    /** With nothing known but the country. */
    public static Lane from(String country) {
        return new Lane(Flow.BUY, country, "", "", Money.UNKNOWN, List.of());
    }

    public String currency() {
        return money.currency();
    }

    public String rail() {
        return money.rail();
    }

    public String bankCountry() {
        return money.bankCountry();
    }
}
