package linchpin.world;

/**
 * A number that moves a tie, a stock, a term or a lever, with where it comes from.
 *
 * @param id unique within a case
 * @param value central value: the mean of a normal, the mode at zero of a half-normal, the mean of a beta, the median of a log-normal
 * @param low 5th percentile
 * @param high 95th percentile
 * @param shape distribution
 * @param unit of value, low and high
 * @param origin kind, source and formula
 */
public record Parameter(String id, double value, double low, double high, Shape shape, String unit, Origin origin) {

    /** z of the 95th percentile of the standard normal. */
    private static final double Z90 = 1.6448536269514722;

    /** The family of its distribution. */
    public enum Shape {
        FIXED,
        NORMAL,
        HALFNORMAL,
        BETA,
        LOGNORMAL
    }

    /** How a number came about. */
    public enum Kind {
        MEASURED,
        ESTIMATED,
        PUBLISHED,
        ELICITED
    }

    /**
     * @param kind how it came about
     * @param source id of its source
     * @param formula how it follows from the source; a sentence
     */
    public record Origin(Kind kind, String source, String formula) {}

    /** Standard deviation that the 90 % interval implies under a normal law. */
    public double sd() {
        return (high - low) / (2 * Z90);
    }
}
