package linchpin.forecast;

import java.util.List;
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

    /** The same for an effect with placebos: one that is as large takes what the effect says away. */
    public static Verdict of(Measurement effect, Thesis.Sign claimed, List<Double> placebos) {
        boolean asLarge = placebos.stream().anyMatch(p -> Math.abs(p) >= Math.abs(effect.estimate()));
        return asLarge ? CANNOT_BE_TOLD : of(effect.interval(), claimed);
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
