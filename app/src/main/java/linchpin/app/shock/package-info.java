/**
 * What a measure against trade costs whom, on the economy of a case: composed once for the terminal, the page and a page on paper.
 *
 * <p>Comes in: a case with its folder, an example of it or a measure that a user gives.
 *
 * <p>Goes out: figures by region and horizon with intervals, and trade before and after.
 */
@NullMarked
package linchpin.app.shock;

import org.jspecify.annotations.NullMarked;
