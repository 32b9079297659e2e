package linchpin.pattern;

import linchpin.event.Deed;
import linchpin.event.Parties;

/**
 * A stock covers less than is needed.
 *
 * @param id of the stock
 * @param title how reports call it
 */
public record Gap(String id, String title) implements Trigger {

    @Override
    public boolean matches(Deed.Kind kind, Parties parties) {
        return false;
    }
}
