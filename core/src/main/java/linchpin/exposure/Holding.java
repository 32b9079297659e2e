package linchpin.exposure;

/**
 * A row of a firm's portfolio.
 *
 * @param item what is bought
 * @param supplierCountry code of the country it comes from
 * @param annualUsd spend a year, USD, not negative
 */
public record Holding(String item, String supplierCountry, double annualUsd) {}
