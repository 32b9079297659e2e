package linchpin.exposure;

/**
 * What one cause does at one place, in every future and month. Lanes that pass the place share it.
 *
 * @param effect what the sizes mean
 * @param size by cell {@code future * months + month}; not to be changed
 */
record Strand(Cause cause, String place, Effect effect, float[] size) {

    /** What is hit. */
    public enum Effect {
        /** Share of a month's flow that does not come, 0 to 1. */
        STOP,
        /** Relative change of price. */
        PRICE
    }

    /** Whether it ever does anything. */
    boolean idle() {
        for (float s : size) {
            if (s != 0) {
                return false;
            }
        }
        return true;
    }
}
