package linchpin.app.compare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import linchpin.supply.Reaction;

/**
 * What is in store on a day, what the deals are worth, and how stocks go on.
 *
 * @param draws of all sizes, over which every spread is taken
 * @param paths without policy and under each policy asked for; empty where none was
 */
public record SupplyFinding(
        LocalDate at,
        int draws,
        List<Store> stores,
        List<Source> sources,
        List<Bargain> bargains,
        List<Rivalry> races,
        List<Path> paths) {

    /** 5th, 50th and 95th percentile. */
    public record Spread(double low, double middle, double high) {

        /** Of values that are then sorted. */
        public static Spread of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Spread(at(sorted, 0.05), at(sorted, 0.5), at(sorted, 0.95));
        }

        private static double at(double[] sorted, double share) {
            return sorted.length == 0
                    ? 0
                    : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        }
    }

    /**
     * A stock as the day ends.
     *
     * @param pace what is needed and comes in steadily
     * @param cover days until what lies above the reserve is gone; {@link SupplyStudy#LONGEST} where that never comes
     * @param gap share of the need over the window that is not covered
     */
    public record Store(String id, String title, String unit, Spread level, Pace pace, Spread cover, Spread gap) {}

    /**
     * @param reserve kept for own defence
     * @param need a month
     * @param income a month, steady
     * @param met share of the need since the first day that could be met
     */
    public record Pace(Spread reserve, Spread need, Spread income, Spread met) {}

    /**
     * A flow into or out of a stock over the year before.
     *
     * @param by code of the actor that it comes from; empty where nobody is named
     * @param share of all that entered the same stock in that year; of what only leaves one, none
     */
    public record Source(String flow, String title, String by, String stock, Spread moved, Spread share) {}

    /**
     * A deal, in USD.
     *
     * @param missing what the other side would have had to give besides, at price, for both to be even
     */
    public record Bargain(String id, String title, String says, List<Leg> legs, List<Side> sides, Spread missing) {}

    /**
     * @param price the same for both
     * @param worth to the receiver
     * @param cost to the giver
     */
    public record Leg(String giver, String receiver, String what, Spread price, Spread worth, Spread cost) {}

    /**
     * @param given at price
     * @param received at price
     * @param balance received less given, at price
     * @param margin what it received is worth to it, less what it gave costs it
     */
    public record Side(String actor, Spread given, Spread received, Spread balance, Spread margin) {}

    /**
     * A claim that some arm because others do.
     *
     * @param reaction a year later
     * @param lead the placebo: to what the rivals will do a year later
     * @param mirror the rivals' reaction
     */
    public record Rivalry(String id, String title, Reaction reaction, Reaction lead, Reaction mirror) {}

    /**
     * A stock under a policy.
     *
     * @param levels as each month begins, and at the end: 10th, 50th and 90th percentile over the futures
     * @param gaps the same
     * @param met share of the need over the horizon that could be met
     * @param delivered what deliveries brought in or took out over the horizon
     */
    public record Path(
            String policy, String stock, List<Spread> levels, List<Spread> gaps, Spread met, Spread delivered) {}
}
