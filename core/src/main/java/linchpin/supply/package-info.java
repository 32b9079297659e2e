/** What actors have in store, and what flows in and out. Comes in: a case's stocks, flows and deals. Goes out: stocks folded from a history, and what each lacks or can spare. */
@NullMarked
package linchpin.supply;

import org.jspecify.annotations.NullMarked;
