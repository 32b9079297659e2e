/**
 * Documents, and what stands in them: statements with their quotes, whom they rest on, and what is wrong with them.
 *
 * <p>Comes in: texts as read, and a dictionary of actors. Goes out: {@link linchpin.evidence.Claim}, {@link
 * linchpin.evidence.Coded} and {@link linchpin.evidence.Finding}. Pure: no files, no clock.
 */
@NullMarked
package linchpin.evidence;

import org.jspecify.annotations.NullMarked;
