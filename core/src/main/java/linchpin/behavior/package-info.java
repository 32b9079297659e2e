/** How actors act: rates and choices, fitted by penalised maximum likelihood. Comes in: a compiled history and its inputs. Goes out: a fitted behavior. */
@NullMarked
package linchpin.behavior;

import org.jspecify.annotations.NullMarked;
