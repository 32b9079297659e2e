package linchpin.pattern;

import java.util.Set;
import linchpin.event.Valence;

/**
 * A pattern that answers a pattern: when more of something happens than usual, or a stock runs short, certain actors turn to certain others. Says
 * nothing of sign or size; those are estimated.
 *
 * @param id also the name of its coefficient
 * @param says the mechanism in one sentence
 * @param trigger what is counted, or what is short
 * @param answer whose choice it moves
 */
public record Response(String id, String title, String says, Trigger trigger, Answer answer) {

    /** Id of the parameter that says how long triggers are remembered, in days. */
    public static final String HALF_LIFE = "model.response.days";

    /**
     * @param actors who answer
     * @param targets whom they turn to; an actor is never its own
     * @param valence of the acts that grow where the coefficient is positive
     */
    public record Answer(Set<String> actors, Set<String> targets, Valence valence) {}

    /** Id of the parameter that holds the prior of its coefficient. */
    public String prior() {
        return "response." + id;
    }
}
