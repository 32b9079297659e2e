/**
 * Forecasts that are kept and scored: an append-only list of entries, each bound to the one before it by its hash.
 *
 * <p>Comes in: questions, simulated counts, the events known at issue, and later those that came.
 *
 * <p>Goes out: entries of a ledger, answers to its questions, and scores beside climatology and persistence.
 */
@NullMarked
package linchpin.ledger;

import org.jspecify.annotations.NullMarked;
