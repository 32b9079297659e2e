/** What people read, checked as text: nothing escapes its place, nothing is missing, words keep to their row. */
@NullMarked
package linchpin.app.report;

import org.jspecify.annotations.NullMarked;
