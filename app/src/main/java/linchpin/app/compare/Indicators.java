package linchpin.app.compare;

import java.util.List;
import linchpin.future.Effect;
import linchpin.world.Poles;

/**
 * Indices of events, past and to come, and measures of the world by year.
 *
 * @param indices over counters
 * @param capabilities how concentrated power is, by the composite index of capabilities
 * @param economies the same by gross domestic product
 * @param years what ties say of each year
 */
public record Indicators(List<Line> indices, List<Poles> capabilities, List<Poles> economies, List<Year> years) {

    /**
     * One index.
     *
     * @param past at the end of each year, and at the as-of date
     * @param arms doing nothing first
     */
    public record Line(String id, String title, String says, int months, List<Point> past, List<Future> arms) {}

    /** A value at a day; not a number where it is not defined. */
    public record Point(String day, double value) {}

    /**
     * What is played under one policy.
     *
     * @param change of the mean at the last month against doing nothing; of the branches where both are defined
     * @param undefined branches where it is not defined at the last month
     */
    public record Future(String policy, String title, List<Month> months, Effect change, int undefined) {}

    /** Quantiles over the branches at the end of a month, from 1. */
    public record Month(int month, double p10, double p50, double p90) {}

    /**
     * A year of the world; what is not known is not a number.
     *
     * @param within mean agreement of votes between states of one side
     * @param across mean agreement between the sides
     * @param ratio capabilities of the first side over those of the second
     * @param dollar shares of the dollar, in percent, in the order of the case
     */
    public record Year(int year, double within, double across, double ratio, List<Double> dollar) {

        /** Bloc polarisation: how much more states agree with their own side. */
        public double polarisation() {
            return within - across;
        }
    }
}
