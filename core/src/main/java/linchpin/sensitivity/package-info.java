/** Who a chance hangs on. Comes in: an experiment, what is asked of its futures, how far each actor's stance has swung. Goes out: total effects of the stances with intervals, chance and parameters apart. */
@NullMarked
package linchpin.sensitivity;

import org.jspecify.annotations.NullMarked;
