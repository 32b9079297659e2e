/**
 * One firm. Comes in: its portfolio and played arms. Goes out: what it loses, from what, how long it survives, and what would cost it
 * a given sum.
 */
@NullMarked
package linchpin.app.firm;

import org.jspecify.annotations.NullMarked;
