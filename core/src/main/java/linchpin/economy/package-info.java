/**
 * A pure kernel over arrays that turns changes of trade cost into changes of trade and welfare.
 *
 * <p>In: trade shares, elasticities and cost changes, as flat arrays.
 *
 * <p>Out: new shares and welfare changes, with their decomposition.
 *
 * <p>Stands early in the ladder so that the simulator may solve it again when sanctions or routes change.
 */
@NullMarked
package linchpin.economy;

import org.jspecify.annotations.NullMarked;
