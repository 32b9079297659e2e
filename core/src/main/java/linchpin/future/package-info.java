/** Plays a behavior forward, many times. Comes in: a behavior, a world, a policy, a seed. Goes out: trajectories and what they add up to, with both intervals. */
@NullMarked
package linchpin.future;

import org.jspecify.annotations.NullMarked;
