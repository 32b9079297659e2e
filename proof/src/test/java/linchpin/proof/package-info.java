/**
 * Tests of the whole house: its architecture, its habits, and the flow from end to end.
 *
 * <p>In: the compiled classes of every module, and the project's own files.
 *
 * <p>Out: nothing but a verdict; each test prints what it looked at.
 */
@NullMarked
package linchpin.proof;

import org.jspecify.annotations.NullMarked;
