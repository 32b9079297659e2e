package linchpin.pattern;

import linchpin.event.Deed;
import linchpin.event.Parties;

/** What sets a response off: that more happens than usual, or that something is lacking. */
public sealed interface Trigger permits Counter, Gap {

    String id();

    /** How reports call it. */
    String title();

    /** Whether a deed among these parties adds to it by itself. */
    boolean matches(Deed.Kind kind, Parties parties);
}
