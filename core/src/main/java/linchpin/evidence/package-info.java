/**
 * What documents say: text with offsets, events coded from it, claims, and what is wrong with them.
 *
 * <p>Comes in: the text of a document and the day it was published, and a dictionary of actors.
 *
 * <p>Goes out: sentences, {@link linchpin.evidence.Coded} events, {@link linchpin.evidence.Claim} and {@link
 * linchpin.evidence.Finding}, each with quotes that stand in the text at their offsets. Pure: no files, no clock.
 */
@NullMarked
package linchpin.evidence;

import org.jspecify.annotations.NullMarked;
