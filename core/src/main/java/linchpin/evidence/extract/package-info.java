/**
 * Draws claims from documents by general patterns over words. Comes in: a {@link linchpin.evidence.Document} and a {@link
 * linchpin.evidence.Gazetteer}. Goes out: {@link linchpin.evidence.extract.Reading}, with every quote verbatim.
 */
@NullMarked
package linchpin.evidence.extract;

import org.jspecify.annotations.NullMarked;
