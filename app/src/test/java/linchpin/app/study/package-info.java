/** What the composed flow promises: classes and partition add up, policies pair with doing nothing, nothing is dropped. */
@NullMarked
package linchpin.app.study;

import org.jspecify.annotations.NullMarked;
