package linchpin.impact;

import java.util.List;
import linchpin.economy.Instrument;

/**
 * A measure of known size.
 *
 * @param from codes of the selling regions
 * @param to codes of the buying regions
 * @param sectors codes
 * @param size in the unit of the kind; a negative part of trade lost is trade gained
 * @param evasion part of what would be lost that goes on at old terms, 0 to below 1; duties are not evaded
 * @param both whether flows the other way are hit too
 */
public record Barrier(
        Measure.Kind kind,
        List<String> from,
        List<String> to,
        List<String> sectors,
        double size,
        double evasion,
        boolean both) {

    public Barrier {
        from = List.copyOf(from);
        to = List.copyOf(to);
        sectors = List.copyOf(sectors);
    }

    /** The same while only a part of it stands; for measures whose size is a part of trade. */
    public Barrier partly(double part) {
        return part >= 1 ? this : new Barrier(kind, from, to, sectors, part * size, evasion, both);
    }

    /** The same with nothing evaded. */
    public Barrier enforced() {
        return evasion == 0 ? this : new Barrier(kind, from, to, sectors, size, 0, both);
    }

    /**
     * The instrument on one sector. Where a share {@code x} of trade is lost at given prices, the barrier is the iceberg
     * {@code (1 − x)^(−1/θ)}, since trade falls with {@code d^(−θ)} (Caliendo and Parro 2015, equation 10; Head and Mayer 2014 call
     * it the partial effect). Evasion lets the part {@code e} of what was to be lost through at old terms.
     *
     * @param theta trade elasticity of the sector
     */
    Instrument instrument(double theta) {
        return switch (kind) {
            case TARIFF -> new Instrument.ExtraTariff(size);
            case EXPORT_TAX -> new Instrument.ExportTax(size);
            case ICEBERG -> iceberg(Math.pow(size, -theta), theta);
            case PROHIBITION -> iceberg(0, theta);
            case SANCTION -> iceberg(1 - size, theta);
            case QUOTA -> new Instrument.Quota(left(size), Instrument.Side.SELLER);
            case CAP -> new Instrument.PriceCap(left(size));
            case EXPORT_CONTROL ->
                left(1 - size) > Measure.LEAST
                        ? new Instrument.Quota(left(1 - size), Instrument.Side.SELLER)
                        : new Instrument.Prohibition();
        };
    }

    /** By what the price at the buyer's door is multiplied at given costs; a limit of quantity counts as the barrier that brings it. */
    double markup(double theta) {
        return switch (kind) {
            case TARIFF, EXPORT_TAX -> 1 + size;
            case CAP -> 1;
            case ICEBERG, PROHIBITION, SANCTION, QUOTA, EXPORT_CONTROL -> {
                double free = switch (kind) {
                    case ICEBERG -> left(Math.pow(size, -theta));
                    case PROHIBITION -> left(0);
                    case QUOTA -> left(size);
                    default -> left(1 - size);
                };
                yield Math.pow(free, -1 / theta);
            }
        };
    }

    /** The part of quantity that is left at given prices, for the horizon without prices. */
    double quantityLeft(double elasticity) {
        return switch (kind) {
            case TARIFF, EXPORT_TAX -> Math.pow(1 + size, -elasticity);
            case ICEBERG -> left(Math.pow(size, -elasticity));
            case PROHIBITION -> left(0);
            case QUOTA -> left(size);
            case CAP -> 1;
            // who may buy more without a price that falls does not
            case EXPORT_CONTROL, SANCTION -> Math.min(1, left(1 - size));
        };
    }

    /** The part of the price that the buyer no longer pays, for the horizon without prices. */
    double priceOff() {
        return kind == Measure.Kind.CAP ? 1 - left(size) : 0;
    }

    private Instrument iceberg(double freeness, double theta) {
        double free = left(freeness);
        return free > 0 ? new Instrument.Iceberg(Math.pow(free, -1 / theta)) : new Instrument.Prohibition();
    }

    private double left(double part) {
        return part + evasion * Math.max(0, 1 - part);
    }
}
