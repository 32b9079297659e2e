/**
 * Streams of events that others have coded by rule: folded to states, fitted and scored by the code that serves a case.
 *
 * <p>In: rows of a feed between states, and their ties.
 *
 * <p>Out: what was kept, which coefficients the stream identifies, and how well the next act is foretold.
 */
@NullMarked
package linchpin.stream;

import org.jspecify.annotations.NullMarked;
