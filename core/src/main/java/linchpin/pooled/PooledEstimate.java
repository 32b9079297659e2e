package linchpin.pooled;

import linchpin.future.Interval;

/**
 * A number and how sure it is.
 *
 * @param value in the scale; finite
 * @param interval 95 %
 * @param scale what the number counts
 */
public record PooledEstimate(double value, Interval interval, Scale scale) {

    /** What a number counts. */
    public enum Scale {
        /** Change of the logarithm of odds; zero says nothing changes. */
        LOG_ODDS("log-odds"),
        /** Change of the logarithm of a rate; zero says nothing changes. */
        LOG_RATE("log rate"),
        /** Change of a utility that competes with others in a choice; zero says nothing changes. */
        UTILITY("utility"),
        /** A share from 0 to 1, which zero does not judge. */
        SHARE("share");

        private final String words;

        Scale(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    private static final double Z95 = 1.959963984540054;

    public PooledEstimate {
        if (!Double.isFinite(value) || !Double.isFinite(interval.low()) || !Double.isFinite(interval.high())) {
            throw new IllegalArgumentException(
                    "The estimate (%s in %s) must be finite.\nMaybe its column never varies in the data."
                            .formatted(value, interval));
        }
    }

    /** By the normal law. */
    public static PooledEstimate normal(double value, double error, Scale scale) {
        return new PooledEstimate(value, new Interval(value - Z95 * error, value + Z95 * error), scale);
    }

    /** Whether the interval holds the value at which nothing changes; a share has none. */
    public boolean mayBeNothing() {
        return scale != Scale.SHARE && !interval.excludesZero();
    }
}
