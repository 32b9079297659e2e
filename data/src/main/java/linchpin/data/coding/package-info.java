/**
 * Documents to coded events.
 *
 * <p>Comes in: a document with its day of publication.
 *
 * <p>Goes out: {@link linchpin.evidence.Coded} events, each with a quote verbatim at its offsets.
 */
@NullMarked
package linchpin.data.coding;

import org.jspecify.annotations.NullMarked;
