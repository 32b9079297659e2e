/**
 * A case folder as plain files: read as written, checked line by line, resolved to the core's types.
 *
 * <p>In: a folder of YAML and CSV files.
 *
 * <p>Out: records as written, a resolved case, and problems with file, line, reason and what may be meant.
 *
 * <p>Bad data is a value here, never an exception. The only package that knows the YAML library.
 */
@NullMarked
package linchpin.data.casefile;

import org.jspecify.annotations.NullMarked;
