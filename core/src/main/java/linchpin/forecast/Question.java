package linchpin.forecast;

import java.time.LocalDate;
import linchpin.scenario.Rule;

/**
 * A forecast question with its rule of resolution.
 *
 * @param ask what is asked: a rule to be met, or a counter to be guessed
 * @param opens first day that counts
 * @param months length of the window
 * @param finePrint what counts and what does not
 */
public record Question(String id, String text, Ask ask, LocalDate opens, int months, String finePrint) {

    /** A yes-or-no or a number. */
    public sealed interface Ask {
        record Binary(Rule rule) implements Ask {}

        record Count(String counter) implements Ask {}
    }
}
