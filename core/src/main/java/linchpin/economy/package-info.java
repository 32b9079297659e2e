/**
 * The economy: exact trade equilibria, adaptive dynamics of stocks, and arithmetic on shares.
 *
 * <p>Comes in: flat arrays of shares, money and wedges.
 *
 * <p>Goes out: solved worlds, changes of real income and their parts, or an error that says why there is none.
 */
@NullMarked
package linchpin.economy;

import org.jspecify.annotations.NullMarked;
