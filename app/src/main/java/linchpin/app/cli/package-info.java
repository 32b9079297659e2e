/**
 * The verbs of the command line.
 *
 * <p>In: arguments, and a terminal to write to.
 *
 * <p>Out: a table for people or JSON for programs, an exit code, and errors as sentences.
 *
 * <p>The only package that knows the command line library, and the only one that prints.
 */
@NullMarked
package linchpin.app.cli;

import org.jspecify.annotations.NullMarked;
