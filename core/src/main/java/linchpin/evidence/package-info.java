/**
 * What documents say: text with offsets, and events coded from it.
 *
 * <p>Comes in: the text of a document and the day it was published.
 *
 * <p>Goes out: sentences and {@link linchpin.evidence.Coded} events, each with a quote that stands in the text at its offsets.
 */
@NullMarked
package linchpin.evidence;

import org.jspecify.annotations.NullMarked;
