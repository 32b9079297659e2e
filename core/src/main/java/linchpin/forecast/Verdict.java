package linchpin.forecast;

import linchpin.future.Interval;

/**
 * What the data say of a claim, by one rule: the interval lies where the claim says, where its contrary says, or tells
 * nothing.
 */
public enum Verdict {
    BORNE_OUT("borne out"),
    CONTRADICTED("contradicted"),
    CANNOT_BE_TOLD("cannot be told"),
    NOT_TESTABLE("not testable with this data");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** The rule, for an effect whose 95 % interval is given. */
    public static Verdict of(Interval interval, Thesis.Sign claimed) {
        if (!interval.excludesZero()) {
            return CANNOT_BE_TOLD;
        }
        boolean positive = interval.low() > 0;
        return positive == (claimed == Thesis.Sign.POSITIVE) ? BORNE_OUT : CONTRADICTED;
    }
}
