/**
 * Questions with a rule of resolution, and how well they were answered.
 *
 * <p>In: questions, trajectories, and the history that came true.
 *
 * <p>Out: probabilities with their intervals, and proper scores beside climatology and persistence.
 *
 * <p>A score never stands without the baselines on the same questions.
 */
@NullMarked
package linchpin.forecast;

import org.jspecify.annotations.NullMarked;
