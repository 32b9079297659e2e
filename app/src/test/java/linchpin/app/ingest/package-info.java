/** What is promised of documents on their way into a case. */
@NullMarked
package linchpin.app.ingest;

import org.jspecify.annotations.NullMarked;
