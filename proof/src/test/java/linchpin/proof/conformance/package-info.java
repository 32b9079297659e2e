/**
 * Numbers that are not ours: published results and those of other programs, reached again by our code.
 *
 * <p>In: reference files beside the checkout; where they are absent, the tests are skipped and say so.
 *
 * <p>Out: the reference and our figure, side by side.
 */
@NullMarked
package linchpin.proof.conformance;

import org.jspecify.annotations.NullMarked;
