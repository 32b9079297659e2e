/** Tests of the verbs of the command line. */
@NullMarked
package linchpin.app.cli;

import org.jspecify.annotations.NullMarked;
