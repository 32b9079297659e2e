/**
 * How actors are tied to one another at a date.
 *
 * <p>In: a history and dated, typed ties, treaties, stocks and attributes, each with the date from which it was known.
 *
 * <p>Out: a {@code World}: a fold over the history that uses only what was known on the day asked about.
 *
 * <p>Interventions edit a world; they never edit a fitted coefficient.
 */
@NullMarked
package linchpin.world;

import org.jspecify.annotations.NullMarked;
