/**
 * What a measure against trade costs whom, at three horizons, over drawn elasticities, with and without evasion.
 *
 * <p>Comes in: the economy of a case, measures, parameters with their intervals.
 *
 * <p>Goes out: changes of real income in per cent and dollars with intervals, their parts, and trade that finds another way.
 */
@NullMarked
package linchpin.impact;

import org.jspecify.annotations.NullMarked;
