package linchpin.plan.program;

/**
 * One thing that is needed, and what can serve it: a store that lasts the whole future, options in merit order, and at last going
 * without. Periods of a future are rows ("cells") of flat arrays, and only those with a need are there.
 *
 * @param lost by future: cost of one unit of need that nothing serves; an option that is dearer is not taken
 * @param store what is kept in store
 * @param shifts variables that change the need itself, such as the share that is bought elsewhere from now on
 * @param options variables whose capacity serves need as it comes, cheapest first; {@code -1} for a capacity that no variable moves
 * @param prices cost of serving one unit by each option, ascending
 * @param cells the needs
 */
public record Block(float[] lost, Store store, int[] shifts, int[] options, double[] prices, Cells cells) {

    /**
     * @param variable {@code -1} for none
     * @param given units in store at the start, for nothing
     * @param each units that one unit of the variable adds
     */
    public record Store(int variable, double given, double each) {

        public static final Store NONE = new Store(-1, 0, 0);

        double at(double[] x) {
            return given + (variable < 0 ? 0 : each * x[variable]);
        }
    }

    /**
     * @param start by future, and one more: its first cell
     * @param need by cell: units needed where nothing is shifted
     * @param less by cell and shift: units of need that one unit of the variable takes away; negative where it adds some
     * @param standing by cell and option: units it can serve whatever is decided
     * @param each by cell and option: units that one unit of its variable adds
     */
    public record Cells(int[] start, float[] need, float[] less, float[] standing, float[] each) {}

    public Block {
        if (options.length != prices.length) {
            throw new IllegalArgumentException("A block has %d options and %d prices.\nMaybe a price is missing."
                    .formatted(options.length, prices.length));
        }
        for (int k = 0; k < prices.length; k++) {
            if (prices[k] < 0 || k > 0 && prices[k] < prices[k - 1]) {
                throw new IllegalArgumentException(
                        "The prices of a block must ascend from 0, but price %d is %s.\nMaybe the options were not sorted."
                                .formatted(k, prices[k]));
            }
        }
    }
}
