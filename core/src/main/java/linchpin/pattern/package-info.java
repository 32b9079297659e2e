/** What to look for in a history, observed or simulated. Comes in: what a case asks. Goes out: counters and rules bound to positions, and their answers. */
@NullMarked
package linchpin.pattern;

import org.jspecify.annotations.NullMarked;
