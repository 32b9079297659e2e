package linchpin.world;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Quantiles of the laws that intervals and draws need. */
public final class Law {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double Z90 = 1.6448536269514722;

    private Law() {}

    /** The standard normal quantile of {@code u}, strictly between 0 and 1. */
    public static double normal(double u) {
        return NORMAL.inverseCumulativeProbability(u);
    }

    /** How much of the standard normal law lies above {@code z}. */
    public static double normalTail(double z) {
        return NORMAL.survivalProbability(z);
    }

    /** Mills' ratio of the standard normal law: the mass above {@code z} over the density there. */
    public static double normalMills(double z) {
        // beyond this the tail underflows, and the asymptotic series is exact to 1e-9 (Abramowitz and Stegun 26.2.12)
        double q = 1 / (z * z);
        return z > 30 ? (1 - q * (1 - 3 * q * (1 - 5 * q))) / z : NORMAL.survivalProbability(z) / NORMAL.density(z);
    }

    /** The {@code u} quantile of the beta law with this mean and standard deviation, matched by moments. */
    public static double beta(double mean, double sd, double u) {
        double m = Math.clamp(mean, 1e-6, 1 - 1e-6);
        double most = m * (1 - m);
        double variance = Math.clamp(sd * sd, 1e-12, 0.98 * most);
        double size = most / variance - 1;
        return BetaDistribution.of(m * size, (1 - m) * size).inverseCumulativeProbability(u);
    }

    /** How much of the beta law with these weights lies below {@code x}. */
    static double betaBelow(double a, double b, double x) {
        return BetaDistribution.of(a, b).cumulativeProbability(x);
    }

    /**
     * Log density of a negative binomial law, continued to counts that are fractions.
     *
     * @param r relative variance beyond Poisson: the variance is {@code mean + r mean²}; positive
     */
    public static double negativeBinomial(double count, double mean, double r) {
        double size = 1 / r;
        return LogGamma.value(count + size)
                - LogGamma.value(size)
                - LogGamma.value(count + 1)
                + size * Math.log(size / (size + mean))
                + count * Math.log(mean / (size + mean));
    }

    /** The {@code u} quantile of a parameter's law. */
    public static double quantile(Parameter p, double u) {
        return switch (p.shape()) {
            case FIXED -> p.value();
            case NORMAL -> p.value() + p.sd() * normal(u);
            case HALFNORMAL -> p.high() / normal(0.975) * normal(0.5 + u / 2);
            case BETA -> beta(p.value(), p.sd(), u);
            case LOGNORMAL -> p.value() * Math.exp(Math.log(p.high() / p.low()) / (2 * Z90) * normal(u));
        };
    }
}
