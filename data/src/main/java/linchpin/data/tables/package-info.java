/**
 * CSV tables in and out, with line numbers.
 *
 * <p>In: UTF-8 CSV files with a header.
 *
 * <p>Out: rows that remember their file and line; tables written back byte for byte alike.
 *
 * <p>The only package that knows the CSV library.
 */
@NullMarked
package linchpin.data.tables;

import org.jspecify.annotations.NullMarked;
