/** The world at a date: all ties, folded from a history. Comes in: a history. Goes out: {@link linchpin.world.World}, and the flat inputs that the behavior model reads. */
@NullMarked
package linchpin.world;

import org.jspecify.annotations.NullMarked;
