/**
 * What a firm loses. Comes in: what it buys, sells and holds, trajectories, and how economies hang together. Goes out: what stops and
 * what grows dearer on each lane, losses by item and cause, how long a firm survives a stop, and what it would take to lose a given
 * sum.
 */
@NullMarked
package linchpin.exposure;

import org.jspecify.annotations.NullMarked;
