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

    /** The same who, whom and when with another act. */
    Candidate as(Act other) {
        return new Candidate(other, "", verb, sources, targets, standing);
    }
}
