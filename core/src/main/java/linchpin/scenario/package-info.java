/** Policies, and the ways it may go. Comes in: what a case asks. Goes out: classes, and interventions bound to positions. */
@NullMarked
package linchpin.scenario;

import org.jspecify.annotations.NullMarked;
