/**
 * The trade kernel beside published numbers.
 *
 * <p>Comes in: the inputs of published work as flat arrays, and its results.
 *
 * <p>Goes out: comparisons, ours beside theirs.
 */
@NullMarked
package linchpin.benchmark.trade;

import org.jspecify.annotations.NullMarked;
