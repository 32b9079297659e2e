/** Policies, and the ways it may go, as rules over histories. Comes in: what a case asks. Goes out: rules and interventions bound to positions. */
@NullMarked
package linchpin.scenario;

import org.jspecify.annotations.NullMarked;
