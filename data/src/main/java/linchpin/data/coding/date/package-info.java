/**
 * When: dates that a sentence states, counts from the day of publication, or from a date before it.
 *
 * <p>Comes in: a sentence, the day of publication and the date spoken of last.
 *
 * <p>Goes out: the time with what it rests on.
 */
@NullMarked
package linchpin.data.coding.date;

import org.jspecify.annotations.NullMarked;
