/**
 * Readers of data that others publish, laid out as they publish it.
 *
 * <p>In: files as they come.
 *
 * <p>Out: plain series for the benchmarks, or a list of what is wrong with a file.
 */
@NullMarked
package linchpin.data.facts;

import org.jspecify.annotations.NullMarked;
