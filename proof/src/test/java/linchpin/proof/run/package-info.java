/** Runs of the whole flow: same seed, same bytes; placebos; other labels; golden numbers; runs that are stopped. */
@NullMarked
package linchpin.proof.run;

import org.jspecify.annotations.NullMarked;
