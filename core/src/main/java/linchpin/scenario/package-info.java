/**
 * What could be done, and what it would mean: policies and classes of outcome.
 *
 * <p>In: policies and rules as written in a case.
 *
 * <p>Out: interventions bound to actors and months, and rules that say yes or no of any history.
 *
 * <p>A rule never asks whether the history that it reads was observed or simulated.
 */
@NullMarked
package linchpin.scenario;

import org.jspecify.annotations.NullMarked;
