/** What a firm loses. Comes in: a portfolio and trajectories. Goes out: losses by item. */
@NullMarked
package linchpin.exposure;

import org.jspecify.annotations.NullMarked;
