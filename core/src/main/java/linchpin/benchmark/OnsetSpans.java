package linchpin.benchmark;

/** Which years a model learns from, is chosen on and is scored on. */
final class OnsetSpans {

    static final int FIRST = 1947;
    static final int LEARN_UNTIL = 1989;
    static final int CHOOSE_FROM = 1990;
    static final int CHOOSE_UNTIL = 1999;
    static final int TEST_FROM = 2000;
    static final int TEST_UNTIL = 2014;

    private OnsetSpans() {}

    /** Rows to learn from before the choice. */
    static int[] learn(OnsetTable table) {
        return table.rows(FIRST, LEARN_UNTIL);
    }

    static int[] choose(OnsetTable table) {
        return table.rows(CHOOSE_FROM, CHOOSE_UNTIL);
    }

    /** Rows to learn from before the test. */
    static int[] relearn(OnsetTable table) {
        return table.rows(FIRST, CHOOSE_UNTIL);
    }

    static int[] test(OnsetTable table) {
        return table.rows(TEST_FROM, TEST_UNTIL);
    }
}
