package linchpin.exposure;

import java.util.List;

/**
 * What decides how an item is hit. Few lanes are distinct in a portfolio, however many rows it has. Empty texts where nothing is known.
 *
 * @param flow which way goods go
 * @param country code of the supplier's country; of the customer's where the firm sells, of the market's for an instrument
 * @param goods code of the sector in the case's economy
 * @param currency ISO 4217 code in which it is invoiced
 * @param rail by which it is paid
 * @param bankCountry code of the country of the bank that the money passes
 * @param route ids of the ports, straits and rail borders that it passes, sorted
 */
public record Lane(
        Flow flow, String country, String goods, String currency, String rail, String bankCountry, List<String> route) {

    /** Whether goods come in, go out, or only money is at stake. */
    public enum Flow {
        BUY,
        SELL,
        HOLD
    }

    public Lane {
        route = route.stream().sorted().distinct().toList();
    }

    /** With nothing known but the country. */
    public static Lane from(String country) {
        return new Lane(Flow.BUY, country, "", "", "", "", List.of());
    }
}
