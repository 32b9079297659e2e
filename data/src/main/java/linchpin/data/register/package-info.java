/**
 * The register of documents: what was read, what was coded from it, and how an analyst judged it.
 *
 * <p>Comes in: documents as read, coded events, reviews. Goes out: {@link linchpin.data.register.Register}, three files of
 * JSON lines to which lines are added and in which none is ever changed.
 */
@NullMarked
package linchpin.data.register;

import org.jspecify.annotations.NullMarked;
