/**
 * What one firm can do about its exposure. Comes in: a portfolio with its outages in simulated futures, indicators, prices of measures,
 * a budget, and what the law forbids. Goes out: measures to take now, to prepare, or to watch, and what they are worth on futures that
 * they were not chosen on.
 */
@NullMarked
package linchpin.plan;

import org.jspecify.annotations.NullMarked;
