/**
 * Holds claims against one another and against what the case knows. Comes in: readings of documents, and the history.
 * Goes out: {@link linchpin.evidence.Finding}, grades with their reasons, and who is left out.
 */
@NullMarked
package linchpin.evidence.check;

import org.jspecify.annotations.NullMarked;
