/**
 * How fast the core is, measured with JMH.
 *
 * <p>Comes in: a synthetic world of a stated size. Goes out: operations per second, printed.
 */
@NullMarked
package linchpin.bench;

import org.jspecify.annotations.NullMarked;
