package linchpin.behavior;

import java.util.Arrays;

/**
 * How far a year departs from what habit foretells: the spread, in logs, of an actor's activity and of its attention to one
 * target. Alignments are not stationary; without it futures would be too sure that things stay as they are.
 *
 * @param rate standard deviation of the log of an actor's yearly activity about its level
 * @param pair standard deviation of the log of the attention to a target about habit
 */
public record Drift(double rate, double pair) {

    /**
     * One draw of it for every actor and pair.
     *
     * @param rate by valence and actor: factors with mean one
     * @param pair by valence and pair: shifts of the utility
     */
    public record Drawn(double[][] rate, double[][] pair) {

        /** No drift at all. */
        public static Drawn none(int actors) {
            double[][] rate = new double[Memory.VALENCES][actors];
            for (double[] ones : rate) {
                Arrays.fill(ones, 1);
            }
            return new Drawn(rate, new double[Memory.VALENCES][actors * actors]);
        }
    }
}
