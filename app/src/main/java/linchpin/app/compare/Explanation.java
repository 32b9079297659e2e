package linchpin.app.compare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A typical future of a class, and what led there.
 *
 * @param policy title of the policy under which it was played
 * @param members how many branches are in the class
 * @param branch the one shown: nearest to the mean of their counts
 * @param since first day of the month from whose end on the rule held without a break; null where no branch is in the class
 * @param events how many the whole branch has
 * @param steps what counted, and what came before it
 */
public record Explanation(
        String policy, int members, int branch, @Nullable LocalDate since, int events, List<Step> steps) {

    /**
     * @param counts whether a counter of the class's rule counted it; otherwise it came within 30 days before one that did,
     *     between the same actors
     */
    public record Step(LocalDate date, String words, boolean counts) {}
}
