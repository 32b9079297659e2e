package linchpin.data.coding.act;

import java.util.List;
import linchpin.data.coding.actor.Party;
import linchpin.data.coding.text.VerbGroup;
import linchpin.event.Act;
import linchpin.evidence.Standing;

/**
 * An act that the rules find in a sentence.
 *
 * @param verb the verb that governs it
 * @param sources who acts
 * @param targets to whom; equal to the sources in a joint act
 * @param standing whether it happened
 */
public record Candidate(
        Act act, String mode, VerbGroup verb, List<Party> sources, List<Party> targets, Standing standing) {

    /**
     * The root by PLOVER's own rule, which reads cooperation that is still to come as AGREE; hostility to come is read as THREATEN
     * likewise. Linchpin keeps such deeds as future ones, so that nothing enters a history before it happened.
     */
    public Act root() {
        return standing == Standing.FUTURE
                ? Composition.promise(new Composition.Deed(act, mode))
                        .map(Composition.Deed::act)
                        .orElse(act)
                : act;
    }

    /** The same who, whom and when with another act. */
    Candidate as(Act other) {
        return new Candidate(other, "", verb, sources, targets, standing);
    }
}
