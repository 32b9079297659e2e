package linchpin.future;

/**
 * Random numbers by key instead of by stream: (seed, branch, day, actor, purpose, index). So policies share their luck,
 * and nothing depends on the number of threads.
 *
 * <p>The mixing is the finaliser of SplitMix64 (Steele, Lea and Flood 2014), applied once for each part of the key.
 */
public final class Keyed {

    /** What a number is drawn for. */
    public enum Purpose {
        COUNT,
        CAUSE,
        TARGET,
        CLASS,
        ACT,
        TEMPLATE,
        ALLY,
        PARAMETER,
        VOTE,
        SPARE
    }

    private Keyed() {}

    /** Mixes one more part into a key. */
    public static long mix(long key, long part) {
        long z = key + (part + 1) * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A uniform number strictly between 0 and 1. */
    public static double uniform(long key, Purpose purpose, int index) {
        long z = mix(key, ((long) purpose.ordinal() << 32) + index);
        // 52 bits and a half: with 53 the largest would round to 1
        return ((z >>> 12) + 0.5) * 0x1p-52;
    }

    /** A standard Gumbel number: utilities plus these, maximised, choose by the logit law. */
    public static double gumbel(long key, Purpose purpose, int index) {
        return -Math.log(-Math.log(uniform(key, purpose, index)));
    }
}
