/**
 * Documents into the flow: read, coded, held against one another and the case, judged, and what they add.
 *
 * <p>Comes in: files and a register. Goes out: {@link linchpin.app.ingest.EvidenceView}, and events for the case.
 */
@NullMarked
package linchpin.app.ingest;

import org.jspecify.annotations.NullMarked;
