/** What is promised of policies side by side: regret, signs, typical futures, and what holds given that something happened. */
@NullMarked
package linchpin.app.compare;

import org.jspecify.annotations.NullMarked;
