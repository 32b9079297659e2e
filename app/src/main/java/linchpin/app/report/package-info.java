/**
 * Turns results into what people read: the brief, its charts, its tables.
 *
 * <p>In: the results of a study.
 *
 * <p>Out: a self-contained HTML page and its tables.
 *
 * <p>Computes nothing that a reader could mistake for a finding.
 */
@NullMarked
package linchpin.app.report;

import org.jspecify.annotations.NullMarked;
