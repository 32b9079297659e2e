package linchpin.economy;

import java.util.Locale;

/** A solve that did not reach its tolerance: there is no answer, and none is given. */
public final class NotConverged extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotConverged(String what, double reached, double wanted, int steps, String maybe) {
        super(String.format(
                Locale.ROOT,
                "The %s did not converge: it stands at %.3g where %.3g is due, after %d steps.%nMaybe %s",
                what,
                reached,
                wanted,
                steps,
                maybe));
    }
}
