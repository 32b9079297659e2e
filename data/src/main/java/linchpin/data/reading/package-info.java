/**
 * Files of documents: text, HTML, PDF.
 *
 * <p>Comes in: bytes from anywhere, hostile ones too. Goes out: {@link linchpin.data.reading.DocumentFile}: clean text in
 * passages, with title, day and publisher where the file names them, and notes of all that was left out.
 */
@NullMarked
package linchpin.data.reading;

import org.jspecify.annotations.NullMarked;
