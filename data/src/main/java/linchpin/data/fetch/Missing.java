package linchpin.data.fetch;

/** A home has no such file: for one day of many that is news and no failure. */
public final class Missing extends IllegalStateException {

    private static final long serialVersionUID = 1;

    Missing(String message) {
        super(message);
    }
}
