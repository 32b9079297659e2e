/** Says how good a forecast was, and what the record alone would have said. Comes in: probabilities and outcomes. Goes out: scores, base rates, verdicts. */
@NullMarked
package linchpin.forecast;

import org.jspecify.annotations.NullMarked;
