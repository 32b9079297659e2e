/**
 * The one place that composes the whole flow, from a case folder to results.
 *
 * <p>In: a case folder and the settings of a run.
 *
 * <p>Out: the results of a study, ready to be reported.
 *
 * <p>Owns no concept of its own: when it grows, a concept is missing further left.
 */
@NullMarked
package linchpin.app.study;

import org.jspecify.annotations.NullMarked;
