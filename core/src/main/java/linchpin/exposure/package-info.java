/**
 * What a future costs one firm.
 *
 * <p>In: a portfolio of items by supplier country, and trajectories or shocks.
 *
 * <p>Out: losses by item and country, with intervals, and how concentrated the portfolio is.
 *
 * <p>The rightmost package of the core: nothing in the core knows it.
 */
@NullMarked
package linchpin.exposure;

import org.jspecify.annotations.NullMarked;
