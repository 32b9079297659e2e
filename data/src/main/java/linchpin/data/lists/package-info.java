/**
 * Lists of parties that others publish, and what was decided on links to them.
 *
 * <p>Comes in: OpenSanctions tables, FollowTheMoney lines, names, a file of clearances. Goes out: listed parties with the date
 * of their list, and every row that could not be read, with its line and reason.
 */
@NullMarked
package linchpin.data.lists;

import org.jspecify.annotations.NullMarked;
