/**
 * What happened: actors, acts, dated events and the histories they form.
 *
 * <p>In: dates with their precision, actors, acts, modes and contexts, evidence with its grade.
 *
 * <p>Out: a {@code History}, observed or simulated alike; {@code History.until(date)} is the only way to look back.
 *
 * <p>Knows nothing of ties, models or files. Everything else stands on it.
 */
@NullMarked
package linchpin.event;

import org.jspecify.annotations.NullMarked;
