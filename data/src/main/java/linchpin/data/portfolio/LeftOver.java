package linchpin.data.portfolio;

/** A row that cannot be used, and why. */
final class LeftOver extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean unmatched;

    private LeftOver(boolean unmatched, String what, String maybe) {
        super(what + " " + maybe, null, false, false);
        this.unmatched = unmatched;
    }

    /** It is not sound. */
    static LeftOver rejected(String what, String maybe) {
        return new LeftOver(false, what, maybe);
    }

    /** It is sound, but the case does not know what it names. */
    static LeftOver unmatched(String what, String maybe) {
        return new LeftOver(true, what, maybe);
    }

    boolean isUnmatched() {
        return unmatched;
    }

    /** As much of a cell as a sentence can bear. */
    static String shown(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
