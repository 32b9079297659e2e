/**
 * Which act a sentence states: rules over verbs, nouns and chunks, and a linear model over embeddings and words.
 *
 * <p>Comes in: tagged sentences with their actors.
 *
 * <p>Goes out: candidates for acts with who and whom, and the probability of each act.
 */
@NullMarked
package linchpin.data.coding.act;

import org.jspecify.annotations.NullMarked;
