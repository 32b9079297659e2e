package linchpin.exposure;

/**
 * What an item means to the firm.
 *
 * @param margin what the firm loses for each dollar of it that does not come or is not sold, above 0
 * @param coverDays days of use in stock when the horizon begins; for a sale, days of its own stock with the customer
 * @param recoverDays days until supply is back once it has stopped for good, found elsewhere or rebuilt
 * @param cashDays days of sales that are owed to the firm or lie in the bank's country
 * @param tier 1 for those that deliver to the firm itself, 2 for those that deliver to them, and so on
 */
public record Terms(double margin, double coverDays, double recoverDays, double cashDays, int tier) {

    public Terms {
        if (!(margin >= 0) || !(coverDays >= 0) || !(recoverDays >= 0) || !(cashDays >= 0) || tier < 1) {
            throw new IllegalArgumentException(
                    "The terms (margin %s, cover %s, recovery %s and cash %s days, tier %d) must not be negative.\nMaybe a sign slipped in."
                            .formatted(margin, coverDays, recoverDays, cashDays, tier));
        }
    }
}
