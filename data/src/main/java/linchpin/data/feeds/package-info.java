/**
 * Feeds of machine-coded events, kept in a store of their own.
 *
 * <p>Comes in: files of GDELT, ICEWS, ACLED, POLECAT and OpenSanctions. Goes out: events with mapped codes, monthly counts by pair
 * of states, and every row that was not taken, with file, line and reason. Such rows are weak evidence and are never mixed
 * with the events of a case.
 *
 * <p>The only package that knows DuckDB, which is spoken to in SQL only.
 */
@NullMarked
package linchpin.data.feeds;

import org.jspecify.annotations.NullMarked;
