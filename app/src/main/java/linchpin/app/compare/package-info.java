/** Policies side by side. Comes in: arms that share their luck. Goes out: regret, signposts, what leaving out a term changes, typical futures, and what holds given that something happened. */
@NullMarked
package linchpin.app.compare;

import org.jspecify.annotations.NullMarked;
