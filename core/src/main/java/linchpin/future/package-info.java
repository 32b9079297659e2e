/**
 * Plays a behavior forward, many times, with keyed random numbers.
 *
 * <p>In: a world, a behavior, resolved interventions, a seed and a number of branches.
 *
 * <p>Out: trajectories in compiled form, each decoded to a history when someone looks.
 *
 * <p>The same seed gives the same bytes, whatever the number of threads.
 */
@NullMarked
package linchpin.future;

import org.jspecify.annotations.NullMarked;
