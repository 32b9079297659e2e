/**
 * The law of the next event: who acts, on whom, and with which act.
 *
 * <p>In: a world, the memories that a history leaves, and parameters with their uncertainty.
 *
 * <p>Out: rates and choice probabilities per day, a fitted behavior with standard errors, and its held-out score.
 *
 * <p>A relational event model (Butts 2008; Stadtfeld and Block 2017), fitted and simulated by one and the same law.
 */
@NullMarked
package linchpin.behavior;

import org.jspecify.annotations.NullMarked;
