package linchpin.data.fetch;

import java.io.IOException;

/** A failure that may not come again. */
final class Passing extends IOException {

    private static final long serialVersionUID = 1;

    Passing(String what) {
        super(what);
    }
}
