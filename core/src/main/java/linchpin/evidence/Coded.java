package linchpin.evidence;

import java.util.List;
import linchpin.event.Deed;
import linchpin.event.When;
import org.jspecify.annotations.Nullable;

/**
 * An event as a document tells it: a proposal, until somebody accepts it.
 *
 * @param sources codes of those who act
 * @param targets codes of those addressed
 * @param when null where the text does not say
 * @param confidence chance that who, act and whom are read rightly, 0 to 1
 * @param quote the sentence
 */
public record Coded(
        Deed.Kind kind,
        List<String> sources,
        List<String> targets,
        @Nullable When when,
        Status status,
        double confidence,
        Quote quote) {

    public Coded {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** What is said of an event. */
    public enum Status {
        ACTUAL,
        ONGOING,
        HISTORICAL,
        FUTURE,
        HYPOTHETICAL,
        NORMATIVE,
        NEGATED;

        /** Whether it may enter a history as a fact. */
        public boolean folds() {
            return switch (this) {
                case ACTUAL, ONGOING -> true;
                case HISTORICAL, FUTURE, HYPOTHETICAL, NORMATIVE, NEGATED -> false;
            };
        }
    }
}
