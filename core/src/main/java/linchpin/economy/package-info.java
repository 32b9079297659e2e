/** Pure arithmetic on trade: shares, concentration, dependence. Comes in: flat arrays. Goes out: numbers. */
@NullMarked
package linchpin.economy;

import org.jspecify.annotations.NullMarked;
