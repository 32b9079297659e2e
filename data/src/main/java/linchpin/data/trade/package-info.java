/**
 * Readers of trade tables and of published trade models, laid out as they are published.
 *
 * <p>Comes in: grids of numbers, plain or gzipped, with or without labels.
 *
 * <p>Goes out: flat arrays for the trade kernel and its comparisons.
 */
@NullMarked
package linchpin.data.trade;

import org.jspecify.annotations.NullMarked;
