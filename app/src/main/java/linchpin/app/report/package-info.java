/**
 * Turns results into what people read: the brief, its charts, its tables.
 *
 * <p>In: the results of a study.
 *
 * <p>Out: a self-contained HTML page, a summary for the terminal, every table as CSV.
 *
 * <p>Computes no finding. Where it judges (how sure the analysis is, which shares stand out from chance, which figures
 * come first), it does so by a rule that it prints or documents.
 */
@NullMarked
package linchpin.app.report;

import org.jspecify.annotations.NullMarked;
