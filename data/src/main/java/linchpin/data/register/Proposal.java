package linchpin.data.register;

import java.util.List;
import linchpin.event.Deed;
import linchpin.event.Deed.Magnitude;
import linchpin.event.Parties;
import linchpin.evidence.Dated;
import linchpin.evidence.Paper;
import linchpin.evidence.Quote;
import linchpin.evidence.Standing;
import org.jspecify.annotations.Nullable;

/**
 * An event that a document tells, to be accepted, corrected or rejected.
 *
 * @param id by document, place and content, so that reading a document again proposes the same
 * @param standing only {@link Standing#ACTUAL} and {@link Standing#ONGOING} may enter a history as facts
 * @param confidence of the coder, 0 to 1
 */
public record Proposal(String id, Quote quote, Told told, Dated dated, Standing standing, double confidence) {

    /**
     * Who did what to whom.
     *
     * @param sources codes; may be empty
     * @param targets codes; may be empty
     * @param size how much, where the sentence says
     */
    public record Told(
            Deed.Kind kind,
            List<String> sources,
            List<String> targets,
            @Nullable Magnitude size) {
        public Told {
            sources = List.copyOf(sources);
            targets = List.copyOf(targets);
        }

        /** As the parties of an event: a joint act has all who take part on both sides. */
        public Parties parties() {
            return new Parties(sources, targets.isEmpty() ? sources : targets);
        }
    }

    /**
     * Whether its day is known. What a text dates by its own day is as well dated as the text: where nobody says when that was
     * published, it has no date, and what it dates relatively has none where the text names no day at all.
     */
    public boolean isDated(Paper.Basis document) {
        return switch (dated.ground()) {
            case EXPLICIT, ANAPHORIC -> true;
            case RELATIVE -> document != Paper.Basis.UNKNOWN;
            case DOCUMENT -> document == Paper.Basis.GIVEN || document == Paper.Basis.STATED;
        };
    }

    /** Whether it may enter a history. */
    public boolean folds() {
        return standing.status().folds();
    }
}
