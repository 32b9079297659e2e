/** Which past months looked most like the last one, and what followed. Comes in: a history, counters, rules. Goes out: analogues with their record as a forecast. */
@NullMarked
package linchpin.analogue;

import org.jspecify.annotations.NullMarked;
