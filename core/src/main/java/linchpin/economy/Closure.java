package linchpin.economy;

/** What becomes of trade deficits, which a static model cannot explain. */
public enum Closure {
    /** They stay as they are, in units of world value added. */
    FIXED {
        @Override
        double transfer(double before, double wage) {
            return before;
        }
    },
    /** There are none. */
    ZERO {
        @Override
        double transfer(double before, double wage) {
            return 0;
        }
    },
    /** They grow with the region's wage, so that the ratio of spending to earning stays. */
    MULTIPLICATIVE {
        @Override
        double transfer(double before, double wage) {
            return before * wage;
        }
    };

    /** @param wage new over old */
    abstract double transfer(double before, double wage);
}
