/**
 * Tables of trade made fit for a case: regions and sectors added up, old structure re-based to newer totals, small economies split
 * from the rest of the world.
 *
 * <p>Comes in: world input–output tables, mappings, totals by pair.
 *
 * <p>Goes out: tables whose accounts close, with what had to be changed, and solved small economies.
 */
@NullMarked
package linchpin.economy.table;

import org.jspecify.annotations.NullMarked;
