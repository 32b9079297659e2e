/** Events, figures and treaties, and the history that holds them in the order of time. Comes in: resolved records, every name bound and every date fixed. Goes out: {@link linchpin.event.History}, and {@link linchpin.event.EventTable}, its compiled form. */
@NullMarked
package linchpin.event;

import org.jspecify.annotations.NullMarked;
