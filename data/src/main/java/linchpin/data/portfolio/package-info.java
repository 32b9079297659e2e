/**
 * A firm's portfolio, as a manager's spreadsheet program writes it. Comes in: CSV in any common dress, or .xlsx. Goes out: items, and
 * every row that is none with its reason.
 */
@NullMarked
package linchpin.data.portfolio;

import org.jspecify.annotations.NullMarked;
