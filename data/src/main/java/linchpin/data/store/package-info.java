/**
 * Runs on disk: results, manifests, fitted behaviors.
 *
 * <p>In: what a run produced, as the core's types.
 *
 * <p>Out: JSON and CSV files that hold neither clock nor path, and a manifest with a SHA-256 of every input.
 *
 * <p>The only package that knows the JSON library.
 */
@NullMarked
package linchpin.data.store;

import org.jspecify.annotations.NullMarked;
