/**
 * A stochastic program in two stages, over flat arrays: it knows nothing of firms. Comes in: costs, limits, futures with needs and
 * options. Goes out: a decision with a proven bound.
 */
@NullMarked
package linchpin.plan.program;

import org.jspecify.annotations.NullMarked;
