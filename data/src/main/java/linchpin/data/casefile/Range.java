package linchpin.data.casefile;

import linchpin.data.tables.Cells;

/** Checks that the numbers of a row lie where they can. */
final class Range {

    private final Cells cells;
    private final String unit;

    /** @param unit of the numbers; {@code percent} bounds them */
    Range(Cells cells, String unit) {
        this.cells = cells;
        this.unit = unit;
    }

    boolean ordered(String lower, double low, String upper, double high) {
        if (low > high) {
            cells.error(
                    "The %s (%s) of %s must not exceed its %s (%s)."
                            .formatted(lower, low, cells.subject(), upper, high),
                    "Maybe the two are swapped.");
        }
        return low <= high;
    }

    void notNegative(String column, double value) {
        if (value < 0) {
            cells.error(
                    "The %s (%s) of %s must not be negative.".formatted(column, value, cells.subject()),
                    "Maybe you meant %s.".formatted(-value));
        }
    }

    void percent(String column, double value) {
        if (unit.equals("percent") && (value < 0 || value > 100)) {
            cells.error(
                    "The %s (%s) of %s must lie between 0 and 100, because its unit is percent."
                            .formatted(column, value, cells.subject()),
                    "Maybe its unit is another.");
        }
    }
}
